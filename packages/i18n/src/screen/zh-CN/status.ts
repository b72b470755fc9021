export const status = {
  OrderDisplayStatus: {
    DRAFT: '草稿', AWAITING_PAYMENT: '待付款', AWAITING_REVIEW: '待审核', AWAITING_FINANCE_REVIEW: '待财审', AWAITING_ALLOCATION: '待分配', ALLOCATED: '已分配', PICKING: '拣货中',
    AWAITING_SHIPMENT: '待发货', PARTIALLY_SHIPPED: '部分发货', SHIPPED: '已发货', DELIVERED: '已签收', COMPLETED: '交易完成', AFTER_SALES: '售后中', RETURNED: '已退货',
    CANCELLED: '已取消',
  },
  OrderStage: {
    DRAFT: '草稿', AWAITING_PAYMENT: '待付款', AWAITING_REVIEW: '待审核', AWAITING_FINANCE_REVIEW: '待财审', APPROVED: '已审核', COMPLETED: '交易完成', CANCELLED: '已取消',
  },
  PaymentStatus: {
    UNPAID: '未支付', PARTIALLY_PAID: '部分支付', PAID: '已支付', OVERPAID: '多付', PARTIALLY_REFUNDED: '部分退款', REFUNDED: '已退款',
  },
  FulfilmentStatus: {
    UNALLOCATED: '待分配', ALLOCATED: '已分配', PICKING: '拣货中', PACKED: '待发货', PARTIALLY_SHIPPED: '部分发货', SHIPPED: '已发货', DELIVERED: '已签收',
    RETURNED: '已退回',
  },
  AfterSalesStatus: {
    NONE: '无售后', IN_PROGRESS: '售后中', PARTIALLY_RETURNED: '部分退货', RETURNED: '已退货', EXCHANGED: '已换货',
  },
  PromiseState: {
    RUNNING: '计时中', PAUSED: '已暂停', MET: '已兑现', BROKEN: '已超时', WITHDRAWN: '已撤销',
  },
  PromiseRule: {
    WITHIN_HOURS: '限时发货', SAME_DAY: '当日发', GIVEN: '外部给定',
  },
  ShopPromiseRule: {
    WITHIN_HOURS: '限时发货', SAME_DAY: '当日发',
  },
  PromisePause: {
    PAYMENT: '等待付款', ADDRESS_INCOMPLETE: '等待补全地址', CUSTOMER_REMARK: '等待买家确认', REFUND_REQUESTED: '买家申请退款',
  },
  PromiseCondition: {
    BROKEN: '已超时', SOON: '4 小时内超时', TODAY: '今天到期', PAUSED: '已暂停',
  },
  HoldReason: {
    ADDRESS_INCOMPLETE: '地址不全', CUSTOMER_REMARK: '买家留言', REFUND_REQUESTED: '平台申请退款', OVER_VALUE: '金额过大', BLACKLISTED: '黑名单', STOCK_SHORT: '缺货',
    SUSPECTED_DUPLICATE: '疑似重复', PRICE_BELOW_FLOOR: '低于底价', CHANGED_ON_MARKETPLACE: '平台信息变更', PRODUCT_UNMAPPED: '商品未匹配', OTHER: '其他',
  },
  OrderType: {
    SALE: '销售', EXCHANGE: '换货', REISSUE: '补发', GIFT: '赠品',
  },
  OrderSource: {
    TAOBAO: '淘宝', STOREFRONT: '自营商城', MANUAL: '手工单', PARTNER: '合作系统',
  },
  Carrier: {
    SF: '顺丰速运',
  },
  OrderFlag: {
    RED: '红旗', AMBER: '黄旗', GREEN: '绿旗', BLUE: '蓝旗', PURPLE: '紫旗',
  },
  TagTone: {
    NEUTRAL: '灰', INFO: '蓝', PROGRESS: '紫', TEAL: '青', SUCCESS: '绿', WARNING: '黄', DANGER: '红',
  },
  OrderSearchKind: {
    ORDER_NUMBER: '订单号', MARKETPLACE_NUMBER: '平台单号', WAYBILL: '运单号', MANY_NUMBERS: '多个单号', PHONE: '手机号', PHONE_TAIL: '手机尾号', SKU: '商品编码', NAME: '收件人姓名', PINYIN: '姓名拼音', UNKNOWN: '单号',
  },
  OrderQueueKey: {
    AWAITING_REVIEW: '待审核', AWAITING_FINANCE_REVIEW: '待财审', AWAITING_ALLOCATION: '待分配', AWAITING_SHIPMENT: '待发货', HELD: '异常', BACKORDER: '缺货待补', MINE: '我的待办', UNTAKEN: '待接单', LATE: '超时预警', AFTER_SALES: '售后中',
  },
  OrderBatchVerb: { APPROVE: '审核', HOLD: '拦截', RELEASE: '放行', CANCEL: '取消', MARK: '标记', ASSIGN: '派单' },
  OrderBatchState: { WORKING: '进行中', DONE: '已结束', STOPPED: '已中止' },
  OrderBatchItemState: { WAITING: '未处理', DONE: '完成', REFUSED: '未成功' },
  InvoiceKind: { PERSONAL: '个人普通发票', COMPANY: '企业普通发票', VAT_SPECIAL: '增值税专用发票' },
  OrderImportState: {
    MAPPING: '待对应列', CHECKING: '检查中', CHECKED: '已检查', IMPORTING: '导入中', DONE: '已导入', FAILED: '无法读取',
  },
  FulfilmentOrderState: {
    AWAITING_PICKING: '待拣货', PICKING: '拣货中', PACKED: '已打包', SHIPPED: '已发货', CANCELLED: '已作废',
  },
  WaveState: {
    OPEN: '待拣货', PICKING: '拣货中', SORTED: '已分拣', DONE: '已完成', CANCELLED: '已取消',
  },
  WavePieces: {
    SINGLE: '单件订单', SEVERAL: '多件订单',
  },
  ShipmentState: {
    CREATED: '待揽收', PICKED_UP: '已揽收', IN_TRANSIT: '运输中', OUT_FOR_DELIVERY: '派送中', DELIVERED: '已签收', RETURNED: '已退回', CANCELLED: '已作废',
  },
  PaymentState: {
    CREATED: '已创建', PENDING: '支付中', SUCCEEDED: '已到账', FAILED: '失败', EXPIRED: '已过期', CLOSED: '已关闭',
  },
  PaymentMethod: {
    ALIPAY: '支付宝', MARKETPLACE: '平台担保支付',
  },
  RefundState: {
    REQUESTED: '待批准', APPROVED: '已批准', PROCESSING: '处理中', SUCCEEDED: '已退款', FAILED: '失败',
  },
  ReturnState: {
    REQUESTED: '待审核', APPROVED: '待寄回', REJECTED: '已拒绝', SHIPPED_BACK: '已寄回', RECEIVED: '已收货', REFUNDED: '已退款', EXCHANGED: '已换货', COMPLETED: '已完成',
    CANCELLED: '已取消',
  },
  ReturnKind: {
    RETURN_AND_REFUND: '退货退款', REFUND_ONLY: '仅退款', EXCHANGE: '换货',
  },
  ReturnReason: {
    QUALITY: '质量问题', NOT_AS_DESCRIBED: '与描述不符', NO_REASON: '七天无理由',
  },
  JobState: {
    QUEUED: '排队中', RUNNING: '进行中', DONE: '已完成', FAILED: '失败',
  },
  MessageState: {
    QUEUED: '待发送', SENDING: '发送中', SENT: '已发送', FAILED: '发送失败', UNKNOWN: '结果未知', KEPT: '留在演示信箱',
  },
  MovementKind: {
    RECEIPT: '入库', ISSUE: '出库', RESERVATION: '预占', RELEASE: '释放', ADJUSTMENT: '库存调整', RETURN: '退货入库',
    TRANSFER_OUT: '调拨出库', IN_TRANSIT: '调拨在途', TRANSFER_IN: '调拨入库', TRANSIT_LOSS: '在途差异', DAMAGE: '报损', COUNT: '盘点',
  },
  CustomerLevel: {
    NORMAL: '普通', SILVER: '银卡', GOLD: '金卡', VIP: '贵宾',
  },
  ShopChannel: {
    TAOBAO: '淘宝/天猫', STOREFRONT: '自营商城', MANUAL: '手工单',
  },
  ProductCategory: {
    FOOD: '食品', COSMETICS: '化妆品', UNDERWEAR: '内衣', PERSONAL_CARE: '个人护理', MADE_TO_ORDER: '定制', APPAREL: '服饰', HOME: '家居', TEA: '茶叶', OTHER: '其他',
  },
  GiftStep: {
    ORDER: '每单', PIECES: '每满件数', VALUE: '每满金额',
  },
  GiftShort: {
    LEAVE_OUT: '不送', WAIT: '等货',
  },
  ClerkStrategy: {
    QUEUE: '进队列', FIXED: '指定人', FEWEST_OPEN: '均衡', LAST_SERVED: '老客户跟人',
  },
  AllocationStrategy: {
    SERVED_REGION: '就近有货', FULL_STOCK: '整单有货', NEAREST: '距离最近', CHEAPEST: '运费最低', LEAST_LOAD: '负载均衡', MOST_STOCK: '库存均衡', FIXED: '指定顺序', PRIORITY: '按优先级',
  },
  StockLevel: {
    LOW: '低库存', OK: '充足',
  },
  MarketplaceRefundState: {
    REQUESTED: '买家已申请', AWAITING_RETURN: '待买家退货', AWAITING_RECEIPT: '待确认收货', REFUSED: '已拒绝', SUCCEEDED: '退款成功', CLOSED: '已关闭',
  },
  TrackingStatus: {
    PICKED_UP: '已揽收', IN_TRANSIT: '运输中', OUT_FOR_DELIVERY: '派送中', AT_PICKUP_POINT: '待取件', DELIVERED: '已签收', RETURNED: '已退回', PROBLEM: '异常',
  },
  FreightBearer: {
    CUSTOMER: '买家承担', MERCHANT: '商家承担',
  },
  LedgerAccount: {
    ALIPAY_CLEARING: '支付宝待结算', MARKETPLACE_CLEARING: '平台待结算', CUSTOMER_RECEIPTS: '客户收款', CUSTOMER_REFUNDS: '客户退款',
  },
  SyncOutcome: {
    DONE: '完成', PARTIAL: '部分完成', FAILED: '失败',
  },
  ApiKeyState: {
    ACTIVE: '有效', ENDING: '即将失效', EXPIRED: '已过期', REVOKED: '已吊销',
  },
  ApiKeyMode: {
    LIVE: '正式', TEST: '测试',
  },
  UserStatus: {
    ENABLED: '启用', DISABLED: '停用', ERASED: '已注销',
  },
  UserKind: {
    STAFF: '员工', CUSTOMER: '客户',
  },
  PermissionRequestState: {
    OPEN: '待处理', GRANTED: '已授予', DECLINED: '已拒绝', WITHDRAWN: '已撤回', EXPIRED: '已关闭',
  },
  RuleSetState: {
    DRAFT: '草稿', PUBLISHED: '已发布', SUPERSEDED: '已替代', DISCARDED: '已放弃',
  },
  RuleOutcome: {
    APPROVE: '自动通过', HOLD: '拦截', FINANCE_REVIEW: '转财审', LEAVE: '人工审核',
  },
  RuleMatch: {
    ALL: '全部满足', ANY: '满足任一',
  },
  RuleOperator: {
    IN: '是其中之一', NOT_IN: '不是其中任何一个', AT_LEAST: '不小于', AT_MOST: '不大于',
  },
  RuleFact: {
    SOURCE: '来源', ORDER_TYPE: '订单类型', SHOP: '店铺编码', PROVINCE: '收货省份', CITY: '收货城市', CUSTOMER_LEVEL: '客户等级',
    CATEGORY: '商品类目', SKU: '规格编码', TAG: '标签', VALUE: '应付金额', WEIGHT: '总重（克）', LINE_COUNT: '行数',
    QUANTITY: '件数', CASH_ON_DELIVERY: '货到付款', REMARK: '买家留言含（* 为任意）', HOUR: '下单钟点', DISCOUNT_PERCENT: '优惠占比（%）',
    ADDRESS_COMPLETE: '地址完整', MINUTES_SINCE_TWIN: '距上一张同款订单（分钟）', BLACKLISTED: '在黑名单中',
  },
  RuleFamily: {
    REVIEW: '审单', CLERK: '派单', WAREHOUSE: '分仓', GIFT: '赠品',
  },
  RuleTrialFigureKey: {
    FREIGHT: '运费估算', GIFTS: '赠品金额（按售价）',
  },
  StockDocumentKind: {
    RECEIPT: '入库单', ISSUE: '其他出库单', TRANSFER: '调拨单', DAMAGE: '报损单',
  },
  StockDocumentState: {
    OPEN: '待执行', IN_TRANSIT: '在途', PARTLY_RECEIVED: '部分入库', COMPLETED: '已完成', CANCELLED: '已作废',
  },
  StockIssueReason: {
    USE: '领用', SAMPLE: '样品', SUPPLIER_RETURN: '退供应商', DAMAGE: '报损', OTHER: '其他',
  },
  StockAlertState: {
    OPEN: '待处理', ACKNOWLEDGED: '处理中', CLOSED: '已恢复',
  },
  StockCountState: {
    COUNTING: '盘点中', AWAITING_APPROVAL: '待审批', APPROVED: '已入账', CANCELLED: '已作废',
  },
};
