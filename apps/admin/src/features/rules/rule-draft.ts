import type { GiftActionInput, RuleFact, RuleFamily, RuleInput, RuleOperator, RuleSetPartsFragment, RuleSetsQuery } from '../../generated/gql/graphql.js';

export type ShownRuleSet = RuleSetPartsFragment;
export type ShownWarehouse = NonNullable<RuleSetsQuery['warehouses']>['nodes'][number];
export type ShownRule = ShownRuleSet['rules'][number];
export type ShownGift = NonNullable<ShownRule['gift']>;
type ShownGroup = ShownRule['groups'][number];
export type ShownCondition = ShownGroup['conditions'][number];

/** A rule while it is edited: `id` tells the rows apart, since a new rule has no key yet. */
export interface DraftRule extends Omit<ShownRule, 'key'> {
  id: string;
  key: string | null;
}

const NUMBERS: readonly RuleFact[] = ['VALUE', 'WEIGHT', 'LINE_COUNT', 'QUANTITY', 'HOUR', 'DISCOUNT_PERCENT', 'MINUTES_SINCE_TWIN'];
const FLAGS: readonly RuleFact[] = ['CASH_ON_DELIVERY', 'ADDRESS_COMPLETE', 'BLACKLISTED'];

/** Facts in the order in which they are offered. */
export const FACTS: readonly RuleFact[] = [
  'VALUE', 'QUANTITY', 'LINE_COUNT', 'WEIGHT', 'DISCOUNT_PERCENT', 'SOURCE', 'ORDER_TYPE', 'SHOP', 'PROVINCE', 'CITY', 'CUSTOMER_LEVEL', 'CATEGORY', 'SKU', 'TAG', 'REMARK', 'CASH_ON_DELIVERY',
  'ADDRESS_COMPLETE', 'BLACKLISTED', 'HOUR', 'MINUTES_SINCE_TWIN',
];

/** Facts whose values are words of an enum, shown in the screen's language. */
export const WORDS_OF = { SOURCE: 'OrderSource', ORDER_TYPE: 'OrderType', CUSTOMER_LEVEL: 'CustomerLevel', CATEGORY: 'ProductCategory' } as const satisfies Partial<Record<RuleFact, string>>;

export const isFlag = (fact: RuleFact): boolean => FLAGS.includes(fact);
export const isNumber = (fact: RuleFact): boolean => NUMBERS.includes(fact);

/** How a fact can be compared, the usual one first. */
export function operatorsOf(fact: RuleFact): readonly RuleOperator[] {
  if (isNumber(fact)) return ['AT_LEAST', 'AT_MOST'];
  return isFlag(fact) ? ['IN'] : ['IN', 'NOT_IN'];
}

/** A condition that has just been given this fact. */
export function conditionOn(fact: RuleFact): ShownCondition {
  const [operator = 'IN'] = operatorsOf(fact);
  return { fact, operator, values: isFlag(fact) ? ['true'] : [] };
}

let made = 0;
const nextId = (): string => `new-${(made += 1)}`;

/** A new rule with one condition to fill in. */
export function newRule(family: RuleFamily, name: string): DraftRule {
  return { id: nextId(), key: null, name, enabled: true, match: 'ALL', groups: [{ match: 'ALL', conditions: [conditionOn('VALUE')] }], ...NEW_ACTIONS[family] };
}

const NO_ACTION = { outcome: null, reason: null, warehouse: null, clerk: null, gift: null };

/** What a new rule of a family does. */
const NEW_ACTIONS: Record<RuleFamily, Pick<DraftRule, 'outcome' | 'reason' | 'warehouse' | 'clerk' | 'gift'>> = {
  REVIEW: { ...NO_ACTION, outcome: 'HOLD', reason: 'OTHER' }, WAREHOUSE: { ...NO_ACTION, warehouse: { strategy: 'NEAREST', warehouses: [] } },
  CLERK: { ...NO_ACTION, clerk: { strategy: 'FEWEST_OPEN', teamId: null, clerkIds: [] } },
  GIFT: { ...NO_ACTION, gift: { skuCode: '', quantity: 1, step: 'ORDER', stepSize: null, skus: [], mostPerOrder: null, total: null, exclusive: false, from: null, until: null, whenShort: 'LEAVE_OUT' } },
};

export const draftOf = (rules: readonly ShownRule[]): DraftRule[] => rules.map((rule) => ({ ...rule, id: rule.key }));

function giftInput({ skuCode, quantity, step, stepSize, skus, mostPerOrder, total, exclusive, from, until, whenShort }: ShownGift): GiftActionInput {
  return { skuCode, quantity, step, stepSize: step === 'ORDER' ? null : stepSize ?? null, skus: [...skus], mostPerOrder: mostPerOrder ?? null, total: total ?? null, exclusive, from: from ?? null, until: until ?? null, whenShort };
}

/** The rules as the API takes them. */
export function toInput(rules: readonly DraftRule[]): RuleInput[] {
  return rules.map(({ key, name, enabled, match, outcome, reason, warehouse, clerk, gift, groups }) => ({
    key, name, enabled, match, outcome: outcome ?? null, reason: outcome === 'HOLD' ? reason ?? null : null,
    warehouse: warehouse ? { strategy: warehouse.strategy, warehouses: [...warehouse.warehouses] } : null, clerk: clerk ? { strategy: clerk.strategy, teamId: clerk.teamId ?? null, clerkIds: [...clerk.clerkIds] } : null, gift: gift ? giftInput(gift) : null,
    groups: groups.map(({ match: how, conditions }) => ({ match: how, conditions: conditions.map(({ fact, operator, values }) => ({ fact, operator, values: [...values] })) })),
  }));
}

/** The list with one entry a step up or down; as it was at the ends. */
export function moved<T>(list: readonly T[], from: number, by: -1 | 1): T[] {
  const to = from + by;
  const [entry] = list.slice(from, from + 1);
  if (entry === undefined || to < 0 || to >= list.length) return [...list];
  return list.toSpliced(from, 1).toSpliced(to, 0, entry);
}

/** Fen as they are typed and read, in yuan: 2000000 is 20000. What is no amount stays as it was typed, for the API to refuse. */
export const yuanOf = (fen: string): string => (/^\d+$/.test(fen) ? String(Number(fen) / 100) : fen);
export const fenOf = (yuan: string): string => (/^\d{1,9}(\.\d{1,2})?$/.test(yuan) ? String(Math.round(Number(yuan) * 100)) : yuan);

/** What is typed into a list of values: Chinese and Latin commas separate, blanks around do not count. */
export const valuesOf = (text: string): string[] => text.split(/[,，、]/).map((each) => each.trim()).filter((each) => each !== '');

interface RuleDiff {
  added: string[];
  removed: string[];
  changed: string[];
}

/** Names of the rules that one version has otherwise than the one before it. A rule that only moved is changed. */
export function diffOf(before: readonly ShownRule[], after: readonly ShownRule[]): RuleDiff {
  const earlier = new Map(before.map((rule, index) => [rule.key, JSON.stringify([index, { ...rule, __typename: undefined }])]));
  const keys = new Set(after.map(({ key }) => key));
  return {
    added: after.filter(({ key }) => !earlier.has(key)).map(({ name }) => name),
    removed: before.filter(({ key }) => !keys.has(key)).map(({ name }) => name),
    changed: after.filter((rule, index) => earlier.has(rule.key) && earlier.get(rule.key) !== JSON.stringify([index, { ...rule, __typename: undefined }])).map(({ name }) => name),
  };
}
