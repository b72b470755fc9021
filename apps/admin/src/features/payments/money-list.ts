import { startOfDay } from '../../format/instant.js';
import { choice, dates, text, type FilterOf, type ListModel } from '../../list/filter-model.js';
import type { PaymentMethod } from '../../generated/gql/graphql.js';

const FIELDS = { orderNo: text(60), method: choice('PaymentMethod', ['ALIPAY', 'MARKETPLACE']), created: dates() };
const SORTS = {
  CREATED_AT_DESC: { field: 'created', direction: 'desc' }, CREATED_AT_ASC: { field: 'created', direction: 'asc' },
  AMOUNT_DESC: { field: 'amount', direction: 'desc' }, AMOUNT_ASC: { field: 'amount', direction: 'asc' },
} as const;
export type MoneyListModel = ListModel<typeof FIELDS, keyof typeof SORTS>;

/** The model that lists of payments and of refunds share. */
export const moneyListModel = (name: string): MoneyListModel => ({ name, fields: FIELDS, sorts: SORTS, defaultSort: 'CREATED_AT_DESC' });

interface MoneyFilter {
  orderNo?: string;
  method?: PaymentMethod[];
  createdFrom?: string;
  createdTo?: string;
}

/** The filter as the API takes it: days become instants, both ends included. */
export function moneyFilter({ created, ...rest }: FilterOf<typeof FIELDS>): MoneyFilter {
  return { ...rest, ...(created?.from && { createdFrom: startOfDay(created.from) }), ...(created?.to && { createdTo: startOfDay(created.to, 1) }) };
}
