import { fenToYuan, formatChinaTime, type Fen } from '@ordo/kernel';
import { AlipaySdk } from 'alipay-sdk';
import { ConnectorError } from '../transport/connector-error.js';
import { fen, optionalFen, optionalText, optionalTime, text, unexpected, type Fields } from '../transport/read-answer.js';
import { callAlipay, withoutEmpty, type AlipayCall, type AlipayConnection } from './call.js';
import { readTradeStatus, verifyNotice, type AlipayTradeStatus, type NoticeCheck } from './notice.js';

export interface PagePay {
  outTradeNo: string;
  totalFen: Fen;
  subject: string;
  /** Where the buyer's browser comes back to: for show only, it proves nothing. */
  returnUrl: string;
  notifyUrl: string;
  /** Until when it can be paid. */
  expiresAt?: Date;
}

export interface AlipayTrade {
  tradeNo: string;
  outTradeNo: string;
  status: AlipayTradeStatus;
  totalFen: Fen;
  receiptFen?: Fen;
  buyerLogonId?: string;
  paidAt?: Date;
}

export interface AlipayRefundAnswer {
  tradeNo: string;
  outTradeNo: string;
  /** Whether money moved by this very call; false on a repetition: then `refundQuery` tells. */
  fundChanged: boolean;
  /** All that has been refunded of this trade so far. */
  refundedTotalFen: Fen;
}

export interface AlipayRefund {
  outRequestNo: string;
  refundFen: Fen;
  totalFen?: Fen;
  refundedAt?: Date;
}

/** One application at Alipay. Every method but `pagePayUrl` and `verifyNotify` throws ConnectorError. */
export interface AlipayClient {
  /** The address of the cashier page. Nothing exists over there before the buyer has opened it. */
  pagePayUrl(pay: PagePay): string;
  /** Undefined when Alipay knows no such trade, as before the buyer has opened the cashier page. */
  tradeQuery(outTradeNo: string): Promise<AlipayTrade | undefined>;
  /**
   * Gives money back. `outRequestNo` makes it happen once: after `unknown-result` ask `refundQuery` first,
   * and if it must be sent again then under the same number.
   */
  refund(refund: { outTradeNo: string; refundFen: Fen; outRequestNo: string; reason?: string }): Promise<AlipayRefundAnswer>;
  /** The refund once it has succeeded; undefined when there is none, or none yet. */
  refundQuery(refund: { outTradeNo: string; outRequestNo: string }): Promise<AlipayRefund | undefined>;
  /** Ends a trade that has not been paid; NOT_FOUND when the buyer never opened it. A paid one is refused as `business`. */
  close(outTradeNo: string): Promise<'CLOSED' | 'NOT_FOUND'>;
  /** Verifies an asynchronous notice from the decoded form. */
  verifyNotify(params: Readonly<Record<string, unknown>>): NoticeCheck;
}

export function createAlipayClient(connection: AlipayConnection): AlipayClient {
  const sdk = new AlipaySdk({
    appId: connection.appId,
    gateway: connection.gatewayUrl,
    privateKey: connection.privateKeyPem.trim(),
    keyType: connection.privateKeyPem.includes('BEGIN RSA PRIVATE KEY') ? 'PKCS1' : 'PKCS8',
    alipayPublicKey: connection.alipayPublicKeyPem.trim(),
  });
  const call = (one: AlipayCall): Promise<Fields> => callAlipay(connection, sdk, one);
  return {
    pagePayUrl: (pay) => pagePayUrl(connection, sdk, pay),
    async tradeQuery(outTradeNo) {
      const answer = await unless('ACQ.TRADE_NOT_EXIST', call({ method: 'alipay.trade.query', content: { out_trade_no: outTradeNo } }));
      return answer && readTrade(answer);
    },
    async refund({ outTradeNo, refundFen, outRequestNo, reason }) {
      const content = { out_trade_no: outTradeNo, refund_amount: fenToYuan(refundFen), out_request_no: outRequestNo, refund_reason: reason };
      const answer = await call({ method: 'alipay.trade.refund', content, writes: true });
      return readRefundAnswer(answer);
    },
    async refundQuery({ outTradeNo, outRequestNo }) {
      const content = { out_trade_no: outTradeNo, out_request_no: outRequestNo };
      const answer = await unless('ACQ.TRADE_NOT_EXIST', call({ method: 'alipay.trade.fastpay.refund.query', content }));
      return answer && readRefund(answer, outRequestNo);
    },
    async close(outTradeNo) {
      const closing = call({ method: 'alipay.trade.close', content: { out_trade_no: outTradeNo }, writes: true });
      return (await unless('ACQ.TRADE_NOT_EXIST', closing)) ? 'CLOSED' : 'NOT_FOUND';
    },
    verifyNotify: (params) => verifyNotice(sdk, connection.appId, params),
  };
}

function pagePayUrl({ clock }: AlipayConnection, sdk: AlipaySdk, pay: PagePay): string {
  return sdk.pageExecute('alipay.trade.page.pay', 'GET', {
    bizContent: withoutEmpty({
      out_trade_no: pay.outTradeNo,
      total_amount: fenToYuan(pay.totalFen),
      subject: pay.subject,
      product_code: 'FAST_INSTANT_TRADE_PAY',
      time_expire: pay.expiresAt && formatChinaTime(pay.expiresAt),
    }),
    returnUrl: pay.returnUrl,
    notifyUrl: pay.notifyUrl,
    timestamp: formatChinaTime(clock.now()),
  });
}

/** The answer, or undefined when the call was refused with just this sub-code. */
async function unless(subCode: string, answer: Promise<Fields>): Promise<Fields | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ConnectorError && error.subCode === subCode) return undefined;
    throw error;
  }
}

function readTrade(answer: Fields): AlipayTrade {
  return {
    tradeNo: text(answer, 'trade_no'),
    outTradeNo: text(answer, 'out_trade_no'),
    status: readTradeStatus(answer),
    totalFen: fen(answer, 'total_amount'),
    receiptFen: optionalFen(answer, 'receipt_amount'),
    buyerLogonId: optionalText(answer, 'buyer_logon_id'),
    paidAt: optionalTime(answer, 'send_pay_date'),
  };
}

/** Whether money has moved is known by now, but not to us when a field is missing. */
function readRefundAnswer(answer: Fields): AlipayRefundAnswer {
  try {
    return {
      tradeNo: text(answer, 'trade_no'),
      outTradeNo: text(answer, 'out_trade_no'),
      fundChanged: text(answer, 'fund_change') === 'Y',
      refundedTotalFen: fen(answer, 'refund_fee'),
    };
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    throw new ConnectorError('unknown-result', error.message, { code: error.code });
  }
}

function readRefund(answer: Fields, outRequestNo: string): AlipayRefund | undefined {
  if (optionalText(answer, 'refund_status') !== 'REFUND_SUCCESS') return undefined;
  if ((optionalText(answer, 'out_request_no') ?? outRequestNo) !== outRequestNo) throw unexpected('another refund');
  return {
    outRequestNo,
    refundFen: fen(answer, 'refund_amount'),
    totalFen: optionalFen(answer, 'total_amount'),
    refundedAt: optionalTime(answer, 'gmt_refund_pay'),
  };
}
