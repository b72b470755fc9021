export type { TopConnection } from './call.js';
export { createTopClient, type LogisticsCompany, type TopClient } from './create-top-client.js';
export type { Page, PageQuery, Unreadable } from './page.js';
export { pullRefundWindow, pullWindow, splitWindows, type PullOptions, type PullResult, type TimeWindow } from './pull-window.js';
export { OAID_SCENES, type OaidQuery, type PlainReceiver } from './receiver.js';
export { refundFeeFen, type TopRefund, type TopRefundStatus } from './refund.js';
export { isNotShippable } from './refusal.js';
export { signTop, type TopSignMethod } from './sign.js';
export { orderAmounts, tradeAmounts, type TopOrder, type TopReceiver, type TopTrade, type TopTradeStatus } from './trade.js';
