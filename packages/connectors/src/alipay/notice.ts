import type { AlipaySdk } from 'alipay-sdk';
import type { Fen } from '@ordo/kernel';
import { ConnectorError } from '../transport/connector-error.js';
import { optionalFen, fen, optionalText, optionalTime, text, time } from '../transport/read-answer.js';

export type AlipayTradeStatus = 'WAIT_BUYER_PAY' | 'TRADE_CLOSED' | 'TRADE_SUCCESS' | 'TRADE_FINISHED';

/**
 * What Alipay tells by itself. It may come many times: its key is outTradeNo, tradeNo, tradeStatus and outBizNo.
 * That the amount is the one we asked for is the caller's to check.
 */
export interface AlipayNotice {
  notifyId: string;
  notifyTime: Date;
  tradeNo: string;
  outTradeNo: string;
  /** The refund's `outRequestNo` when the notice tells of a refund. */
  outBizNo?: string;
  sellerId?: string;
  buyerLogonId?: string;
  tradeStatus: AlipayTradeStatus;
  totalFen: Fen;
  /** All that has been refunded so far. */
  refundedTotalFen?: Fen;
  paidAt?: Date;
  passbackParams?: string;
}

/** Why a notice is not believed: forged or changed, meant for another application, or not a notice at all. */
export type NoticeProblem = 'signature' | 'app' | 'shape';

export type NoticeCheck = { valid: true; notice: AlipayNotice } | { valid: false; problem: NoticeProblem };

/** Verifies a notice over its decoded values. Only TRADE_SUCCESS and TRADE_FINISHED mean that money has come. */
export function verifyNotice(sdk: AlipaySdk, appId: string, params: Readonly<Record<string, unknown>>): NoticeCheck {
  if (!Object.values(params).every((value) => typeof value === 'string')) return { valid: false, problem: 'shape' };
  // The sender must not choose the weaker algorithm that the SDK would still accept.
  if (params.sign_type !== 'RSA2' || !sdk.checkNotifySignV2(params)) return { valid: false, problem: 'signature' };
  if (params.app_id !== appId) return { valid: false, problem: 'app' };
  try {
    return { valid: true, notice: readNotice(params) };
  } catch (error) {
    if (error instanceof ConnectorError) return { valid: false, problem: 'shape' };
    throw error;
  }
}

/** Throws ConnectorError on a status that Alipay has not documented. */
export function readTradeStatus(params: Readonly<Record<string, unknown>>): AlipayTradeStatus {
  const status = text(params, 'trade_status');
  switch (status) {
    case 'WAIT_BUYER_PAY':
    case 'TRADE_CLOSED':
    case 'TRADE_SUCCESS':
    case 'TRADE_FINISHED':
      return status;
    default:
      throw new ConnectorError('transient', 'unexpected answer: unknown trade_status', { code: 'UNEXPECTED_ANSWER' });
  }
}

function readNotice(params: Readonly<Record<string, unknown>>): AlipayNotice {
  return {
    notifyId: text(params, 'notify_id'),
    notifyTime: time(params, 'notify_time'),
    tradeNo: text(params, 'trade_no'),
    outTradeNo: text(params, 'out_trade_no'),
    outBizNo: optionalText(params, 'out_biz_no'),
    sellerId: optionalText(params, 'seller_id'),
    buyerLogonId: optionalText(params, 'buyer_logon_id'),
    tradeStatus: readTradeStatus(params),
    totalFen: fen(params, 'total_amount'),
    refundedTotalFen: optionalFen(params, 'refund_fee'),
    paidAt: optionalTime(params, 'gmt_payment'),
    passbackParams: optionalText(params, 'passback_params'),
  };
}
