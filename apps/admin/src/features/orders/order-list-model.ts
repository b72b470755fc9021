import { startOfDay } from '../../format/instant.js';
import type { OrderFilter, OrderFilterGroup, OrderQueueKey, OrderSort } from '../../generated/gql/graphql.js';
import { amounts, choice, dates, flag, isEmptyFilter, many, pick, text, type AmountRange, type DateRange, type FilterGroups, type FilterOf, type ListModel } from '../../list/filter-model.js';

const fields = {
  numbers: many(),
  source: choice('OrderSource', ['TAOBAO', 'STOREFRONT', 'MANUAL', 'PARTNER']),
  type: choice('OrderType', ['SALE', 'EXCHANGE', 'REISSUE', 'GIFT']),
  shop: pick(60),
  warehouse: pick(60),
  placed: dates(),
  paid: dates(),
  shipBy: dates(),
  waiting: flag(),
  mine: flag(),
  assigned: flag(),
  assignee: pick(60),
  team: pick(60),
  promise: choice('PromiseCondition', ['BROKEN', 'SOON', 'TODAY', 'PAUSED']),
  payable: amounts(),
  stage: choice('OrderStage', ['AWAITING_PAYMENT', 'AWAITING_REVIEW', 'AWAITING_FINANCE_REVIEW', 'APPROVED', 'COMPLETED', 'CANCELLED']),
  paymentStatus: choice('PaymentStatus', ['UNPAID', 'PARTIALLY_PAID', 'PAID', 'OVERPAID', 'PARTIALLY_REFUNDED', 'REFUNDED']),
  paymentMethod: choice('PaymentMethod', ['ALIPAY', 'MARKETPLACE']),
  fulfilmentStatus: choice('FulfilmentStatus', ['UNALLOCATED', 'ALLOCATED', 'PICKING', 'PACKED', 'PARTIALLY_SHIPPED', 'SHIPPED', 'DELIVERED', 'RETURNED']),
  afterSalesStatus: choice('AfterSalesStatus', ['NONE', 'IN_PROGRESS', 'PARTIALLY_RETURNED', 'RETURNED', 'EXCHANGED']),
  carrier: choice('Carrier', ['SF']),
  waybillNos: many(),
  skuCodes: many(50),
  category: choice('ProductCategory', ['FOOD', 'COSMETICS', 'UNDERWEAR', 'PERSONAL_CARE', 'MADE_TO_ORDER', 'APPAREL', 'HOME', 'TEA', 'OTHER']),
  held: flag(),
  holdReason: choice('HoldReason', [
    'ADDRESS_INCOMPLETE', 'CUSTOMER_REMARK', 'REFUND_REQUESTED', 'OVER_VALUE', 'BLACKLISTED', 'STOCK_SHORT', 'SUSPECTED_DUPLICATE', 'PRICE_BELOW_FLOOR', 'CHANGED_ON_MARKETPLACE', 'PRODUCT_UNMAPPED', 'OTHER',
  ]),
  tag: pick(60),
  flag: choice('OrderFlag', ['RED', 'AMBER', 'GREEN', 'BLUE', 'PURPLE']),
  urgent: flag(),
  hasBuyerMessage: flag(),
  hasServiceRemark: flag(),
  refusedInBatch: pick(60),
  provinces: many(40),
  cities: many(50),
  receiverName: text(60),
  receiverPinyin: text(60),
  receiverPhone: text(30),
  receiverPhoneTail: text(4),
};

export type OrderFields = typeof fields;
export type OrderField = keyof OrderFields;

/** Filters for those only who may see what they look at: the search would tell it. */
export const FIELD_NEEDS = {
  receiverName: 'personal-data:reveal', receiverPinyin: 'personal-data:reveal', receiverPhone: 'personal-data:reveal', tag: 'mark:read', flag: 'mark:read', urgent: 'mark:read', hasServiceRemark: 'mark:read',
  mine: 'assignment:read', assigned: 'assignment:read', assignee: 'assignment:read', team: 'assignment:read',
  carrier: 'shipment:read', waybillNos: 'shipment:read', paymentMethod: 'payment:read', shop: 'shop:read', warehouse: 'warehouse:read',
} as const satisfies Partial<Record<OrderField, string>>;

