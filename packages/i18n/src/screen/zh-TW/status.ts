import type { status as zhCN } from '../zh-CN/status.js';

export const status: typeof zhCN = {
  OrderDisplayStatus: {
    DRAFT: '草稿', AWAITING_PAYMENT: '待付款', AWAITING_REVIEW: '待審核', AWAITING_FINANCE_REVIEW: '待財審', AWAITING_ALLOCATION: '待分配', ALLOCATED: '已分配', PICKING: '揀貨中',
    AWAITING_SHIPMENT: '待出貨', PARTIALLY_SHIPPED: '部分出貨', SHIPPED: '已出貨', DELIVERED: '已簽收', COMPLETED: '交易完成', AFTER_SALES: '售後中', RETURNED: '已退貨',
    CANCELLED: '已取消',
  },
  OrderStage: {
    DRAFT: '草稿', AWAITING_PAYMENT: '待付款', AWAITING_REVIEW: '待審核', AWAITING_FINANCE_REVIEW: '待財審', APPROVED: '已審核', COMPLETED: '交易完成', CANCELLED: '已取消',
  },
  PaymentStatus: {
    UNPAID: '未付款', PARTIALLY_PAID: '部分付款', PAID: '已付款', OVERPAID: '溢付', PARTIALLY_REFUNDED: '部分退款', REFUNDED: '已退款',
  },
  FulfilmentStatus: {
    UNALLOCATED: '待分配', ALLOCATED: '已分配', PICKING: '揀貨中', PACKED: '待出貨', PARTIALLY_SHIPPED: '部分出貨', SHIPPED: '已出貨', DELIVERED: '已簽收',
    RETURNED: '已退回',
  },
  AfterSalesStatus: {
    NONE: '無售後', IN_PROGRESS: '售後中', PARTIALLY_RETURNED: '部分退貨', RETURNED: '已退貨', EXCHANGED: '已換貨',
  },
  PromiseState: {
    RUNNING: '計時中', PAUSED: '已暫停', MET: '已兌現', BROKEN: '已逾時', WITHDRAWN: '已撤銷',
  },
  PromiseRule: {
    WITHIN_HOURS: '限時出貨', SAME_DAY: '當日出貨', GIVEN: '外部給定',
  },
  ShopPromiseRule: {
    WITHIN_HOURS: '限時出貨', SAME_DAY: '當日出貨',
  },
  PromisePause: {
    PAYMENT: '等待付款', ADDRESS_INCOMPLETE: '等待補全地址', CUSTOMER_REMARK: '等待買家確認', REFUND_REQUESTED: '買家申請退款',
  },
  PromiseCondition: {
    BROKEN: '已逾時', SOON: '4 小時內逾時', TODAY: '今天到期', PAUSED: '已暫停',
  },
  HoldReason: {
    ADDRESS_INCOMPLETE: '地址不完整', CUSTOMER_REMARK: '買家留言', REFUND_REQUESTED: '平台申請退款', OVER_VALUE: '金額過大', BLACKLISTED: '黑名單', STOCK_SHORT: '缺貨',
    SUSPECTED_DUPLICATE: '疑似重複', PRICE_BELOW_FLOOR: '低於底價', CHANGED_ON_MARKETPLACE: '平台資訊變更', PRODUCT_UNMAPPED: '商品未對應', OTHER: '其他',
  },
  OrderType: {
    SALE: '銷售', EXCHANGE: '換貨', REISSUE: '補發', GIFT: '贈品',
  },
  OrderSource: {
    TAOBAO: '淘寶', STOREFRONT: '自營商城', MANUAL: '手動建單', PARTNER: '合作系統',
  },
  Carrier: {
    SF: '順豐速運',
  },
  OrderFlag: {
    RED: '紅旗', AMBER: '黃旗', GREEN: '綠旗', BLUE: '藍旗', PURPLE: '紫旗',
  },
  TagTone: {
    NEUTRAL: '灰', INFO: '藍', PROGRESS: '紫', TEAL: '青', SUCCESS: '綠', WARNING: '黃', DANGER: '紅',
  },
  OrderSearchKind: {
    ORDER_NUMBER: '訂單號', MARKETPLACE_NUMBER: '平台單號', WAYBILL: '運單號', MANY_NUMBERS: '多個單號', PHONE: '手機號', PHONE_TAIL: '手機尾號', SKU: '商品編碼', NAME: '收件人姓名', PINYIN: '姓名拼音', UNKNOWN: '單號',
  },
  OrderQueueKey: {
    AWAITING_REVIEW: '待審核', AWAITING_FINANCE_REVIEW: '待財審', AWAITING_ALLOCATION: '待分配', AWAITING_SHIPMENT: '待出貨', HELD: '異常', BACKORDER: '缺貨待補', MINE: '我的待辦', UNTAKEN: '待接單', LATE: '逾時預警', AFTER_SALES: '售後中',
  },
  OrderBatchVerb: { APPROVE: '審核', HOLD: '攔截', RELEASE: '放行', CANCEL: '取消', MARK: '標記', ASSIGN: '派單' },
  OrderBatchState: { WORKING: '進行中', DONE: '已結束', STOPPED: '已中止' },
  OrderBatchItemState: { WAITING: '未處理', DONE: '完成', REFUSED: '未成功' },
  InvoiceKind: { PERSONAL: '個人普通發票', COMPANY: '企業普通發票', VAT_SPECIAL: '增值稅專用發票' },
  OrderImportState: {
    MAPPING: '待對應欄', CHECKING: '檢查中', CHECKED: '已檢查', IMPORTING: '匯入中', DONE: '已匯入', FAILED: '無法讀取',
  },
  FulfilmentOrderState: {
    AWAITING_PICKING: '待揀貨', PICKING: '揀貨中', PACKED: '已打包', SHIPPED: '已出貨', CANCELLED: '已作廢',
  },
  WaveState: {
    OPEN: '待揀貨', PICKING: '揀貨中', SORTED: '已分揀', DONE: '已完成', CANCELLED: '已取消',
  },
  WavePieces: {
    SINGLE: '單件訂單', SEVERAL: '多件訂單',
  },
  ShipmentState: {
    CREATED: '待取件', PICKED_UP: '已取件', IN_TRANSIT: '運送中', OUT_FOR_DELIVERY: '配送中', DELIVERED: '已簽收', RETURNED: '已退回', CANCELLED: '已作廢',
  },
  PaymentState: {
    CREATED: '已建立', PENDING: '付款中', SUCCEEDED: '已入帳', FAILED: '失敗', EXPIRED: '已逾期', CLOSED: '已關閉',
  },
  PaymentMethod: {
    ALIPAY: '支付寶', MARKETPLACE: '平台擔保支付',
  },
  RefundState: {
    REQUESTED: '待核准', APPROVED: '已核准', PROCESSING: '處理中', SUCCEEDED: '已退款', FAILED: '失敗',
  },
  ReturnState: {
    REQUESTED: '待審核', APPROVED: '待寄回', REJECTED: '已拒絕', SHIPPED_BACK: '已寄回', RECEIVED: '已收貨', REFUNDED: '已退款', EXCHANGED: '已換貨', COMPLETED: '已完成',
    CANCELLED: '已取消',
  },
  ReturnKind: {
    RETURN_AND_REFUND: '退貨退款', REFUND_ONLY: '僅退款', EXCHANGE: '換貨',
  },
  ReturnReason: {
    QUALITY: '品質問題', NOT_AS_DESCRIBED: '與描述不符', NO_REASON: '七天無理由',
  },
  JobState: {
    QUEUED: '排隊中', RUNNING: '進行中', DONE: '已完成', FAILED: '失敗',
  },
  MessageState: {
    QUEUED: '待傳送', SENDING: '傳送中', SENT: '已傳送', FAILED: '傳送失敗', UNKNOWN: '結果未知', KEPT: '留在展示信箱',
  },
  MovementKind: {
    RECEIPT: '入庫', ISSUE: '出庫', RESERVATION: '預占', RELEASE: '釋放', ADJUSTMENT: '庫存調整', RETURN: '退貨入庫',
    TRANSFER_OUT: '調撥出庫', IN_TRANSIT: '調撥在途', TRANSFER_IN: '調撥入庫', TRANSIT_LOSS: '在途差異', DAMAGE: '報損', COUNT: '盤點',
  },
  CustomerLevel: {
    NORMAL: '一般', SILVER: '銀卡', GOLD: '金卡', VIP: '貴賓',
  },
  ShopChannel: {
    TAOBAO: '淘寶/天貓', STOREFRONT: '自營商城', MANUAL: '手動建單',
  },
  ProductCategory: {
    FOOD: '食品', COSMETICS: '化妝品', UNDERWEAR: '內衣', PERSONAL_CARE: '個人護理', MADE_TO_ORDER: '客製', APPAREL: '服飾', HOME: '居家', TEA: '茶葉', OTHER: '其他',
  },
  GiftStep: {
    ORDER: '每單', PIECES: '每滿件數', VALUE: '每滿金額',
  },
  GiftShort: {
    LEAVE_OUT: '不送', WAIT: '等貨',
  },
  ClerkStrategy: {
    QUEUE: '進佇列', FIXED: '指定人', FEWEST_OPEN: '均衡', LAST_SERVED: '老客戶跟人',
  },
  AllocationStrategy: {
    SERVED_REGION: '就近有貨', FULL_STOCK: '整單有貨', NEAREST: '距離最近', CHEAPEST: '運費最低', LEAST_LOAD: '負載均衡', MOST_STOCK: '庫存均衡', FIXED: '指定順序', PRIORITY: '按優先級',
  },
  StockLevel: {
    LOW: '低庫存', OK: '充足',
  },
  MarketplaceRefundState: {
    REQUESTED: '買家已申請', AWAITING_RETURN: '待買家退貨', AWAITING_RECEIPT: '待確認收貨', REFUSED: '已拒絕', SUCCEEDED: '退款成功', CLOSED: '已關閉',
  },
  TrackingStatus: {
    PICKED_UP: '已取件', IN_TRANSIT: '運送中', OUT_FOR_DELIVERY: '配送中', AT_PICKUP_POINT: '待自取', DELIVERED: '已簽收', RETURNED: '已退回', PROBLEM: '異常',
  },
  FreightBearer: {
    CUSTOMER: '買家負擔', MERCHANT: '商家負擔',
  },
  LedgerAccount: {
    ALIPAY_CLEARING: '支付寶待結算', MARKETPLACE_CLEARING: '平台待結算', CUSTOMER_RECEIPTS: '客戶收款', CUSTOMER_REFUNDS: '客戶退款',
  },
  SyncOutcome: {
    DONE: '完成', PARTIAL: '部分完成', FAILED: '失敗',
  },
  ApiKeyState: {
    ACTIVE: '有效', ENDING: '即將失效', EXPIRED: '已過期', REVOKED: '已撤銷',
  },
  ApiKeyMode: {
    LIVE: '正式', TEST: '測試',
  },
  UserStatus: {
    ENABLED: '啟用', DISABLED: '停用', ERASED: '已註銷',
  },
  UserKind: {
    STAFF: '員工', CUSTOMER: '客戶',
  },
  PermissionRequestState: {
    OPEN: '待處理', GRANTED: '已授予', DECLINED: '已拒絕', WITHDRAWN: '已撤回', EXPIRED: '已關閉',
  },
  RuleSetState: {
    DRAFT: '草稿', PUBLISHED: '已發布', SUPERSEDED: '已取代', DISCARDED: '已放棄',
  },
  RuleOutcome: {
    APPROVE: '自動通過', HOLD: '攔截', FINANCE_REVIEW: '轉財審', LEAVE: '人工審核',
  },
  RuleMatch: {
    ALL: '全部滿足', ANY: '滿足任一',
  },
  RuleOperator: {
    IN: '是其中之一', NOT_IN: '不是其中任何一個', AT_LEAST: '不小於', AT_MOST: '不大於',
  },
  RuleFact: {
    SOURCE: '來源', ORDER_TYPE: '訂單類型', SHOP: '店鋪編碼', PROVINCE: '收貨省份', CITY: '收貨城市', CUSTOMER_LEVEL: '客戶等級',
    CATEGORY: '商品類目', SKU: '規格編碼', TAG: '標籤', VALUE: '應付金額', WEIGHT: '總重（克）', LINE_COUNT: '行數',
    QUANTITY: '件數', CASH_ON_DELIVERY: '貨到付款', REMARK: '買家留言含（* 為任意）', HOUR: '下單鐘點', DISCOUNT_PERCENT: '優惠占比（%）',
    ADDRESS_COMPLETE: '地址完整', MINUTES_SINCE_TWIN: '距上一張同款訂單（分鐘）', BLACKLISTED: '在黑名單中',
  },
  RuleFamily: {
    REVIEW: '審單', CLERK: '派單', WAREHOUSE: '分倉', GIFT: '贈品',
  },
  RuleTrialFigureKey: {
    FREIGHT: '運費估算', GIFTS: '贈品金額（按售價）',
  },
  StockDocumentKind: {
    RECEIPT: '入庫單', ISSUE: '其他出庫單', TRANSFER: '調撥單', DAMAGE: '報損單',
  },
  StockDocumentState: {
    OPEN: '待執行', IN_TRANSIT: '在途', PARTLY_RECEIVED: '部分入庫', COMPLETED: '已完成', CANCELLED: '已作廢',
  },
  StockIssueReason: {
    USE: '領用', SAMPLE: '樣品', SUPPLIER_RETURN: '退供應商', DAMAGE: '報損', OTHER: '其他',
  },
  StockAlertState: {
    OPEN: '待處理', ACKNOWLEDGED: '處理中', CLOSED: '已恢復',
  },
  StockCountState: {
    COUNTING: '盤點中', AWAITING_APPROVAL: '待審批', APPROVED: '已入帳', CANCELLED: '已作廢',
  },
};
