import type { ScreenTexts } from '@ordo/i18n/screen/zh-CN';
import type { Tone } from '../theme/tokens.js';

type StatusTexts = ScreenTexts['status'];
/** Enums whose values have a word on screen. */
export type StatusEnum = keyof StatusTexts;

/** Tone of every value of every enum that is shown as a status. A test holds it against the schema. */
export const STATUS_TONE = {
  OrderDisplayStatus: {
    DRAFT: 'muted', AWAITING_PAYMENT: 'muted', AWAITING_REVIEW: 'warning', AWAITING_FINANCE_REVIEW: 'warning', AWAITING_ALLOCATION: 'info', ALLOCATED: 'info', PICKING: 'progress', AWAITING_SHIPMENT: 'progress',
    PARTIALLY_SHIPPED: 'teal', SHIPPED: 'teal', DELIVERED: 'success', COMPLETED: 'success', AFTER_SALES: 'danger', RETURNED: 'neutral', CANCELLED: 'neutral',
  },
  OrderStage: { DRAFT: 'muted', AWAITING_PAYMENT: 'muted', AWAITING_REVIEW: 'warning', AWAITING_FINANCE_REVIEW: 'warning', APPROVED: 'info', COMPLETED: 'success', CANCELLED: 'neutral' },
  PaymentStatus: { UNPAID: 'muted', PARTIALLY_PAID: 'warning', PAID: 'success', OVERPAID: 'danger', PARTIALLY_REFUNDED: 'warning', REFUNDED: 'neutral' },
  FulfilmentStatus: {
    UNALLOCATED: 'muted', ALLOCATED: 'info', PICKING: 'progress', PACKED: 'progress', PARTIALLY_SHIPPED: 'teal', SHIPPED: 'teal', DELIVERED: 'success', RETURNED: 'neutral',
  },
  AfterSalesStatus: { NONE: 'muted', IN_PROGRESS: 'danger', PARTIALLY_RETURNED: 'warning', RETURNED: 'neutral', EXCHANGED: 'neutral' },
  OrderQueueKey: { AWAITING_REVIEW: 'warning', AWAITING_FINANCE_REVIEW: 'warning', AWAITING_ALLOCATION: 'info', AWAITING_SHIPMENT: 'progress', HELD: 'danger', BACKORDER: 'warning', LATE: 'danger', MINE: 'info', UNTAKEN: 'warning', AFTER_SALES: 'danger' },
  PromiseState: { RUNNING: 'progress', PAUSED: 'warning', MET: 'success', BROKEN: 'danger', WITHDRAWN: 'neutral' },
  HoldReason: {
    ADDRESS_INCOMPLETE: 'danger', CUSTOMER_REMARK: 'danger', REFUND_REQUESTED: 'danger', OVER_VALUE: 'danger', BLACKLISTED: 'danger', STOCK_SHORT: 'danger',
    SUSPECTED_DUPLICATE: 'danger', PRICE_BELOW_FLOOR: 'danger', CHANGED_ON_MARKETPLACE: 'danger', PRODUCT_UNMAPPED: 'danger', OTHER: 'danger',
  },
  FulfilmentOrderState: { AWAITING_PICKING: 'info', PICKING: 'progress', PACKED: 'progress', SHIPPED: 'teal', CANCELLED: 'neutral' },
  WaveState: { OPEN: 'info', PICKING: 'progress', SORTED: 'teal', DONE: 'success', CANCELLED: 'neutral' },
  WavePieces: { SINGLE: 'neutral', SEVERAL: 'neutral' },
  ShipmentState: { CREATED: 'info', PICKED_UP: 'teal', IN_TRANSIT: 'teal', OUT_FOR_DELIVERY: 'progress', DELIVERED: 'success', RETURNED: 'danger', CANCELLED: 'neutral' },
  PaymentState: { CREATED: 'muted', PENDING: 'warning', SUCCEEDED: 'success', FAILED: 'danger', EXPIRED: 'neutral', CLOSED: 'neutral' },
  RefundState: { REQUESTED: 'warning', APPROVED: 'info', PROCESSING: 'progress', SUCCEEDED: 'success', FAILED: 'danger' },
  ReturnState: {
    REQUESTED: 'warning', APPROVED: 'info', REJECTED: 'neutral', SHIPPED_BACK: 'teal', RECEIVED: 'progress', REFUNDED: 'success', EXCHANGED: 'success', COMPLETED: 'success', CANCELLED: 'neutral',
  },
  MarketplaceRefundState: { REQUESTED: 'warning', AWAITING_RETURN: 'info', AWAITING_RECEIPT: 'progress', REFUSED: 'neutral', SUCCEEDED: 'success', CLOSED: 'neutral' },
  TrackingStatus: { PICKED_UP: 'teal', IN_TRANSIT: 'teal', OUT_FOR_DELIVERY: 'progress', AT_PICKUP_POINT: 'info', DELIVERED: 'success', RETURNED: 'danger', PROBLEM: 'danger' },
  JobState: { QUEUED: 'muted', RUNNING: 'progress', DONE: 'success', FAILED: 'danger' },
  MessageState: { QUEUED: 'muted', SENDING: 'progress', SENT: 'success', FAILED: 'danger', UNKNOWN: 'warning', KEPT: 'info' },
  MovementKind: { RECEIPT: 'success', ISSUE: 'teal', RESERVATION: 'info', RELEASE: 'neutral', ADJUSTMENT: 'warning', RETURN: 'success', TRANSFER_OUT: 'teal', IN_TRANSIT: 'progress', TRANSFER_IN: 'success', TRANSIT_LOSS: 'danger', DAMAGE: 'danger', COUNT: 'warning' },
  StockDocumentKind: { RECEIPT: 'success', ISSUE: 'teal', TRANSFER: 'progress', DAMAGE: 'danger' },
  StockDocumentState: { OPEN: 'warning', IN_TRANSIT: 'progress', PARTLY_RECEIVED: 'info', COMPLETED: 'success', CANCELLED: 'neutral' },
  StockIssueReason: { USE: 'neutral', SAMPLE: 'neutral', SUPPLIER_RETURN: 'neutral', DAMAGE: 'danger', OTHER: 'muted' },
  StockAlertState: { OPEN: 'danger', ACKNOWLEDGED: 'warning', CLOSED: 'success' },
  StockCountState: { COUNTING: 'progress', AWAITING_APPROVAL: 'warning', APPROVED: 'success', CANCELLED: 'neutral' },
  SyncOutcome: { DONE: 'success', PARTIAL: 'warning', FAILED: 'danger' },
  ApiKeyState: { ACTIVE: 'success', ENDING: 'warning', EXPIRED: 'neutral', REVOKED: 'danger' },
  OrderBatchState: { WORKING: 'progress', DONE: 'success', STOPPED: 'warning' },
  OrderBatchItemState: { WAITING: 'muted', DONE: 'success', REFUSED: 'danger' },
  OrderImportState: { MAPPING: 'neutral', CHECKING: 'progress', CHECKED: 'warning', IMPORTING: 'progress', DONE: 'success', FAILED: 'danger' },
  PermissionRequestState: { OPEN: 'warning', GRANTED: 'success', DECLINED: 'danger', WITHDRAWN: 'neutral', EXPIRED: 'neutral' },
  RuleSetState: { DRAFT: 'warning', PUBLISHED: 'success', SUPERSEDED: 'neutral', DISCARDED: 'muted' },
  RuleOutcome: { APPROVE: 'success', HOLD: 'danger', FINANCE_REVIEW: 'warning', LEAVE: 'muted' },
  ApiKeyMode: { LIVE: 'info', TEST: 'muted' },
  UserStatus: { ENABLED: 'success', DISABLED: 'neutral', ERASED: 'neutral' },
  StockLevel: { LOW: 'danger', OK: 'success' },
} as const satisfies { [E in StatusEnum]?: Record<keyof StatusTexts[E], Tone> };

export type TonedEnum = keyof typeof STATUS_TONE;
export type StatusValue<E extends StatusEnum> = keyof StatusTexts[E] & string;

/** Tone of a value; neutral for one that a newer API added. */
export function statusTone<E extends TonedEnum>(of: E, value: StatusValue<E>): Tone {
  const tones: Partial<Record<string, Tone>> = STATUS_TONE[of];
  return tones[value] ?? 'neutral';
}
