import { yuanToFen, type Fen } from '@ordo/kernel';
import { flag, integer, list, optionalInteger, optionalText, optionalTime, record, text, time, type Fields } from '../transport/read-answer.js';

export const TRADE_FIELDS =
  'tid,tid_str,status,type,created,modified,pay_time,consign_time,end_time,timeout_action_time,payment,total_fee,post_fee,discount_fee,' +
  'adjust_fee,received_payment,cod_fee,cod_status,buyer_cod_fee,seller_cod_fee,shipping_type,step_trade_status,trade_from,alipay_no,' +
  'buyer_open_uid,buyer_nick,buyer_message,seller_memo,seller_flag,receiver_name,receiver_state,receiver_city,receiver_district,' +
  'receiver_town,receiver_address,receiver_zip,receiver_mobile,receiver_phone,oaid,orders,promotion_details,service_orders';

export type TopTradeStatus =
  | 'TRADE_NO_CREATE_PAY' | 'WAIT_BUYER_PAY' | 'PAY_PENDING' | 'WAIT_PRE_AUTH_CONFIRM' | 'PAID_FORBID_CONSIGN' | 'WAIT_SELLER_SEND_GOODS'
  | 'SELLER_CONSIGNED_PART' | 'WAIT_BUYER_CONFIRM_GOODS' | 'TRADE_BUYER_SIGNED' | 'TRADE_FINISHED' | 'TRADE_CLOSED' | 'TRADE_CLOSED_BY_TAOBAO';

/** A line of a trade. Amounts are the platform's yuan texts: `orderAmounts` gives fen. */
export interface TopOrder {
  oid: string;
  numIid: string;
  skuId?: string;
  /** The merchant's own codes of the goods and of the variant. */
  outerIid?: string;
  outerSkuId?: string;
  title: string;
  skuPropertiesName?: string;
  price: string;
  num: number;
  totalFee: string;
  payment: string;
  discountFee?: string;
  adjustFee?: string;
  /** What was paid for this line once the discount on the whole trade is spread. */
  divideOrderFee?: string;
  partMjzDiscount?: string;
  status: string;
  refundStatus: string;
  refundId?: string;
  consignTime?: Date;
  logisticsCompany?: string;
  invoiceNo?: string;
  isOversold: boolean;
  picPath?: string;
  cid?: string;
}

/** As the platform shows it to an app: masked. Plain values come from `oaidDecrypt` only. */
export interface TopReceiver {
  name?: string;
  state?: string;
  /** Empty for counties directly under a province: only `district` is there. */
  city?: string;
  district?: string;
  town?: string;
  address?: string;
  zip?: string;
  mobile?: string;
  phone?: string;
}

/** A trade. Times are instants; amounts are the platform's yuan texts: `tradeAmounts` gives fen. */
export interface TopTrade {
  tid: string;
  /** One of TopTradeStatus, or what the platform adds to them one day. */
  status: TopTradeStatus | (string & {});
  type?: string;
  created: Date;
  modified: Date;
  payTime?: Date;
  consignTime?: Date;
  endTime?: Date;
  payment: string;
  totalFee: string;
  postFee?: string;
  discountFee?: string;
  adjustFee?: string;
  receivedPayment?: string;
  codStatus?: string;
  stepTradeStatus?: string;
  shippingType?: string;
  alipayNo?: string;
  buyerOpenUid?: string;
  buyerNick?: string;
  buyerMessage?: string;
  sellerMemo?: string;
  sellerFlag?: number;
  receiver: TopReceiver;
  /** The handle by which the receiver can be decrypted. */
  oaid?: string;
  orders: TopOrder[];
}

/** Amounts of a trade in fen. Throws RangeError when the platform's text is not an amount. */
export function tradeAmounts(trade: TopTrade): Record<'paymentFen' | 'goodsFen' | 'postFeeFen' | 'discountFen' | 'adjustFen', Fen> {
  return {
    paymentFen: yuanToFen(trade.payment),
    goodsFen: yuanToFen(trade.totalFee),
    postFeeFen: yuanToFen(trade.postFee ?? '0'),
    discountFen: yuanToFen(trade.discountFee ?? '0'),
    adjustFen: yuanToFen(trade.adjustFee ?? '0'),
  };
}

