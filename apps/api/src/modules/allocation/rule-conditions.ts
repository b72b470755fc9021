import { plainRegion } from '@ordo/kernel';
import { AllocationFact, ConditionOperator, type RuleCondition } from './allocation-rules.js';
import type { Said } from './allocation-trace.js';

/** The values of an order by fact; amounts in fen, weights in grams. A list holds when one of its values does. */
export type FactValues = Record<AllocationFact, string | number | readonly string[] | null>;

/** The first condition that does not hold, as a sentence; undefined when all hold. */
export function unmetCondition(conditions: readonly RuleCondition[], values: FactValues): Said | undefined {
  const unmet = conditions.find((condition) => !holds(condition, values[condition.fact]));
  if (!unmet) return undefined;
  return {
    key: 'allocationRuleUnmet',
    params: { fact: unmet.fact, operator: unmet.operator, wanted: unmet.values.join('、'), is: said(values[unmet.fact]) },
  };
}

function holds({ fact, operator, values }: RuleCondition, value: FactValues[AllocationFact]): boolean {
  if (operator === ConditionOperator.AT_LEAST) return typeof value === 'number' && value >= Number(values[0]);
  if (operator === ConditionOperator.AT_MOST) return typeof value === 'number' && value <= Number(values[0]);
  const wanted = new Set(values.map((each) => comparable(fact, each)));
  const given = Array.isArray(value) ? (value as readonly string[]) : [value as string | number | null];
  const among = given.some((each) => each !== null && wanted.has(comparable(fact, each)));
  return operator === ConditionOperator.IN ? among : !among;
}

function comparable(fact: AllocationFact, value: string | number): string {
  return fact === AllocationFact.PROVINCE || fact === AllocationFact.CITY ? plainRegion(String(value)) : String(value);
}

function said(value: FactValues[AllocationFact]): string {
  if (value === null) return '–';
  return Array.isArray(value) ? value.join('、') : String(value);
}
