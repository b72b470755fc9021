import { walk } from '@ordo/kernel';
import { describe, expect, it } from 'vitest';
import { RuleFact } from './rule-facts.js';
import { checkedRules } from './check-rules.js';
import type { RuleInput } from './rule-set.inputs.js';
import { assertHoldsAtMost, whyNotRuleSet } from './rule-set.policy.js';
import { RULE_SET_TRANSITIONS, RuleSetState } from './rule-set.transitions.js';
import type { RuleTrial } from './rule-trial.types.js';
import { AllocationStrategy, RuleFamily, RuleMatch, RuleOperator, RuleOutcome } from './rule.types.js';

const trial = (held: number, orders: number, revision = 1): RuleTrial => ({ revision, against: null, days: 30, orders, changed: 0, figures: [], pieces: [], at: '', totals: [{ outcome: RuleOutcome.HOLD, before: 0, after: held }] });

describe('a version of rules', () => {
  it('reaches every state; what was superseded or given up stays so', () => {
    expect(walk(RULE_SET_TRANSITIONS, Object.values(RuleSetState), { initial: [RuleSetState.DRAFT], terminal: [RuleSetState.SUPERSEDED, RuleSetState.DISCARDED] })).toEqual({ unreachable: [], deadEnds: [] });
  });
  it.each([
    ['never tried', null, 'ruleSetUntried'], ['tried before its last change', trial(0, 1, 1), 'ruleSetUntried'], ['tried as it stands', trial(0, 1, 2), undefined],
  ])('%s', (_what, tried, messageKey) => expect(whyNotRuleSet('publish', { state: RuleSetState.DRAFT, revision: 2, trial: tried })?.messageKey).toBe(messageKey));
  it('that is published is not saved, tried or published again', () => {
    for (const action of ['save', 'tryOut', 'publish', 'discard', 'rollBack'] as const) expect(whyNotRuleSet(action, { state: RuleSetState.PUBLISHED, revision: 1, trial: trial(0, 1) })?.messageKey).toBe('ruleSetStateForbids');
  });
});

describe('the guard of a release', () => {
  it('lets the very share pass and stops one order more, also when nothing was tried on', () => {
    expect(() => assertHoldsAtMost(trial(5, 100), 5)).not.toThrow();
    expect(() => assertHoldsAtMost(trial(6, 100), 5)).toThrow('ruleSetHoldsTooMany');
    expect(() => assertHoldsAtMost(trial(0, 0), 0)).not.toThrow();
  });
});

describe('rules as they are given', () => {
  const input = (over: Partial<RuleInput> = {}): RuleInput => ({ name: '规则', enabled: true, match: RuleMatch.ALL, groups: [], outcome: RuleOutcome.APPROVE, ...over });
  const condition = (fact: RuleFact, operator: RuleOperator, ...values: string[]): RuleInput['groups'] => [{ match: RuleMatch.ALL, conditions: [{ fact, operator, values }] }];
  const of = { family: RuleFamily.REVIEW, reasons: ['OTHER'], known: new Set(['known']) };
  const problemsOf = (family: RuleFamily, ...rules: RuleInput[]): unknown => {
    try {
      return checkedRules(rules, { ...of, family });
    } catch (error) {
      return (error as { details: { messageKey: string; field: string[] }[] }).details.map(({ messageKey, field }) => [messageKey, field.join('.')]);
    }
  };
  const problems = (...rules: RuleInput[]): unknown => problemsOf(RuleFamily.REVIEW, ...rules);
  it.each<[string, RuleInput, [string, string]]>([
    ['nothing that it decides', input({ outcome: null }), ['ruleOutcomeMissing', 'rules.0.outcome']],
    ['a number among texts', input({ groups: condition(RuleFact.CITY, RuleOperator.AT_LEAST, '1') }), ['ruleOperatorForbids', 'rules.0.groups.0.conditions.0.operator']],
    ['a text as a bound', input({ groups: condition(RuleFact.VALUE, RuleOperator.AT_LEAST, '12.5') }), ['ruleNumberWanted', 'rules.0.groups.0.conditions.0.values']],
    ['neither yes nor no', input({ groups: condition(RuleFact.CASH_ON_DELIVERY, RuleOperator.IN, '是') }), ['ruleFlagWanted', 'rules.0.groups.0.conditions.0.values']],
    ['a hold without a reason', input({ outcome: RuleOutcome.HOLD }), ['ruleReasonMissing', 'rules.0.reason']],
    ['a reason that nobody knows', input({ outcome: RuleOutcome.HOLD, reason: 'WEATHER' }), ['ruleReasonMissing', 'rules.0.reason']],
  ])('are refused with the place: %s', (_what, rule, problem) => expect(problems(rule)).toEqual([problem]));
  it('are refused when two have one name, blanks aside', () => expect(problems(input(), input({ name: ' 规则 ' }))).toEqual([['ruleNameTwice', 'rules.1.name']]));
  it('keep a key that is theirs, once, and get another otherwise', () => {
    const keys = checkedRules([input({ name: 'a', key: 'known' }), input({ name: 'b', key: 'known' }), input({ name: 'c', key: 'foreign' })], of).map(({ key }) => key);
    expect(keys[0]).toBe('known');
    expect(new Set(keys).size).toBe(3);
    expect(keys).not.toContain('foreign');
  });
  it('of warehouses want to know how to pick, and for a fixed order which', () => {
    const pick = (strategy: AllocationStrategy, warehouses: string[] = []): RuleInput => input({ outcome: null, warehouse: { strategy, warehouses } });
    expect(problemsOf(RuleFamily.WAREHOUSE, input())).toEqual([['ruleStrategyMissing', 'rules.0.warehouse']]);
    expect(problemsOf(RuleFamily.WAREHOUSE, pick(AllocationStrategy.FIXED))).toEqual([['ruleWarehousesMissing', 'rules.0.warehouse.warehouses']]);
    const [kept] = checkedRules([{ ...pick(AllocationStrategy.NEAREST), outcome: RuleOutcome.HOLD, reason: 'OTHER' }], { ...of, family: RuleFamily.WAREHOUSE });
    expect(kept).toMatchObject({ warehouse: { strategy: 'NEAREST', warehouses: [] } });
    expect(kept).not.toHaveProperty('outcome');
  });
});
