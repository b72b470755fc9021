import { closePayment } from '../world/pay-payment.js';
import type { AlipayMethod } from './method.js';

/** alipay.trade.close: closes a payment that nobody has paid. */
export const tradeClose: AlipayMethod = {
  name: 'alipay.trade.close',
  run({ world }, biz) {
    const trade = closePayment(world, biz.trade());
    return { trade_no: trade.tradeNo, out_trade_no: trade.outTradeNo };
  },
};
