import type { AlipayStatus } from '../world/alipay-trade.js';
import type { RefundStatus, TradeStatus } from '../world/trade.js';
import type { WaybillStatus } from '../world/waybill.js';
import { html, type Html } from './html.js';
import type { View } from './view.js';

type Tone = 'muted' | 'neutral' | 'warning' | 'info' | 'progress' | 'teal' | 'success' | 'danger';
type Words = readonly [tone: Tone, zh: string, en: string];

export const TRADE_WORDS: Readonly<Record<TradeStatus, Words>> = {
  WAIT_BUYER_PAY: ['muted', '等待买家付款', 'Awaiting payment'],
  WAIT_SELLER_SEND_GOODS: ['warning', '等待卖家发货', 'Awaiting shipment'],
  SELLER_CONSIGNED_PART: ['progress', '卖家部分发货', 'Partially shipped'],
  WAIT_BUYER_CONFIRM_GOODS: ['teal', '等待买家确认收货', 'Shipped'],
  TRADE_FINISHED: ['success', '交易成功', 'Finished'],
  TRADE_CLOSED: ['neutral', '交易关闭（已退款）', 'Closed (refunded)'],
  TRADE_CLOSED_BY_TAOBAO: ['neutral', '交易关闭（未付款）', 'Closed (unpaid)'],
};

export const REFUND_WORDS: Readonly<Record<RefundStatus, Words>> = {
  WAIT_SELLER_AGREE: ['danger', '退款待商家处理', 'Refund asked'],
  WAIT_BUYER_RETURN_GOODS: ['warning', '等待买家退货', 'Awaiting return'],
  WAIT_SELLER_CONFIRM_GOODS: ['progress', '退货待商家确认', 'Return on its way'],
  SELLER_REFUSE_BUYER: ['danger', '商家拒绝退款', 'Refund refused'],
  CLOSED: ['neutral', '退款关闭', 'Refund closed'],
  SUCCESS: ['success', '退款成功', 'Refunded'],
};

export const PAYMENT_WORDS: Readonly<Record<AlipayStatus, Words>> = {
  WAIT_BUYER_PAY: ['warning', '等待付款', 'Awaiting payment'],
  TRADE_SUCCESS: ['success', '支付成功', 'Paid'],
  TRADE_FINISHED: ['success', '交易完结', 'Finished'],
  TRADE_CLOSED: ['neutral', '交易关闭', 'Closed'],
};

export const WAYBILL_WORDS: Readonly<Record<WaybillStatus, Words>> = {
  CREATED: ['muted', '待揽收', 'Awaiting pick-up'],
  PICKED_UP: ['info', '已揽收', 'Picked up'],
  IN_TRANSIT: ['progress', '运输中', 'In transit'],
  OUT_FOR_DELIVERY: ['teal', '派送中', 'Out for delivery'],
  DELIVERED: ['success', '已签收', 'Delivered'],
  CANCELLED: ['neutral', '已取消', 'Cancelled'],
};

/** A status as a coloured chip: the colour never stands alone. */
export const chip = (view: View, [tone, zh, en]: Words): Html =>
  html`<span class="chip ${tone}"><i aria-hidden="true"></i>${view.t(zh, en)}</span>`;
