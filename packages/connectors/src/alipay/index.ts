export type { AlipayConnection } from './call.js';
export { createAlipayClient, type AlipayClient, type AlipayRefund, type AlipayRefundAnswer, type AlipayTrade, type PagePay } from './create-alipay-client.js';
export type { AlipayNotice, AlipayTradeStatus, NoticeCheck, NoticeProblem } from './notice.js';
