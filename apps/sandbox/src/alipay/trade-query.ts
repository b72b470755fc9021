import { fenToYuan, formatChinaTime } from '@ordo/kernel';
import { ALIPAY_ACCOUNT } from '../world/accounts.js';
import { existingPayment } from '../world/open-payment.js';
import type { AlipayMethod } from './method.js';

/** alipay.trade.query: where a payment stands. */
export const tradeQuery: AlipayMethod = {
  name: 'alipay.trade.query',
  run({ world }, biz) {
    const trade = existingPayment(world, biz.trade());
    const total = fenToYuan(trade.totalFen);
    const paid = trade.paidAt === undefined ? '0.00' : total;
    return {
      trade_no: trade.tradeNo,
      out_trade_no: trade.outTradeNo,
      buyer_logon_id: ALIPAY_ACCOUNT.buyerLogonId,
      trade_status: trade.status,
      total_amount: total,
      receipt_amount: paid,
      buyer_pay_amount: paid,
      point_amount: '0.00',
      invoice_amount: paid,
      ...(trade.paidAt !== undefined && {
        buyer_user_id: ALIPAY_ACCOUNT.buyerId,
        send_pay_date: formatChinaTime(new Date(trade.paidAt)),
        fund_bill_list: [{ amount: total, fund_channel: 'ALIPAYACCOUNT' }],
      }),
    };
  },
};
