import type { Given } from './gift-facts.js';

/** What an order has more or less of a gift by a rule. */
export interface GiftDifference extends Omit<Given, 'quantity'> {
  before: number;
  after: number;
}

/** What becomes of the gifts of an order when it is to have these; what stays as it is is left out. Pure. */
export function giftDifferences(had: readonly Given[], given: readonly Given[]): GiftDifference[] {
  const rows = new Map<string, GiftDifference>();
  const add = ({ ruleKey, rule, skuCode, quantity }: Given, side: 'before' | 'after'): void => {
    const key = `${ruleKey}/${skuCode}`;
    const row = rows.get(key) ?? { ruleKey, rule, skuCode, before: 0, after: 0 };
    row[side] += quantity;
    rows.set(key, row);
  };
  for (const each of had) add(each, 'before');
  for (const each of given) add(each, 'after');
  return [...rows.values()].filter(({ before, after }) => before !== after);
}
