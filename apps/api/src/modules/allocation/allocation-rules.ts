/** What a condition of an allocation rule can look at (S1.2.4–7, DQ1). */
export enum AllocationFact {
  PROVINCE = 'PROVINCE',
  CITY = 'CITY',
  SOURCE = 'SOURCE',
  SHOP = 'SHOP',
  CUSTOMER_LEVEL = 'CUSTOMER_LEVEL',
  CATEGORY = 'CATEGORY',
  VALUE = 'VALUE',
  WEIGHT = 'WEIGHT',
}

export enum ConditionOperator {
  IN = 'IN',
  NOT_IN = 'NOT_IN',
  AT_LEAST = 'AT_LEAST',
  AT_MOST = 'AT_MOST',
}

/** How a rule picks among the warehouses. */
export enum AllocationStrategy {
  SERVED_REGION = 'SERVED_REGION',
  FULL_STOCK = 'FULL_STOCK',
  PRIORITY = 'PRIORITY',
}

/** One condition as data. Amounts are fen, weights grams; names of provinces with or without their suffix. */
export interface RuleCondition {
  fact: AllocationFact;
  operator: ConditionOperator;
  values: readonly (string | number)[];
}

/** A rule as data: when all its conditions hold, its strategy picks among the warehouses (or only the named ones). */
export interface Rule {
  name: string;
  conditions: readonly RuleCondition[];
  strategy: AllocationStrategy;
  warehouseIds?: readonly string[] | null;
}

/** In force while the merchant has no rules of his own: the region decides first, full stock before partial, then priority. */
export const DEFAULT_RULES: readonly Rule[] = [
  { name: '就近有货', conditions: [], strategy: AllocationStrategy.SERVED_REGION },
  { name: '全国有货', conditions: [], strategy: AllocationStrategy.FULL_STOCK },
  { name: '部分有货', conditions: [], strategy: AllocationStrategy.PRIORITY },
];

/** The facts beyond region and stock that these rules look at: what none asks for need not be read. */
export function factsAskedFor(rules: readonly Rule[]): Set<AllocationFact> {
  return new Set(rules.flatMap((rule) => rule.conditions.map((condition) => condition.fact)));
}
