import { defineTransitions } from '@ordo/kernel';

/** Where an order stands in its life. One of four axes: money, goods and after-sales have their own. */
export enum OrderStage {
  DRAFT = 'DRAFT',
  AWAITING_PAYMENT = 'AWAITING_PAYMENT',
  AWAITING_REVIEW = 'AWAITING_REVIEW',
  AWAITING_FINANCE_REVIEW = 'AWAITING_FINANCE_REVIEW',
  APPROVED = 'APPROVED',
  COMPLETED = 'COMPLETED',
  CANCELLED = 'CANCELLED',
}

export type OrderAction = 'submit' | 'settle' | 'edit' | 'askAgain' | 'sendBack' | 'approve' | 'sendToFinance' | 'passFinanceReview' | 'hold' | 'release' | 'comment' | 'extend' | 'cancel' | 'complete';

const OPEN = [OrderStage.AWAITING_PAYMENT, OrderStage.AWAITING_REVIEW, OrderStage.AWAITING_FINANCE_REVIEW, OrderStage.APPROVED] as const;

/** The order's machine: what may be done at which stage, and where it leads. */
export const ORDER_TRANSITIONS = defineTransitions<OrderStage, OrderAction>({
  submit: { from: [OrderStage.DRAFT], to: OrderStage.AWAITING_PAYMENT },
  // Paid in full, or never to be paid beforehand (cash on delivery).
  settle: { from: [OrderStage.AWAITING_PAYMENT], to: OrderStage.AWAITING_REVIEW },
  // A change is one step: there is no stage of being edited in which an order could be left behind.
  edit: { from: [...OPEN] },
  // What became of a change: it is dearer and not paid for, or somebody has to look at it once more.
  askAgain: { from: [OrderStage.AWAITING_REVIEW, OrderStage.AWAITING_FINANCE_REVIEW, OrderStage.APPROVED], to: OrderStage.AWAITING_PAYMENT },
  sendBack: { from: [OrderStage.AWAITING_FINANCE_REVIEW, OrderStage.APPROVED], to: OrderStage.AWAITING_REVIEW },
  approve: { from: [OrderStage.AWAITING_REVIEW], to: OrderStage.APPROVED },
  // A review rule sees that the money is looked at before the goods move.
  sendToFinance: { from: [OrderStage.AWAITING_REVIEW], to: OrderStage.AWAITING_FINANCE_REVIEW },
  passFinanceReview: { from: [OrderStage.AWAITING_FINANCE_REVIEW], to: OrderStage.APPROVED },
  hold: { from: [...OPEN] },
  release: { from: [...OPEN] },
  comment: { from: Object.values(OrderStage) },
  // The buyer is given longer to pay before the order closes.
  extend: { from: [OrderStage.AWAITING_PAYMENT] },
  // Final (S4.4.2.1). That nothing has been shipped yet is the policy's question.
  cancel: { from: [OrderStage.DRAFT, ...OPEN], to: OrderStage.CANCELLED },
  complete: { from: [OrderStage.APPROVED], to: OrderStage.COMPLETED },
});

export enum PaymentStatus {
  UNPAID = 'UNPAID',
  PARTIALLY_PAID = 'PARTIALLY_PAID',
  PAID = 'PAID',
  OVERPAID = 'OVERPAID',
  PARTIALLY_REFUNDED = 'PARTIALLY_REFUNDED',
  REFUNDED = 'REFUNDED',
}

export enum FulfilmentStatus {
  UNALLOCATED = 'UNALLOCATED',
  ALLOCATED = 'ALLOCATED',
  PICKING = 'PICKING',
  PACKED = 'PACKED',
  PARTIALLY_SHIPPED = 'PARTIALLY_SHIPPED',
  SHIPPED = 'SHIPPED',
  DELIVERED = 'DELIVERED',
  RETURNED = 'RETURNED',
}

export enum AfterSalesStatus {
  NONE = 'NONE',
  IN_PROGRESS = 'IN_PROGRESS',
  PARTIALLY_RETURNED = 'PARTIALLY_RETURNED',
  RETURNED = 'RETURNED',
  EXCHANGED = 'EXCHANGED',
}

