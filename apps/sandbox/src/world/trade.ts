import { defineTransitions, type Transitions } from '@ordo/kernel';
import type { Receiver } from './receivers.js';

/** Statuses of a trade and of its lines, by the marketplace's own names. */
export type TradeStatus =
  | 'WAIT_BUYER_PAY'
  | 'WAIT_SELLER_SEND_GOODS'
  | 'SELLER_CONSIGNED_PART'
  | 'WAIT_BUYER_CONFIRM_GOODS'
  | 'TRADE_FINISHED'
  | 'TRADE_CLOSED'
  | 'TRADE_CLOSED_BY_TAOBAO';

export type RefundStatus =
  | 'WAIT_SELLER_AGREE'
  | 'WAIT_BUYER_RETURN_GOODS'
  | 'WAIT_SELLER_CONFIRM_GOODS'
  | 'SELLER_REFUSE_BUYER'
  | 'CLOSED'
  | 'SUCCESS';

type TradeAction = 'pay' | 'close' | 'shipPart' | 'shipAll' | 'confirm' | 'refundAll';

export const TRADE_TRANSITIONS: Transitions<TradeStatus, TradeAction> = defineTransitions({
  pay: { from: ['WAIT_BUYER_PAY'], to: 'WAIT_SELLER_SEND_GOODS' },
  close: { from: ['WAIT_BUYER_PAY'], to: 'TRADE_CLOSED_BY_TAOBAO' },
  shipPart: { from: ['WAIT_SELLER_SEND_GOODS', 'SELLER_CONSIGNED_PART'], to: 'SELLER_CONSIGNED_PART' },
  shipAll: { from: ['WAIT_SELLER_SEND_GOODS', 'SELLER_CONSIGNED_PART'], to: 'WAIT_BUYER_CONFIRM_GOODS' },
  confirm: { from: ['WAIT_BUYER_CONFIRM_GOODS'], to: 'TRADE_FINISHED' },
  // Money can go back long after the trade has finished: after-sales claims.
  refundAll: {
    from: ['WAIT_SELLER_SEND_GOODS', 'SELLER_CONSIGNED_PART', 'WAIT_BUYER_CONFIRM_GOODS', 'TRADE_FINISHED'],
    to: 'TRADE_CLOSED',
  },
});

const OPEN_REFUND: readonly RefundStatus[] = [
  'WAIT_SELLER_AGREE',
  'WAIT_BUYER_RETURN_GOODS',
  'WAIT_SELLER_CONFIRM_GOODS',
  'SELLER_REFUSE_BUYER',
];

export type RefundAction = 'agree' | 'refuse' | 'return-goods' | 'confirm-goods' | 'close' | 'resolve';

export const REFUND_TRANSITIONS: Transitions<RefundStatus, RefundAction> = defineTransitions({
  // Where the goods must come back first, agreeing only opens the way for them: `answer-refund` sees to that.
  agree: { from: ['WAIT_SELLER_AGREE', 'SELLER_REFUSE_BUYER'], to: 'SUCCESS' },
  refuse: { from: ['WAIT_SELLER_AGREE', 'WAIT_SELLER_CONFIRM_GOODS'], to: 'SELLER_REFUSE_BUYER' },
  'return-goods': { from: ['WAIT_BUYER_RETURN_GOODS'], to: 'WAIT_SELLER_CONFIRM_GOODS' },
  'confirm-goods': { from: ['WAIT_SELLER_CONFIRM_GOODS'], to: 'SUCCESS' },
  close: { from: OPEN_REFUND, to: 'CLOSED' },
  resolve: { from: OPEN_REFUND, to: 'SUCCESS' },
});

/** One line of a trade. Amounts in fen, times in epoch milliseconds. */
export interface TradeLine {
  oid: string;
  numIid: string;
  skuId: string;
  outerSkuId: string;
  title: string;
  properties: string;
  cid: string;
  priceFen: number;
  num: number;
  totalFen: number;
  /** This line's share of the discount on the whole trade. */
  discountShareFen: number;
  status: TradeStatus;
  refundStatus: RefundStatus | 'NO_REFUND';
  refundId?: string;
  consignedAt?: number;
  carrierName?: string;
  waybillNo?: string;
}

export interface Trade {
  tid: string;
  status: TradeStatus;
  createdAt: number;
  modifiedAt: number;
  paidAt?: number;
  consignedAt?: number;
  endedAt?: number;
  totalFen: number;
  postFeeFen: number;
  discountFen: number;
  paymentFen: number;
  buyerNick: string;
  buyerOpenUid: string;
  buyerMessage: string;
  sellerMemo: string;
  sellerFlag: number;
  alipayNo?: string;
  receiver: Receiver;
  oaid: string;
  lines: TradeLine[];
}

export interface Refund {
  refundId: string;
  tid: string;
  oid: string;
  status: RefundStatus;
  createdAt: number;
  modifiedAt: number;
  reason: string;
  feeFen: number;
  hasGoodReturn: boolean;
  goodStatus: 'BUYER_NOT_RECEIVED' | 'BUYER_RECEIVED' | 'BUYER_RETURNED_GOODS';
  phase: 'onsale' | 'aftersale';
  version: number;
  carrierName?: string;
  waybillNo?: string;
}
