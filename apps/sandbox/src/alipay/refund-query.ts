import { fenToYuan, formatChinaTime } from '@ordo/kernel';
import { existingPayment } from '../world/open-payment.js';
import type { AlipayMethod } from './method.js';

/** alipay.trade.fastpay.refund.query: whether a refund went through; without `refund_status` it did not. */
export const refundQuery: AlipayMethod = {
  name: 'alipay.trade.fastpay.refund.query',
  run({ world }, biz) {
    const trade = existingPayment(world, biz.trade());
    const outRequestNo = biz.required('out_request_no');
    const refund = trade.refunds.find((candidate) => candidate.outRequestNo === outRequestNo);
    return {
      trade_no: trade.tradeNo,
      out_trade_no: trade.outTradeNo,
      out_request_no: outRequestNo,
      ...(refund && {
        refund_status: 'REFUND_SUCCESS',
        total_amount: fenToYuan(trade.totalFen),
        refund_amount: fenToYuan(refund.amountFen),
        refund_reason: refund.reason,
        gmt_refund_pay: formatChinaTime(new Date(refund.at)),
      }),
    };
  },
};
