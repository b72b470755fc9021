import type { status as zhCN } from '../zh-CN/status.js';

export const status: typeof zhCN = {
  OrderDisplayStatus: {
    DRAFT: 'Draft', AWAITING_PAYMENT: 'Awaiting payment', AWAITING_REVIEW: 'Awaiting review', AWAITING_FINANCE_REVIEW: 'Awaiting finance', AWAITING_ALLOCATION: 'Awaiting allocation',
    ALLOCATED: 'Allocated', PICKING: 'Picking', AWAITING_SHIPMENT: 'Ready to ship', PARTIALLY_SHIPPED: 'Partially shipped', SHIPPED: 'Shipped',
    DELIVERED: 'Delivered', COMPLETED: 'Completed', AFTER_SALES: 'After-sales', RETURNED: 'Returned', CANCELLED: 'Cancelled',
  },
  OrderStage: {
    DRAFT: 'Draft', AWAITING_PAYMENT: 'Awaiting payment', AWAITING_REVIEW: 'Awaiting review', AWAITING_FINANCE_REVIEW: 'Awaiting finance', APPROVED: 'Approved', COMPLETED: 'Completed',
    CANCELLED: 'Cancelled',
  },
  PaymentStatus: {
    UNPAID: 'Unpaid', PARTIALLY_PAID: 'Partially paid', PAID: 'Paid', OVERPAID: 'Overpaid', PARTIALLY_REFUNDED: 'Partially refunded',
    REFUNDED: 'Refunded',
  },
  FulfilmentStatus: {
    UNALLOCATED: 'Unallocated', ALLOCATED: 'Allocated', PICKING: 'Picking', PACKED: 'Packed', PARTIALLY_SHIPPED: 'Partially shipped',
    SHIPPED: 'Shipped', DELIVERED: 'Delivered', RETURNED: 'Returned',
  },
  AfterSalesStatus: {
    NONE: 'None', IN_PROGRESS: 'In progress', PARTIALLY_RETURNED: 'Partially returned', RETURNED: 'Returned', EXCHANGED: 'Exchanged',
  },
  PromiseState: {
    RUNNING: 'Running', PAUSED: 'Paused', MET: 'Kept', BROKEN: 'Broken', WITHDRAWN: 'Withdrawn',
  },
  PromiseRule: {
    WITHIN_HOURS: 'Within hours', SAME_DAY: 'Same day', GIVEN: 'Given from outside',
  },
  ShopPromiseRule: {
    WITHIN_HOURS: 'Within hours', SAME_DAY: 'Same day',
  },
  PromisePause: {
    PAYMENT: 'Waits for payment', ADDRESS_INCOMPLETE: 'Waits for the address', CUSTOMER_REMARK: 'Waits for the buyer', REFUND_REQUESTED: 'Buyer asks for a refund',
  },
  PromiseCondition: {
    BROKEN: 'Broken', SOON: 'Breaks within 4 h', TODAY: 'Due today', PAUSED: 'Paused',
  },
  HoldReason: {
    ADDRESS_INCOMPLETE: 'Incomplete address', CUSTOMER_REMARK: 'Buyer\'s remark', REFUND_REQUESTED: 'Refund requested', OVER_VALUE: 'High value',
    BLACKLISTED: 'Blacklisted', STOCK_SHORT: 'Stock short', SUSPECTED_DUPLICATE: 'Suspected duplicate', PRICE_BELOW_FLOOR: 'Below floor price',
    CHANGED_ON_MARKETPLACE: 'Changed on marketplace', PRODUCT_UNMAPPED: 'Product not mapped', OTHER: 'Other',
  },
  OrderType: {
    SALE: 'Sale', EXCHANGE: 'Exchange', REISSUE: 'Reissue', GIFT: 'Gift',
  },
  OrderSource: {
    TAOBAO: 'Taobao', STOREFRONT: 'Storefront', MANUAL: 'Manual', PARTNER: 'Partner',
  },
  Carrier: {
    SF: 'SF Express',
  },
  OrderFlag: {
    RED: 'Red flag', AMBER: 'Amber flag', GREEN: 'Green flag', BLUE: 'Blue flag', PURPLE: 'Purple flag',
  },
  TagTone: {
    NEUTRAL: 'Grey', INFO: 'Blue', PROGRESS: 'Purple', TEAL: 'Teal', SUCCESS: 'Green', WARNING: 'Amber', DANGER: 'Red',
  },
  OrderSearchKind: {
    ORDER_NUMBER: 'order number', MARKETPLACE_NUMBER: 'marketplace number', WAYBILL: 'waybill number', MANY_NUMBERS: 'many numbers', PHONE: 'phone number', PHONE_TAIL: 'last four digits of a phone', SKU: 'SKU code', NAME: 'name of the receiver', PINYIN: 'how a name is said', UNKNOWN: 'a number',
  },
  OrderQueueKey: {
    AWAITING_REVIEW: 'To review', AWAITING_FINANCE_REVIEW: 'To review by finance', AWAITING_ALLOCATION: 'To allocate', AWAITING_SHIPMENT: 'To ship', HELD: 'Held', BACKORDER: 'Backorders', MINE: 'Mine', UNTAKEN: 'To take', LATE: 'At risk',
    AFTER_SALES: 'After-sales',
  },
  OrderBatchVerb: { APPROVE: 'Approval', HOLD: 'Hold', RELEASE: 'Release', CANCEL: 'Cancellation', MARK: 'Marking', ASSIGN: 'Assignment' },
  OrderBatchState: { WORKING: 'In work', DONE: 'Finished', STOPPED: 'Stopped' },
  OrderBatchItemState: { WAITING: 'Not touched', DONE: 'Done', REFUSED: 'Not possible' },
  InvoiceKind: { PERSONAL: 'Ordinary, to a person', COMPANY: 'Ordinary, to a company', VAT_SPECIAL: 'Special VAT invoice' },
  OrderImportState: {
    MAPPING: 'Columns to choose', CHECKING: 'Checking', CHECKED: 'Checked', IMPORTING: 'Importing', DONE: 'Imported', FAILED: 'Not readable',
  },
  FulfilmentOrderState: {
    AWAITING_PICKING: 'To pick', PICKING: 'Picking', PACKED: 'Packed', SHIPPED: 'Shipped', CANCELLED: 'Cancelled',
  },
  WaveState: {
    OPEN: 'To pick', PICKING: 'Picking', SORTED: 'Sorted', DONE: 'Done', CANCELLED: 'Cancelled',
  },
  WavePieces: {
    SINGLE: 'Single-piece orders', SEVERAL: 'Orders of several pieces',
  },
  ShipmentState: {
    CREATED: 'Awaiting pickup', PICKED_UP: 'Picked up', IN_TRANSIT: 'In transit', OUT_FOR_DELIVERY: 'Out for delivery', DELIVERED: 'Delivered',
    RETURNED: 'Returned', CANCELLED: 'Cancelled',
  },
  PaymentState: {
    CREATED: 'Created', PENDING: 'Pending', SUCCEEDED: 'Succeeded', FAILED: 'Failed', EXPIRED: 'Expired', CLOSED: 'Closed',
  },
  PaymentMethod: {
    ALIPAY: 'Alipay', MARKETPLACE: 'Marketplace',
  },
  RefundState: {
    REQUESTED: 'Requested', APPROVED: 'Approved', PROCESSING: 'Processing', SUCCEEDED: 'Succeeded', FAILED: 'Failed',
  },
  ReturnState: {
    REQUESTED: 'To review', APPROVED: 'To be sent back', REJECTED: 'Rejected', SHIPPED_BACK: 'Sent back', RECEIVED: 'Received', REFUNDED: 'Refunded',
    EXCHANGED: 'Exchanged', COMPLETED: 'Completed', CANCELLED: 'Cancelled',
  },
  ReturnKind: {
    RETURN_AND_REFUND: 'Return and refund', REFUND_ONLY: 'Refund only', EXCHANGE: 'Exchange',
  },
  ReturnReason: {
    QUALITY: 'Quality', NOT_AS_DESCRIBED: 'Not as described', NO_REASON: 'No reason (7 days)',
  },
  JobState: {
    QUEUED: 'Queued', RUNNING: 'Running', DONE: 'Done', FAILED: 'Failed',
  },
  MessageState: {
    QUEUED: 'Waiting', SENDING: 'Sending', SENT: 'Sent', FAILED: 'Failed', UNKNOWN: 'Outcome unknown', KEPT: 'Kept in the demo',
  },
  MovementKind: {
    RECEIPT: 'Receipt', ISSUE: 'Issue', RESERVATION: 'Reservation', RELEASE: 'Release', ADJUSTMENT: 'Adjustment', RETURN: 'Return',
    TRANSFER_OUT: 'Transfer out', IN_TRANSIT: 'In transit', TRANSFER_IN: 'Transfer in', TRANSIT_LOSS: 'Lost in transit', DAMAGE: 'Damage', COUNT: 'Count',
  },
  CustomerLevel: {
    NORMAL: 'Normal', SILVER: 'Silver', GOLD: 'Gold', VIP: 'VIP',
  },
  ShopChannel: {
    TAOBAO: 'Taobao/Tmall', STOREFRONT: 'Storefront', MANUAL: 'Manual',
  },
  ProductCategory: {
    FOOD: 'Food', COSMETICS: 'Cosmetics', UNDERWEAR: 'Underwear', PERSONAL_CARE: 'Personal care', MADE_TO_ORDER: 'Made to order', APPAREL: 'Apparel',
    HOME: 'Home', TEA: 'Tea', OTHER: 'Other',
  },
  GiftStep: {
    ORDER: 'Each order', PIECES: 'Each so many pieces', VALUE: 'Each so much value',
  },
  GiftShort: {
    LEAVE_OUT: 'Leave it out', WAIT: 'Wait for it',
  },
  ClerkStrategy: {
    QUEUE: 'Into the queue', FIXED: 'Named clerk', FEWEST_OPEN: 'Fewest waiting', LAST_SERVED: 'Who served last',
  },
  AllocationStrategy: {
    SERVED_REGION: 'Serves the region', FULL_STOCK: 'Has everything', NEAREST: 'Nearest', CHEAPEST: 'Lowest freight', LEAST_LOAD: 'Least load', MOST_STOCK: 'Most stock left', FIXED: 'Fixed order', PRIORITY: 'By priority',
  },
  StockLevel: {
    LOW: 'Low', OK: 'In stock',
  },
  MarketplaceRefundState: {
    REQUESTED: 'Requested by the buyer', AWAITING_RETURN: 'Awaiting the goods', AWAITING_RECEIPT: 'Awaiting receipt', REFUSED: 'Refused',
    SUCCEEDED: 'Refunded', CLOSED: 'Closed',
  },
  TrackingStatus: {
    PICKED_UP: 'Picked up', IN_TRANSIT: 'In transit', OUT_FOR_DELIVERY: 'Out for delivery', AT_PICKUP_POINT: 'At pickup point',
    DELIVERED: 'Delivered', RETURNED: 'Returned', PROBLEM: 'Problem',
  },
  FreightBearer: {
    CUSTOMER: 'Customer pays', MERCHANT: 'Merchant pays',
  },
  LedgerAccount: {
    ALIPAY_CLEARING: 'Alipay clearing', MARKETPLACE_CLEARING: 'Marketplace clearing', CUSTOMER_RECEIPTS: 'Customer receipts',
    CUSTOMER_REFUNDS: 'Customer refunds',
  },
  SyncOutcome: {
    DONE: 'Done', PARTIAL: 'Partial', FAILED: 'Failed',
  },
  ApiKeyState: {
    ACTIVE: 'Active', ENDING: 'Ending', EXPIRED: 'Expired', REVOKED: 'Revoked',
  },
  ApiKeyMode: {
    LIVE: 'Live', TEST: 'Test',
  },
  UserStatus: {
    ENABLED: 'Active', DISABLED: 'Disabled', ERASED: 'Deleted',
  },
  UserKind: {
    STAFF: 'Staff', CUSTOMER: 'Customer',
  },
  PermissionRequestState: {
    OPEN: 'Open', GRANTED: 'Granted', DECLINED: 'Declined', WITHDRAWN: 'Withdrawn', EXPIRED: 'Closed',
  },
  RuleSetState: {
    DRAFT: 'Draft', PUBLISHED: 'Published', SUPERSEDED: 'Superseded', DISCARDED: 'Given up',
  },
  RuleOutcome: {
    APPROVE: 'Approve', HOLD: 'Hold', FINANCE_REVIEW: 'Send to finance', LEAVE: 'Leave to a person',
  },
  RuleMatch: {
    ALL: 'All hold', ANY: 'Any holds',
  },
  RuleOperator: {
    IN: 'is one of', NOT_IN: 'is none of', AT_LEAST: 'is at least', AT_MOST: 'is at most',
  },
  RuleFact: {
    SOURCE: 'Source', ORDER_TYPE: 'Order type', SHOP: 'Shop code', PROVINCE: 'Province', CITY: 'City', CUSTOMER_LEVEL: 'Customer level',
    CATEGORY: 'Category', SKU: 'SKU code', TAG: 'Tag', VALUE: 'Amount payable', WEIGHT: 'Weight (g)', LINE_COUNT: 'Lines',
    QUANTITY: 'Pieces', CASH_ON_DELIVERY: 'Cash on delivery', REMARK: 'Remark contains (* for any)', HOUR: 'Hour of the day', DISCOUNT_PERCENT: 'Discount (%)',
    ADDRESS_COMPLETE: 'Address complete', MINUTES_SINCE_TWIN: 'Minutes since a like order', BLACKLISTED: 'On the blacklist',
  },
  RuleFamily: {
    REVIEW: 'Review', CLERK: 'Clerk', WAREHOUSE: 'Warehouse', GIFT: 'Gifts',
  },
  RuleTrialFigureKey: {
    FREIGHT: 'Estimated freight', GIFTS: 'Gifts at list price',
  },
  StockDocumentKind: {
    RECEIPT: 'Receipt', ISSUE: 'Issue', TRANSFER: 'Transfer', DAMAGE: 'Damage report',
  },
  StockDocumentState: {
    OPEN: 'Open', IN_TRANSIT: 'In transit', PARTLY_RECEIVED: 'Partly received', COMPLETED: 'Completed', CANCELLED: 'Cancelled',
  },
  StockIssueReason: {
    USE: 'Own use', SAMPLE: 'Sample', SUPPLIER_RETURN: 'Back to the supplier', DAMAGE: 'Damage', OTHER: 'Other',
  },
  StockAlertState: {
    OPEN: 'Open', ACKNOWLEDGED: 'Taken on', CLOSED: 'Over',
  },
  StockCountState: {
    COUNTING: 'Counting', AWAITING_APPROVAL: 'Awaiting approval', APPROVED: 'Booked', CANCELLED: 'Cancelled',
  },
};
