import { fenToYuan, formatChinaTime } from '@ordo/kernel';
import { ALIPAY_ACCOUNT } from '../world/accounts.js';
import { refundedFen, type AlipayRefund, type AlipayTrade } from '../world/alipay-trade.js';
import type { SendNotice } from '../world/courier.js';
import { takeNoticeFault } from '../world/take-fault.js';
import { queueNotice } from '../world/notices.js';
import { opaque } from '../world/numbers.js';
import { payPayment } from '../world/pay-payment.js';
import type { World } from '../world/world.js';
import type { Alipay } from './method.js';
import { signNotice } from './signature.js';

const wireTime = (at: number): string => formatChinaTime(new Date(at));

function noticeFields(world: World, trade: AlipayTrade): Record<string, string> {
  const total = fenToYuan(trade.totalFen);
  return {
    notify_type: 'trade_status_sync',
    notify_id: opaque(`notify ${world.next()} ${trade.tradeNo}`, 34),
    app_id: ALIPAY_ACCOUNT.appId,
    auth_app_id: ALIPAY_ACCOUNT.appId,
    charset: 'utf-8',
    version: '1.0',
    trade_no: trade.tradeNo,
    out_trade_no: trade.outTradeNo,
    buyer_id: ALIPAY_ACCOUNT.buyerId,
    buyer_logon_id: ALIPAY_ACCOUNT.buyerLogonId,
    seller_id: ALIPAY_ACCOUNT.sellerId,
    seller_email: ALIPAY_ACCOUNT.sellerEmail,
    trade_status: trade.status,
    total_amount: total,
    receipt_amount: total,
    invoice_amount: total,
    buyer_pay_amount: total,
    point_amount: '0.00',
    subject: trade.subject,
    ...(trade.body && { body: trade.body }),
    ...(trade.passbackParams && { passback_params: trade.passbackParams }),
    gmt_create: wireTime(trade.createdAt),
    ...(trade.paidAt !== undefined && { gmt_payment: wireTime(trade.paidAt) }),
    fund_bill_list: JSON.stringify([{ amount: total, fundChannel: 'ALIPAYACCOUNT' }]),
  };
}

function queue(world: World, trade: AlipayTrade, fields: Record<string, string>): void {
  if (!trade.notifyUrl) return;
  queueNotice(world, {
    system: 'alipay',
    url: trade.notifyUrl,
    about: `out_trade_no=${trade.outTradeNo} ${trade.status}`,
    fields,
  });
}

/** The buyer pays; the merchant is told. Throws Refusal unless the payment waits for it. */
export function payAndNotify(world: World, outTradeNo: string): AlipayTrade {
  const trade = payPayment(world, outTradeNo);
  queue(world, trade, noticeFields(world, trade));
  return trade;
}

/** Tells the merchant that money went back: refund_fee is the sum so far, out_biz_no the request that moved it. */
export function queueRefundNotice(world: World, trade: AlipayTrade, refund: AlipayRefund): void {
  queue(world, trade, {
    ...noticeFields(world, trade),
    out_biz_no: refund.outRequestNo,
    refund_fee: fenToYuan(refundedFen(trade)),
    gmt_refund: `${wireTime(refund.at)}.000`,
    ...(trade.closedAt !== undefined && { gmt_close: wireTime(trade.closedAt) }),
  });
}

const otherAmount = (fields: Readonly<Record<string, string>>): Record<string, string> => ({
  ...fields,
  total_amount: `1${fields['total_amount']}`,
});

/** Sends a notice as a signed form; taken is only what is answered by exactly `success`. */
export function alipaySender({ world, keys }: Alipay): SendNotice {
  return async ({ url = '', fields }, signal) => {
    const wrongAmount = takeNoticeFault(world, 'alipay', 'wrong-amount');
    const content = { ...(wrongAmount ? otherAmount(fields) : fields), notify_time: wireTime(world.now()) };
    const signed = signNotice(content, keys.alipayPrivate);
    const sent = takeNoticeFault(world, 'alipay', 'tampered-notify') ? otherAmount(signed) : signed;
    const post = async (): Promise<{ ok: boolean; outcome: string }> => {
      const response = await fetch(url, {
        method: 'POST',
        body: new URLSearchParams(sent),
        redirect: 'manual',
        signal,
      });
      const text = (await response.text()).slice(0, 40);
      return {
        ok: text === 'success',
        outcome: response.status === 200 ? text || 'empty' : `HTTP ${response.status}`,
      };
    };
    const first = await post();
    return takeNoticeFault(world, 'alipay', 'duplicate-notify') ? post() : first;
  };
}
