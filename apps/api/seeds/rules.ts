import type { EntityManager } from '@mikro-orm/sql';
import { DEFAULT_RULES } from '../src/modules/allocation/index.js';
import { currentOf, GiftShort, GiftStep, RuleFact, RuleFamily, RuleMatch, RuleOperator, RuleOutcome, RuleSet, RuleSetState, type Rule } from '../src/modules/rules/index.js';
import { newId } from '../src/platform/ids.js';

const { VALUE, CASH_ON_DELIVERY, ADDRESS_COMPLETE, BLACKLISTED, CUSTOMER_LEVEL, SKU, SOURCE } = RuleFact;
type Condition = Rule['groups'][number]['conditions'][number];

const all = (...conditions: Condition[]): Rule['groups'] => [{ match: RuleMatch.ALL, conditions }];
const when = (fact: RuleFact, operator: RuleOperator, ...values: string[]): Condition => ({ fact, operator, values });
const named = (name: string, groups: Rule['groups'], rest: Partial<Rule>): Rule => ({ key: newId(), name, enabled: true, match: RuleMatch.ALL, groups, ...rest });
const rule = (name: string, outcome: RuleOutcome, groups: Rule['groups'], rest: Partial<Rule> = {}): Rule => named(name, groups, { outcome, reason: null, ...rest });

/** The rules that come with the system as a version, so that the merchant can see and change them. The caller flushes. */
export function seedWarehouseRules(em: EntityManager, now: Date): void {
  publish(em, RuleFamily.WAREHOUSE, [...DEFAULT_RULES], now);
}

/** Review rules that a shop of this size begins with. What is ordinary is left to people, as in the manual's days of work. The caller flushes. */
export function seedRules(em: EntityManager, now: Date): void {
  const rules = [
    rule('黑名单客户', RuleOutcome.HOLD, all(when(BLACKLISTED, RuleOperator.IN, 'true')), { reason: 'BLACKLISTED' }),
    rule('货到付款且地址不全', RuleOutcome.HOLD, all(when(CASH_ON_DELIVERY, RuleOperator.IN, 'true'), when(ADDRESS_COMPLETE, RuleOperator.IN, 'false')), { reason: 'ADDRESS_INCOMPLETE' }),
    rule('大额订单', RuleOutcome.FINANCE_REVIEW, all(when(VALUE, RuleOperator.AT_LEAST, '2000000'))),
    rule('商城贵宾小单', RuleOutcome.APPROVE, all(when(SOURCE, RuleOperator.IN, 'STOREFRONT'), when(CUSTOMER_LEVEL, RuleOperator.IN, 'VIP'), when(VALUE, RuleOperator.AT_MOST, '20000')), { enabled: false }),
  ];
  publish(em, RuleFamily.REVIEW, rules, now);
}

/** The one gift that the demo's shops give: with a pot come its cups, while there are any. The caller flushes. */
export function seedGiftRules(em: EntityManager, now: Date): void {
  const gift = { skuCode: 'CUP-CEL-1', quantity: 1, step: GiftStep.PIECES, stepSize: 1, skus: ['POT-ZS-200'], mostPerOrder: 2, total: 500, exclusive: false, from: null, until: null, whenShort: GiftShort.LEAVE_OUT };
  publish(em, RuleFamily.GIFT, [named('买壶送杯', all(when(SKU, RuleOperator.IN, 'POT-ZS-200')), { gift })], now);
}

function publish(em: EntityManager, family: RuleFamily, rules: Rule[], now: Date): void {
  em.create(RuleSet, {
    family, number: 1, state: RuleSetState.PUBLISHED, current: currentOf(family, RuleSetState.PUBLISHED), rules, revision: 1, note: '上线时的规则',
    createdBy: '周敏', createdAt: now, publishedBy: '周敏', publishedAt: now, version: 1,
  } as never);
}
