import { fenToYuan, formatChinaTime } from '@ordo/kernel';
import { refundedFen } from '../world/alipay-trade.js';
import { existingPayment } from '../world/open-payment.js';
import { refundPayment } from '../world/refund-payment.js';
import { missing } from './alipay-error.js';
import type { AlipayMethod } from './method.js';
import { queueRefundNotice } from './notify.js';

/** alipay.trade.refund: gives money back; the same out_request_no again answers `fund_change` N and moves nothing. */
export const tradeRefund: AlipayMethod = {
  name: 'alipay.trade.refund',
  run({ world }, biz) {
    const trade = existingPayment(world, biz.trade());
    const amountFen = biz.amount('refund_amount');
    const outRequestNo = biz.text('out_request_no');
    if (!outRequestNo && amountFen !== trade.totalFen) throw missing('out_request_no');
    const { refund, moved } = refundPayment(world, trade, {
      // A full refund without a number of its own goes by the payment's.
      outRequestNo: outRequestNo ?? trade.outTradeNo,
      amountFen,
      reason: biz.text('refund_reason') ?? '',
    });
    if (moved) queueRefundNotice(world, trade, refund);
    return {
      trade_no: trade.tradeNo,
      out_trade_no: trade.outTradeNo,
      fund_change: moved ? 'Y' : 'N',
      refund_fee: fenToYuan(refundedFen(trade)),
      gmt_refund_pay: formatChinaTime(new Date(refund.at)),
    };
  },
};
