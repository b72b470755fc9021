import type zh from './zh-CN.js';
const catalogue: Record<keyof typeof zh, string> = {
  OrderPlaced: '下單 {{orderNo}}（來源 {{source}}）', OrderPaymentChanged: '支付狀態變為 {{status}}', OrderApproved: '審核通過', OrderHeld: '攔截：{{reason}} {{note}}', OrderReleased: '放行：{{note}}', OrderFulfilmentChanged: '履約狀態變為 {{status}}', OrderAfterSalesChanged: '售後狀態變為 {{status}}', OrderCancelled: '取消：{{reason}}', OrderCompleted: '交易完成', OrderCommented: '{{text}}', ReceiverRevealed: '查看了收貨人明文：{{reason}}', OrderChangedOnMarketplace: '平台上的訂單資訊有變更',
  OrderAllocated: '分配到 {{warehouse}}：{{reason}}', PickingStarted: '開始揀貨', FulfilmentOrderPacked: '打包完成', WaybillIssued: '取得運單 {{carrier}} {{waybillNo}}', LabelPrinted: '列印面單（第 {{count}} 次）', FulfilmentOrderShipped: '已出貨：{{carrier}} {{waybillNo}}', FulfilmentOrderCancelled: '出庫單作廢', ShipmentTracked: '{{place}} {{text}}', ShipmentDelivered: '包裹已簽收', ShippingNoticeSent: '已回傳平台出貨資訊',
  PaymentStarted: '發起付款 {{amount}} 元（{{method}}）', PaymentSucceeded: '收到付款 {{amount}} 元（{{method}}）', PaymentClosed: '付款單關閉', RefundRequested: '申請退款 {{amount}} 元：{{reason}}', RefundApproved: '退款已核准', RefundSent: '退款已提交管道', RefundSucceeded: '退款到帳 {{amount}} 元，原路退回', RefundFailed: '退款失敗：{{detail}}',
  ReturnRequested: '申請退貨 {{returnNo}}：{{reason}}', ReturnApproved: '退貨審核通過', ReturnRejected: '退貨被拒：{{reason}}', ReturnSentBack: '買家已寄回，運單 {{waybillNo}}', ReturnReceived: '退貨已入庫', ReturnRefunded: '退貨退款完成', ReturnCancelled: '退貨已取消',
  StockReceived: '入庫 {{pieces}} 件', StockAdjusted: '盤點調整：{{reason}}', ShopSynced: '同步完成', SessionStarted: '登入', SessionEnded: '登出', SignInFailed: '登入失敗',
};
export default catalogue;
