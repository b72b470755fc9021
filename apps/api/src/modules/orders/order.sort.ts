import { registerEnumType } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import type { SortBy } from '../../platform/database/page.js';
import { assertMaySee } from './order-where.js';

export enum OrderSort {
  PLACED_AT_DESC = 'PLACED_AT_DESC',
  PLACED_AT_ASC = 'PLACED_AT_ASC',
  PAYABLE_DESC = 'PAYABLE_DESC',
  PAYABLE_ASC = 'PAYABLE_ASC',
  SHIP_BY_ASC = 'SHIP_BY_ASC',
  SHIP_BY_DESC = 'SHIP_BY_DESC',
  PAID_AT_DESC = 'PAID_AT_DESC',
  PAID_AT_ASC = 'PAID_AT_ASC',
  UPDATED_AT_DESC = 'UPDATED_AT_DESC',
  UPDATED_AT_ASC = 'UPDATED_AT_ASC',
  URGENT_FIRST = 'URGENT_FIRST',
}

registerEnumType(OrderSort, {
  name: 'OrderSort', description: 'How to sort orders.',
  valuesConfig: {
    PLACED_AT_DESC: { description: 'Newest first.' }, PLACED_AT_ASC: { description: 'Oldest first.' },
    PAYABLE_DESC: { description: 'Largest amount first.' }, PAYABLE_ASC: { description: 'Smallest amount first.' },
    SHIP_BY_ASC: { description: 'What breaks first: of the orders that have still to leave, the earliest promise; then all others.' },
    SHIP_BY_DESC: { description: 'The other way round: orders without an open promise, then the latest promise.' },
    PAID_AT_DESC: { description: 'Orders that are not paid in full, then the one paid last.' }, PAID_AT_ASC: { description: 'Paid first, first; orders that are not paid in full at the end.' },
    UPDATED_AT_DESC: { description: 'Changed last, first.' }, UPDATED_AT_ASC: { description: 'Not touched for longest, first.' },
    URGENT_FIRST: { description: 'Urgent ones, then the others, each newest first.' },
  },
});

/** Each sort's column, none of them ever null, with an index on (column, id). */
const ORDER_SORTS: Record<OrderSort, SortBy> = {
  PLACED_AT_DESC: { column: 'placedAt', direction: 'desc' },
  PLACED_AT_ASC: { column: 'placedAt', direction: 'asc' },
  PAYABLE_DESC: { column: 'payable', direction: 'desc' },
  PAYABLE_ASC: { column: 'payable', direction: 'asc' },
  SHIP_BY_ASC: { column: 'dueKey', direction: 'asc' },
  SHIP_BY_DESC: { column: 'dueKey', direction: 'desc' },
  PAID_AT_DESC: { column: 'paidKey', direction: 'desc' },
  PAID_AT_ASC: { column: 'paidKey', direction: 'asc' },
  UPDATED_AT_DESC: { column: 'updatedAt', direction: 'desc' },
  UPDATED_AT_ASC: { column: 'updatedAt', direction: 'asc' },
  URGENT_FIRST: { column: 'urgent', direction: 'desc' },
};

/** The sort's column. Throws FORBIDDEN for one by what the caller may not see: the list would tell it. */
export function orderSort(ctx: RequestContext, sort: OrderSort): SortBy {
  if (sort === OrderSort.URGENT_FIRST) assertMaySee(ctx, 'mark:read');
  return ORDER_SORTS[sort];
}