export const orderListModel: ListModel<OrderFields, OrderSort> = {
  name: 'orders',
  fields,
  sorts: {
    PLACED_AT_DESC: { field: 'placedAt', direction: 'desc' }, PLACED_AT_ASC: { field: 'placedAt', direction: 'asc' },
    PAYABLE_DESC: { field: 'payable', direction: 'desc' }, PAYABLE_ASC: { field: 'payable', direction: 'asc' },
    SHIP_BY_ASC: { field: 'shipBy', direction: 'asc' }, SHIP_BY_DESC: { field: 'shipBy', direction: 'desc' },
    PAID_AT_DESC: { field: 'paidAt', direction: 'desc' }, PAID_AT_ASC: { field: 'paidAt', direction: 'asc' },
    UPDATED_AT_DESC: { field: 'updatedAt', direction: 'desc' }, UPDATED_AT_ASC: { field: 'updatedAt', direction: 'asc' },
    URGENT_FIRST: { field: 'marks', direction: 'desc' },
  },
  defaultSort: 'PLACED_AT_DESC',
};

/** Every sort, as the menu shows them. */
export const ORDER_SORTS = ['PLACED_AT_DESC', 'PLACED_AT_ASC', 'SHIP_BY_ASC', 'SHIP_BY_DESC', 'URGENT_FIRST', 'PAYABLE_DESC', 'PAYABLE_ASC', 'PAID_AT_DESC', 'PAID_AT_ASC', 'UPDATED_AT_DESC', 'UPDATED_AT_ASC'] as const satisfies readonly OrderSort[];

/** The work queues, as the tabs show them. */
export const ORDER_QUEUES: readonly OrderQueueKey[] = ['AWAITING_REVIEW', 'AWAITING_FINANCE_REVIEW', 'AWAITING_ALLOCATION', 'AWAITING_SHIPMENT', 'HELD', 'BACKORDER', 'LATE', 'AFTER_SALES', 'UNTAKEN', 'MINE'];

/** The list's filter with its groups as the API takes it. A group in which nothing is said yet does not limit. */
export function toOrderFilter(filter: FilterOf<OrderFields>, { any, except }: FilterGroups<OrderFields> = { any: [] }): OrderFilter {
  const groups = any.filter((group) => !isEmptyFilter(group));
  return {
    ...toConditions(filter),
    ...(groups.length > 0 && { or: groups.map(toConditions) }),
    ...(except && !isEmptyFilter(except) && { not: toConditions(except) }),
  };
}

/** Which field of the list asks by this field of the API's filter; its groups by their own names. */
export function fieldOf(apiField: string): OrderField | 'queue' | 'any' | 'except' {
  const renamed: Record<string, OrderField | 'any' | 'except'> = { shopIds: 'shop', warehouseIds: 'warehouse', tagIds: 'tag', assigneeIds: 'assignee', teamIds: 'team', or: 'any', not: 'except' };
  return renamed[apiField] ?? (apiField.replace(/(From|To)$/, '') as OrderField | 'queue');
}

function toConditions({ placed, paid, shipBy, payable, shop, warehouse, tag, assignee, team, ...rest }: FilterOf<OrderFields>): OrderFilterGroup {
  return {
    ...rest, ...days('placed', placed), ...days('paid', paid), ...days('shipBy', shipBy), ...yuan(payable),
    ...(shop && { shopIds: [shop] }), ...(warehouse && { warehouseIds: [warehouse] }), ...(tag && { tagIds: [tag] }), ...(assignee && { assigneeIds: [assignee] }), ...(team && { teamIds: [team] }),
  };
}

/** Days become instants: the last of them is over when the next begins. */
function days(name: string, range: DateRange | undefined): object {
  return { ...(range?.from && { [`${name}From`]: startOfDay(range.from) }), ...(range?.to && { [`${name}To`]: startOfDay(range.to, 1) }) };
}

function yuan(range: AmountRange | undefined): object {
  return { ...(range?.from && { payableFrom: range.from }), ...(range?.to && { payableTo: range.to }) };
}
