import { yuanToFen, type Fen } from '@ordo/kernel';
import { flag, optionalInteger, optionalText, text, time, type Fields } from '../transport/read-answer.js';

export const REFUND_FIELDS =
  'refund_id,tid,oid,status,refund_fee,total_fee,payment,reason,desc,good_status,has_good_return,order_status,refund_phase,dispute_type,' +
  'company_name,sid,created,modified,refund_version,num,num_iid,sku,outer_id';

export type TopRefundStatus =
  | 'WAIT_SELLER_AGREE' | 'WAIT_BUYER_RETURN_GOODS' | 'WAIT_SELLER_CONFIRM_GOODS' | 'SELLER_REFUSE_BUYER' | 'CLOSED' | 'SUCCESS'
  | 'WAIT_BUYER_CONFIRM_EXCHANGE_SELLER_SEND_GOODS' | 'EXCHANGE_TRANSFORM_TO_REFUND' | 'WAIT_SELLER_CONSIGN_GOODS';

/** A refund that a buyer asked for. Amounts are yuan texts: `refundFeeFen` gives fen. */
export interface TopRefund {
  refundId: string;
  tid: string;
  oid: string;
  /** One of TopRefundStatus, or what the platform adds to them one day. */
  status: TopRefundStatus | (string & {});
  refundFee: string;
  totalFee?: string;
  payment?: string;
  reason?: string;
  description?: string;
  /** BUYER_NOT_RECEIVED, BUYER_RECEIVED or BUYER_RETURNED_GOODS. */
  goodStatus?: string;
  hasGoodReturn: boolean;
  orderStatus?: string;
  /** `onsale` before the trade has finished, `aftersale` after it. */
  phase?: string;
  disputeType?: string;
  /** How the buyer sent the goods back. */
  companyName?: string;
  waybillNo?: string;
  created: Date;
  modified: Date;
  version?: string;
  num?: number;
  outerId?: string;
}

/** What goes back to the buyer, in fen. Throws RangeError when the platform's text is not an amount. */
export function refundFeeFen(refund: TopRefund): Fen {
  return yuanToFen(refund.refundFee);
}

/** Throws ConnectorError when what no refund lacks is missing. */
export function readRefund(fields: Fields): TopRefund {
  return {
    refundId: text(fields, 'refund_id'),
    tid: text(fields, 'tid'),
    oid: text(fields, 'oid'),
    status: text(fields, 'status'),
    refundFee: text(fields, 'refund_fee'),
    totalFee: optionalText(fields, 'total_fee'),
    payment: optionalText(fields, 'payment'),
    reason: optionalText(fields, 'reason'),
    description: optionalText(fields, 'desc'),
    goodStatus: optionalText(fields, 'good_status'),
    hasGoodReturn: flag(fields, 'has_good_return'),
    orderStatus: optionalText(fields, 'order_status'),
    phase: optionalText(fields, 'refund_phase'),
    disputeType: optionalText(fields, 'dispute_type'),
    companyName: optionalText(fields, 'company_name'),
    waybillNo: optionalText(fields, 'sid'),
    created: time(fields, 'created'),
    modified: time(fields, 'modified'),
    version: optionalText(fields, 'refund_version'),
    num: optionalInteger(fields, 'num'),
    outerId: optionalText(fields, 'outer_id'),
  };
}
