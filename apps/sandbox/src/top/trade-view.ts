import { fenToYuan, formatChinaTime } from '@ordo/kernel';
import { paidForLine } from '../world/ask-refund.js';
import type { Trade, TradeLine } from '../world/trade.js';
import { maskedReceiver } from './masked-receiver.js';

export const wireTime = (at: number | undefined): string | undefined =>
  at === undefined ? undefined : formatChinaTime(new Date(at));

/** The oaid comes only to who asks for all that it stands for. */
const OAID_NEEDS = ['receiver_name', 'receiver_address', 'created', 'receiver_mobile', 'receiver_phone'];

function lineView(line: TradeLine): Record<string, unknown> {
  return {
    oid: BigInt(line.oid),
    oid_str: line.oid,
    num_iid: BigInt(line.numIid),
    sku_id: line.skuId,
    outer_sku_id: line.outerSkuId,
    title: line.title,
    sku_properties_name: line.properties,
    cid: BigInt(line.cid),
    price: fenToYuan(line.priceFen),
    num: line.num,
    total_fee: fenToYuan(line.totalFen),
    payment: fenToYuan(line.totalFen),
    discount_fee: '0.00',
    adjust_fee: '0.00',
    divide_order_fee: fenToYuan(paidForLine(line)),
    part_mjz_discount: fenToYuan(line.discountShareFen),
    status: line.status,
    refund_status: line.refundStatus,
    refund_id: line.refundId,
    consign_time: wireTime(line.consignedAt),
    logistics_company: line.carrierName,
    invoice_no: line.waybillNo,
    is_oversold: false,
  };
}

function tradeView(trade: Trade): Record<string, unknown> {
  return {
    tid: BigInt(trade.tid),
    tid_str: trade.tid,
    status: trade.status,
    type: 'fixed',
    created: wireTime(trade.createdAt),
    modified: wireTime(trade.modifiedAt),
    pay_time: wireTime(trade.paidAt),
    consign_time: wireTime(trade.consignedAt),
    end_time: wireTime(trade.endedAt),
    payment: fenToYuan(trade.paymentFen),
    total_fee: fenToYuan(trade.totalFen),
    post_fee: fenToYuan(trade.postFeeFen),
    discount_fee: fenToYuan(trade.discountFen),
    adjust_fee: '0.00',
    received_payment: fenToYuan(trade.status === 'TRADE_FINISHED' ? trade.paymentFen : 0),
    shipping_type: trade.postFeeFen === 0 ? 'free' : 'express',
    trade_from: 'TAOBAO',
    alipay_no: trade.alipayNo,
    buyer_nick: `${[...trade.buyerNick][0] ?? ''}**`,
    buyer_open_uid: trade.buyerOpenUid,
    buyer_message: trade.buyerMessage || undefined,
    seller_memo: trade.sellerMemo || undefined,
    seller_flag: trade.sellerFlag,
    ...maskedReceiver(trade.receiver),
  };
}

/** Picks the fields asked for; what has no value is left out, as the platform does. */
export function pick(view: Record<string, unknown>, fields: ReadonlySet<string>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(view).filter(([name, value]) => value !== undefined && fields.has(name)),
  );
}

/** The line fields asked for: all of them by `orders`, some by `orders.title`. */
function lineFields(fields: ReadonlySet<string>): (view: Record<string, unknown>) => Record<string, unknown> {
  if (fields.has('orders')) return (view) => view;
  const some = new Set(
    [...fields].filter((name) => name.startsWith('orders.')).map((name) => name.slice('orders.'.length)),
  );
  return (view) => pick(view, some);
}

/** A trade on the wire: only what was asked for, receivers masked. */
export function viewTrade(
  trade: Trade,
  fields: ReadonlySet<string>,
  options: { includeOaid?: boolean } = {},
): Record<string, unknown> {
  const view = pick(tradeView(trade), fields);
  if (options.includeOaid || OAID_NEEDS.every((name) => fields.has(name))) view['oaid'] = trade.oaid;
  if ([...fields].some((name) => name === 'orders' || name.startsWith('orders.'))) {
    view['orders'] = { order: trade.lines.map((line) => lineFields(fields)(lineView(line))) };
  }
  return view;
}
