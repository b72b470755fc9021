import type { RuleOperator } from '@ordo/kernel';

/** What a condition of a rule can look at (S1.2.4–8). A new one needs a line here, its value where the facts are gathered, and its word. */
export enum RuleFact {
  SOURCE = 'SOURCE',
  ORDER_TYPE = 'ORDER_TYPE',
  SHOP = 'SHOP',
  PROVINCE = 'PROVINCE',
  CITY = 'CITY',
  CUSTOMER_LEVEL = 'CUSTOMER_LEVEL',
  CATEGORY = 'CATEGORY',
  SKU = 'SKU',
  TAG = 'TAG',
  VALUE = 'VALUE',
  WEIGHT = 'WEIGHT',
  LINE_COUNT = 'LINE_COUNT',
  QUANTITY = 'QUANTITY',
  CASH_ON_DELIVERY = 'CASH_ON_DELIVERY',
  REMARK = 'REMARK',
  HOUR = 'HOUR',
  DISCOUNT_PERCENT = 'DISCOUNT_PERCENT',
  ADDRESS_COMPLETE = 'ADDRESS_COMPLETE',
  MINUTES_SINCE_TWIN = 'MINUTES_SINCE_TWIN',
  BLACKLISTED = 'BLACKLISTED',
}

export type FactKind = 'text' | 'number' | 'flag';

/** How a fact compares: texts with lists, numbers with a bound, a flag with yes or no. */
export const FACT_KINDS: Record<RuleFact, FactKind> = {
  SOURCE: 'text', ORDER_TYPE: 'text', SHOP: 'text', PROVINCE: 'text', CITY: 'text', CUSTOMER_LEVEL: 'text', CATEGORY: 'text', SKU: 'text', TAG: 'text', REMARK: 'text',
  VALUE: 'number', WEIGHT: 'number', LINE_COUNT: 'number', QUANTITY: 'number', HOUR: 'number', DISCOUNT_PERCENT: 'number', MINUTES_SINCE_TWIN: 'number',
  CASH_ON_DELIVERY: 'flag', ADDRESS_COMPLETE: 'flag', BLACKLISTED: 'flag',
};

export const OPERATORS_OF: Record<FactKind, readonly RuleOperator[]> = {
  text: ['IN', 'NOT_IN'], number: ['AT_LEAST', 'AT_MOST'], flag: ['IN'],
};

/** In place of a word in a condition on the remark: there is any. */
export const ANY_REMARK = '*';
