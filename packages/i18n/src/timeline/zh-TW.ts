import type zh from './zh-CN.js';
const catalogue: Record<keyof typeof zh, string> = {
  OrderPlaced: '下單 {{orderNo}}（來源 {{source}}）', OrderPaymentChanged: '支付狀態變為 {{status}}', OrderApproved: '審核通過', OrderHeld: '攔截：{{reason}} {{note}}', OrderReleased: '放行：{{note}}', OrderFulfilmentChanged: '履約狀態變為 {{status}}', OrderAfterSalesChanged: '售後狀態變為 {{status}}', OrderEdited: '修改訂單：{{reason}}（應付 {{before}} → {{after}} 元）', OrderCancelled: '取消：{{reason}}', OrderCompleted: '交易完成', OrderCommented: '{{text}}', ReceiverRevealed: '查看了收貨人明文：{{reason}}', OrderChangedOnMarketplace: '平台上的訂單資訊有變更',
  OrderAllocated: '分配到 {{warehouse}}：{{reason}}', PickingStarted: '開始揀貨', FulfilmentOrderPacked: '打包完成', WaybillIssued: '取得運單 {{carrier}} {{waybillNo}}', LabelPrinted: '列印面單（第 {{count}} 次）', FulfilmentOrderShipped: '已出貨：{{carrier}} {{waybillNo}}', FulfilmentOrderCancelled: '出庫單作廢', ShipmentTracked: '{{place}} {{text}}', ShipmentDelivered: '包裹已簽收', ShippingNoticeSent: '已回傳平台出貨資訊',
  PaymentStarted: '發起付款 {{amount}} 元（{{method}}）', PaymentSucceeded: '收到付款 {{amount}} 元（{{method}}）', PaymentClosed: '付款單關閉', RefundRequested: '申請退款 {{amount}} 元：{{reason}}', RefundApproved: '退款已核准', RefundSent: '退款已提交管道', RefundSucceeded: '退款到帳 {{amount}} 元，原路退回', RefundFailed: '退款失敗：{{detail}}',
  ReturnRequested: '申請退貨 {{returnNo}}：{{reason}}', ReturnApproved: '退貨審核通過', ReturnRejected: '退貨被拒：{{reason}}', ReturnSentBack: '買家已寄回，運單 {{waybillNo}}', ReturnReceived: '退貨已入庫', ReturnRefunded: '退貨退款完成', ReturnCancelled: '退貨已取消',
  StockReceived: '入庫 {{pieces}} 件', StockAdjusted: '盤點調整：{{reason}}', ShopSynced: '同步完成', SessionStarted: '登入', SessionEnded: '登出', SignInFailed: '登入失敗',
  ReceiverWithheld: '平台沒有給出收貨人，未取託運單：{{detail}}',
  FulfilmentOrderRecallRequested: '請求倉庫撤回 {{number}}：{{reason}}', FulfilmentOrderRecallRefused: '倉庫無法撤回 {{number}}：{{reason}}', FulfilmentOrderRecalled: '貨物退回貨架：{{reason}}', WaybillRefused: '{{carrier}} 沒有給出運單：{{detail}}', WaybillVoided: '運單作廢 {{carrier}} {{waybillNo}}',
  allocationByRegion: '{{warehouse}} 服務{{province}}且全部有貨', allocationByStock: '{{warehouse}} 全部有貨', allocationByPriority: '沒有倉庫全部有貨，{{warehouse}} 排在最前', allocationNoneInRegion: '服務{{province}}的倉庫都不是全部有貨', allocationNoneInStock: '沒有倉庫全部有貨', allocationNoneAtAll: '沒有可用的倉庫', allocationNoWarehouse: '沒有規則找到倉庫', allocationRuleUnmet: '條件不符：{{fact}} {{operator}} {{wanted}}，實際為 {{is}}', allocationServes: '服務{{province}}', allocationServesNot: '不服務{{province}}', allocationHasAll: '全部有貨', allocationLacks: '{{sku}} 需 {{needed}} 件，可用 {{available}} 件', allocationIfStocked: '若 {{warehouse}} 多 {{missing}} 件 {{sku}}，結果可能不同', allocationIfShort: '若 {{instead}} 缺貨，則選 {{warehouse}}',
  ReturnRefundAsked: '已再次申請退款', ReturnExchanged: '換貨已發出新訂單 {{orderNo}}', OrderImported: '從平台同步訂單 {{externalNo}}', MarketplaceRefundChanged: '平台退款 {{externalNo}}：{{state}}', ShippingNoticeRefused: '回傳平台發貨信息失敗：{{detail}}', OrderClosedOnMarketplace: '平台已關閉此訂單',
  StockLow: '庫存預警：{{warehouse}} 的 {{sku}} 可用 {{available}} 件，低於安全庫存 {{safetyLevel}}', SafetyLevelSet: '安全庫存改為 {{safetyLevel}}', CustomerRevealed: '查看客戶明文：{{reason}}',
  AuditCheckStarted: '開始校驗稽核紀錄', AuditExportStarted: '開始匯出 {{entries}} 筆稽核紀錄', AuditExportFetched: '下載了匯出的稽核紀錄',
  RowCREATED: '新建 {{type}}', RowCHANGED: '修改 {{type}}', RowDELETED: '刪除 {{type}}',
  ViewAsStarted: '開始以 {{name}} 的視角檢視', ViewAsLeft: '結束以 {{name}} 的視角檢視',
  RoleCreated: '新建角色 {{name}}', RoleChanged: '修改角色 {{name}}，影響 {{count}} 個使用者', RoleDeleted: '刪除角色 {{name}}', AccessChanged: '權限變更：增加 {{gained}} 項，減少 {{lost}} 項', UserDisabled: '已停用', UserEnabled: '已啟用', RefundHalfApproved: '{{name}} 已批准，還需另一人批准',
  ApiKeyCreated: '建立金鑰 {{name}}（{{start}}…）', ApiKeyRotated: '輪替金鑰 {{name}}，新金鑰 {{start}}…', ApiKeyRevoked: '撤銷金鑰 {{name}}（{{start}}…）：{{reason}}',
  GraphiqlUsed: '透過 GraphiQL 傳送了 {{operation}}',
  UserProvisioned: '由身分系統更新使用者 {{name}}', UserSwitchedOff: '由身分系統停用使用者 {{name}}', RoleProvisioned: '由身分系統更新角色 {{name}}', RoleRemoved: '刪除角色 {{name}}',
  PermissionAskedFor: '申請權限 {{permission}}', PermissionRequestGranted: '授予所申請的權限 {{permission}}', PermissionRequestDeclined: '拒絕權限申請 {{permission}}', PermissionRequestWithdrawn: '撤回權限申請 {{permission}}', PermissionRequestExpired: '權限申請 {{permission}} 自動關閉', SecondFactorTurnedOn: '開啟兩步驟驗證', SecondFactorTurnedOff: '關閉兩步驟驗證', SecondFactorReset: '兩步驟驗證被重設', RecoveryCodesRenewed: '更換復原碼', RecoveryCodeUsed: '使用復原碼，還剩 {{left}} 個',
  UserRegistered: '註冊帳戶', PasswordRecovered: '找回密碼，{{ended}} 個登入已結束', UserInvited: '邀請 {{name}}（{{roles}}）', InvitationRevoked: '撤回邀請', InvitationAccepted: '接受邀請',
  ContactChanged: '更換手機或郵箱', PasswordChanged: '修改密碼，{{ended}} 個其他工作階段已結束', ProfileChanged: '修改個人資料', PersonalDataAsked: '申請匯出個人資料', PersonalDataFetched: '下載個人資料', AccountErased: '註銷帳戶並刪除個人資料', CustomerErased: '刪除個人資料：{{reason}}',
};
export default catalogue;
