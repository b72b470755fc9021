import { allocateFen } from '@ordo/kernel';
import { orderAmounts, tradeAmounts, refundFeeFen, type TopRefund, type TopTrade } from '@ordo/connectors/top';
import { MarketplaceRefundState } from './channel.enums.js';
import type { MarketplaceOrder, MarketplaceOrderLine, MarketplaceOrderStatus } from './marketplace-order.js';

/** What a Taobao trade's status means to us; what the platform adds one day waits as unpaid until we know it. */
const STATUS: Readonly<Record<string, MarketplaceOrderStatus>> = {
  TRADE_NO_CREATE_PAY: 'UNPAID', WAIT_BUYER_PAY: 'UNPAID', PAY_PENDING: 'UNPAID', WAIT_PRE_AUTH_CONFIRM: 'UNPAID',
  // Paid, but the platform forbids to ship: it says so again, as WAIT_SELLER_SEND_GOODS, when it may leave.
  PAID_FORBID_CONSIGN: 'UNPAID',
  WAIT_SELLER_SEND_GOODS: 'PAID', SELLER_CONSIGNED_PART: 'PAID',
  WAIT_BUYER_CONFIRM_GOODS: 'SHIPPED', TRADE_BUYER_SIGNED: 'SHIPPED', TRADE_FINISHED: 'FINISHED',
  TRADE_CLOSED: 'CLOSED', TRADE_CLOSED_BY_TAOBAO: 'CLOSED',
};

export function statusOf(trade: Pick<TopTrade, 'status'>): MarketplaceOrderStatus {
  return STATUS[trade.status] ?? 'UNPAID';
}

const SETTLED_MS = 10_000;

/**
 * The time of change up to which we know everything. The marketplace tells it by the second: what was read within moments of a
 * change may change once more in that very second, so it counts as a little older and is read once more.
 */
export function settledTime(modified: Date, readAt: Date): Date {
  return readAt.getTime() - modified.getTime() < SETTLED_MS ? new Date(modified.getTime() - 1) : modified;
}

/** A trade in our words, as read at `readAt`. Throws RangeError when an amount cannot be read. */
export function fromTaobaoTrade(trade: TopTrade, readAt: Date): MarketplaceOrder {
  const { paymentFen, postFeeFen } = tradeAmounts(trade);
  const freight = Math.min(postFeeFen, paymentFen);
  // The lines must add up to what is paid in all, or the order would look over- or underpaid.
  const shares = allocateFen(paymentFen - freight, trade.orders.map((line) => orderAmounts(line).paidShareFen));
  return {
    externalNo: trade.tid,
    status: statusOf(trade),
    cashOnDelivery: trade.type === 'cod',
    lines: trade.orders.map((line, index) => lineOf(line, shares[index] ?? 0)),
    freight,
    payable: paymentFen,
    receiver: receiverOf(trade),
    buyer: { externalUid: trade.buyerOpenUid ?? trade.buyerNick ?? null, name: trade.receiver.name ?? trade.buyerNick ?? '' },
    buyerMessage: trade.buyerMessage ?? null,
    createdAt: trade.created,
    modifiedAt: settledTime(trade.modified, readAt),
    paidAt: trade.payTime ?? null,
    tradeNo: trade.alipayNo ?? null,
  };
}

/** The line's price is its list price; whatever was not paid of it is its discount. */
function lineOf(line: TopTrade['orders'][number], paidShareFen: number): MarketplaceOrderLine {
  const { priceFen } = orderAmounts(line);
  // A seller may also raise a price by hand: then the price is what it came to.
  const raised = paidShareFen > priceFen * line.num;
  const unitPrice = raised ? Math.ceil(paidShareFen / line.num) : priceFen;
  return {
    externalNo: line.oid,
    externalItemId: line.numIid,
    externalSkuId: line.skuId ?? line.numIid,
    outerCode: line.outerSkuId ?? line.outerIid ?? '',
    title: [line.title, line.skuPropertiesName].filter(Boolean).join(' ').slice(0, 200),
    quantity: line.num,
    unitPrice,
    discount: unitPrice * line.num - paidShareFen,
  };
}

function receiverOf({ receiver, oaid }: TopTrade): MarketplaceOrder['receiver'] {
  return {
    name: receiver.name ?? '',
    phone: receiver.mobile ?? receiver.phone ?? '',
    province: receiver.state ?? '',
    // Counties directly under a province come without a city.
    city: receiver.city ?? receiver.district ?? '',
    district: receiver.district ?? receiver.town ?? '',
    address: [receiver.town, receiver.address].filter(Boolean).join(''),
    token: oaid ?? null,
  };
}

const REFUND_STATE: Readonly<Record<string, MarketplaceRefundState>> = {
  WAIT_SELLER_AGREE: MarketplaceRefundState.REQUESTED,
  WAIT_BUYER_RETURN_GOODS: MarketplaceRefundState.AWAITING_RETURN,
  WAIT_SELLER_CONFIRM_GOODS: MarketplaceRefundState.AWAITING_RECEIPT,
  SELLER_REFUSE_BUYER: MarketplaceRefundState.REFUSED,
  CLOSED: MarketplaceRefundState.CLOSED,
  SUCCESS: MarketplaceRefundState.SUCCEEDED,
};

/** A refund as the marketplace tells of it, in our words. Amount in fen. */
export interface RefundSignal {
  externalNo: string;
  externalOrderNo: string;
  externalLineNo: string | null;
  state: MarketplaceRefundState;
  amount: number;
  reason: string | null;
  goodsReturned: boolean;
  modifiedAt: Date;
}

/** A refund in our words, as read at `readAt`; a state that we do not know yet counts as asked for, so that the order stops. */
export function fromTaobaoRefund(refund: TopRefund, readAt: Date): RefundSignal {
  return {
    externalNo: refund.refundId,
    externalOrderNo: refund.tid,
    externalLineNo: refund.oid || null,
    state: REFUND_STATE[refund.status] ?? MarketplaceRefundState.REQUESTED,
    amount: refundFeeFen(refund),
    reason: refund.reason?.slice(0, 200) ?? null,
    goodsReturned: refund.hasGoodReturn,
    modifiedAt: settledTime(refund.modified, readAt),
  };
}