/** Amounts of a line in fen; `paidShareFen` is its share of what the buyer paid. Throws RangeError when the text is not an amount. */
export function orderAmounts(order: TopOrder): Record<'priceFen' | 'totalFen' | 'paymentFen' | 'discountFen' | 'adjustFen' | 'paidShareFen', Fen> {
  return {
    priceFen: yuanToFen(order.price),
    totalFen: yuanToFen(order.totalFee),
    paymentFen: yuanToFen(order.payment),
    discountFen: yuanToFen(order.discountFee ?? '0'),
    adjustFen: yuanToFen(order.adjustFee ?? '0'),
    paidShareFen: yuanToFen(order.divideOrderFee ?? order.payment),
  };
}

/** Throws ConnectorError when what no trade lacks is missing. */
export function readTrade(fields: Fields): TopTrade {
  return {
    tid: tidOf(fields),
    status: text(fields, 'status'),
    type: optionalText(fields, 'type'),
    created: time(fields, 'created'),
    modified: time(fields, 'modified'),
    payTime: optionalTime(fields, 'pay_time'),
    consignTime: optionalTime(fields, 'consign_time'),
    endTime: optionalTime(fields, 'end_time'),
    payment: text(fields, 'payment'),
    totalFee: text(fields, 'total_fee'),
    postFee: optionalText(fields, 'post_fee'),
    discountFee: optionalText(fields, 'discount_fee'),
    adjustFee: optionalText(fields, 'adjust_fee'),
    receivedPayment: optionalText(fields, 'received_payment'),
    codStatus: optionalText(fields, 'cod_status'),
    stepTradeStatus: optionalText(fields, 'step_trade_status'),
    shippingType: optionalText(fields, 'shipping_type'),
    alipayNo: optionalText(fields, 'alipay_no'),
    buyerOpenUid: optionalText(fields, 'buyer_open_uid'),
    buyerNick: optionalText(fields, 'buyer_nick'),
    buyerMessage: optionalText(fields, 'buyer_message'),
    sellerMemo: optionalText(fields, 'seller_memo'),
    sellerFlag: optionalInteger(fields, 'seller_flag'),
    receiver: readReceiver(fields),
    oaid: optionalText(fields, 'oaid'),
    orders: list(record(fields, 'orders'), 'order').map(readOrder),
  };
}

/** The trade's number: the text form where there is one, since the number may be beyond 2^53. */
export function tidOf(fields: Fields): string {
  return optionalText(fields, 'tid_str') ?? text(fields, 'tid');
}

function readReceiver(fields: Fields): TopReceiver {
  const of = (name: string): string | undefined => optionalText(fields, `receiver_${name}`);
  return {
    name: of('name'), state: of('state'), city: of('city'), district: of('district'), town: of('town'),
    address: of('address'), zip: of('zip'), mobile: of('mobile'), phone: of('phone'),
  };
}

function readOrder(fields: Fields): TopOrder {
  return {
    oid: optionalText(fields, 'oid_str') ?? text(fields, 'oid'),
    numIid: text(fields, 'num_iid'),
    skuId: optionalText(fields, 'sku_id'),
    outerIid: optionalText(fields, 'outer_iid'),
    outerSkuId: optionalText(fields, 'outer_sku_id'),
    title: text(fields, 'title'),
    skuPropertiesName: optionalText(fields, 'sku_properties_name'),
    price: text(fields, 'price'),
    num: integer(fields, 'num'),
    totalFee: text(fields, 'total_fee'),
    payment: text(fields, 'payment'),
    discountFee: optionalText(fields, 'discount_fee'),
    adjustFee: optionalText(fields, 'adjust_fee'),
    divideOrderFee: optionalText(fields, 'divide_order_fee'),
    partMjzDiscount: optionalText(fields, 'part_mjz_discount'),
    status: text(fields, 'status'),
    refundStatus: optionalText(fields, 'refund_status') ?? 'NO_REFUND',
    refundId: optionalText(fields, 'refund_id'),
    consignTime: optionalTime(fields, 'consign_time'),
    logisticsCompany: optionalText(fields, 'logistics_company'),
    invoiceNo: optionalText(fields, 'invoice_no'),
    isOversold: flag(fields, 'is_oversold'),
    picPath: optionalText(fields, 'pic_path'),
    cid: optionalText(fields, 'cid'),
  };
}
