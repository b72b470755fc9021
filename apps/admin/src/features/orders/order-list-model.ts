import { startOfDay } from '../../format/instant.js';
import type { OrderFilter, OrderQueueKey, OrderSort } from '../../generated/gql/graphql.js';
import { choice, dates, flag, many, text, type FilterOf, type ListModel } from '../../list/filter-model.js';

const fields = {
  numbers: many(),
  source: choice('OrderSource', ['TAOBAO', 'STOREFRONT', 'MANUAL', 'PARTNER']),
  placed: dates(),
  stage: choice('OrderStage', ['AWAITING_PAYMENT', 'AWAITING_REVIEW', 'AWAITING_FINANCE_REVIEW', 'APPROVED', 'COMPLETED', 'CANCELLED']),
  paymentStatus: choice('PaymentStatus', ['UNPAID', 'PARTIALLY_PAID', 'PAID', 'OVERPAID', 'PARTIALLY_REFUNDED', 'REFUNDED']),
  fulfilmentStatus: choice('FulfilmentStatus', ['UNALLOCATED', 'ALLOCATED', 'PICKING', 'PACKED', 'PARTIALLY_SHIPPED', 'SHIPPED', 'DELIVERED', 'RETURNED']),
  afterSalesStatus: choice('AfterSalesStatus', ['NONE', 'IN_PROGRESS', 'PARTIALLY_RETURNED', 'RETURNED', 'EXCHANGED']),
  held: flag(),
  receiverName: text(60),
  receiverPhone: text(30),
};

export type OrderFields = typeof fields;

/** Filters by which only those may search who may see what is masked: the search would tell it. */
export const PERSONAL_FIELDS = ['receiverName', 'receiverPhone'] as const;

export const orderListModel: ListModel<OrderFields, OrderSort> = {
  name: 'orders',
  fields,
  sorts: {
    PLACED_AT_DESC: { field: 'placedAt', direction: 'desc' }, PLACED_AT_ASC: { field: 'placedAt', direction: 'asc' },
    PAYABLE_DESC: { field: 'payable', direction: 'desc' }, PAYABLE_ASC: { field: 'payable', direction: 'asc' },
  },
  defaultSort: 'PLACED_AT_DESC',
};

/** The work queues, as the tabs show them. */
export const ORDER_QUEUES: readonly OrderQueueKey[] = ['AWAITING_REVIEW', 'AWAITING_FINANCE_REVIEW', 'AWAITING_ALLOCATION', 'AWAITING_SHIPMENT', 'HELD', 'LATE', 'AFTER_SALES'];

/** The list's filter as the API takes it: days become instants. */
export function toOrderFilter({ placed, ...rest }: FilterOf<OrderFields>): OrderFilter {
  return { ...rest, ...(placed?.from && { placedFrom: startOfDay(placed.from) }), ...(placed?.to && { placedTo: startOfDay(placed.to, 1) }) };
}