export enum OrderSource {
  TAOBAO = 'TAOBAO',
  STOREFRONT = 'STOREFRONT',
  MANUAL = 'MANUAL',
  PARTNER = 'PARTNER',
}

/** What an order is for. Everything but a sale leaves free of charge and stems from another order. */
export enum OrderType {
  SALE = 'SALE',
  EXCHANGE = 'EXCHANGE',
  REISSUE = 'REISSUE',
  GIFT = 'GIFT',
}

/** Sources whose buyers pay at the marketplace: no payment of such an order is ever started here. */
export const MARKETPLACES: readonly OrderSource[] = [OrderSource.TAOBAO];

/** Why an order is stopped. */
export enum HoldReason {
  ADDRESS_INCOMPLETE = 'ADDRESS_INCOMPLETE',
  CUSTOMER_REMARK = 'CUSTOMER_REMARK',
  REFUND_REQUESTED = 'REFUND_REQUESTED',
  OVER_VALUE = 'OVER_VALUE',
  BLACKLISTED = 'BLACKLISTED',
  STOCK_SHORT = 'STOCK_SHORT',
  SUSPECTED_DUPLICATE = 'SUSPECTED_DUPLICATE',
  PRICE_BELOW_FLOOR = 'PRICE_BELOW_FLOOR',
  CHANGED_ON_MARKETPLACE = 'CHANGED_ON_MARKETPLACE',
  PRODUCT_UNMAPPED = 'PRODUCT_UNMAPPED',
  OTHER = 'OTHER',
}

/** What a person sees in one word: computed from the four axes and the holds. */
export enum OrderDisplayStatus {
  DRAFT = 'DRAFT',
  AWAITING_PAYMENT = 'AWAITING_PAYMENT',
  AWAITING_REVIEW = 'AWAITING_REVIEW',
  AWAITING_FINANCE_REVIEW = 'AWAITING_FINANCE_REVIEW',
  AWAITING_ALLOCATION = 'AWAITING_ALLOCATION',
  ALLOCATED = 'ALLOCATED',
  PICKING = 'PICKING',
  AWAITING_SHIPMENT = 'AWAITING_SHIPMENT',
  PARTIALLY_SHIPPED = 'PARTIALLY_SHIPPED',
  SHIPPED = 'SHIPPED',
  DELIVERED = 'DELIVERED',
  COMPLETED = 'COMPLETED',
  AFTER_SALES = 'AFTER_SALES',
  RETURNED = 'RETURNED',
  CANCELLED = 'CANCELLED',
}

interface Axes {
  stage: OrderStage;
  fulfilmentStatus: FulfilmentStatus;
  afterSalesStatus: AfterSalesStatus;
}

const BY_FULFILMENT: Record<FulfilmentStatus, OrderDisplayStatus> = {
  UNALLOCATED: OrderDisplayStatus.AWAITING_ALLOCATION,
  ALLOCATED: OrderDisplayStatus.ALLOCATED,
  PICKING: OrderDisplayStatus.PICKING,
  PACKED: OrderDisplayStatus.AWAITING_SHIPMENT,
  PARTIALLY_SHIPPED: OrderDisplayStatus.PARTIALLY_SHIPPED,
  SHIPPED: OrderDisplayStatus.SHIPPED,
  DELIVERED: OrderDisplayStatus.DELIVERED,
  RETURNED: OrderDisplayStatus.RETURNED,
};

/** The one word for lists and customers. After-sales beats progress; progress counts once the order is approved. */
export function displayStatus(axes: Axes): OrderDisplayStatus {
  if (axes.afterSalesStatus === AfterSalesStatus.RETURNED) return OrderDisplayStatus.RETURNED;
  if (axes.afterSalesStatus === AfterSalesStatus.IN_PROGRESS) return OrderDisplayStatus.AFTER_SALES;
  if (axes.stage === OrderStage.APPROVED) return BY_FULFILMENT[axes.fulfilmentStatus];
  return OrderDisplayStatus[axes.stage];
}
