import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ClerkStrategy, RuleFact, RuleMatch, RuleOperator, type ClerkAction, type Rule } from '../rules/index.js';
import { chooseClerk } from './choose-clerk.js';
import type { CandidateClerk, ClerkFacts } from './clerk-facts.js';

const clerk = (id: string, open = 0, passed: CandidateClerk['passed'] = null): CandidateClerk => ({ id, name: `人${id}`, open, passed });
const team = { id: 't', name: '一组', retired: false, memberIds: ['a', 'b', 'c'] };
const facts = (over: Partial<ClerkFacts> = {}): ClerkFacts => ({ values: { VALUE: 500 }, clerks: [clerk('a', 3), clerk('b', 1), clerk('c', 2)], teams: [team], lastServedBy: null, ...over });
const rule = (name: string, action: Partial<ClerkAction> & { strategy: ClerkStrategy }, groups: Rule['groups'] = []): Rule => ({ key: name, name, enabled: true, match: RuleMatch.ALL, groups, clerk: { teamId: null, clerkIds: [], ...action } });
const big: Rule['groups'] = [{ match: RuleMatch.ALL, conditions: [{ fact: RuleFact.VALUE, operator: RuleOperator.AT_LEAST, values: ['1000'] }] }];
const { QUEUE, FIXED, FEWEST_OPEN, LAST_SERVED } = ClerkStrategy;
const chosen = (rules: Rule[], over?: Partial<ClerkFacts>) => {
  const { clerk: who, team: where, trace } = chooseClerk(rules, facts(over));
  return [who?.id ?? null, where?.id ?? null, trace.reason.key, trace.wouldChange.map(({ key }) => key)];
};

describe('who gets an order', () => {
  it('is whom the strategy picks', () => {
    expect(chosen([rule('队列', { strategy: QUEUE, teamId: 't' })])).toEqual([null, 't', 'clerkQueued', []]);
    expect(chosen([rule('指定', { strategy: FIXED, clerkIds: ['c', 'a'] })])).toEqual(['c', null, 'clerkFixed', []]);
    expect(chosen([rule('均衡', { strategy: FEWEST_OPEN, teamId: 't' })])).toEqual(['b', 't', 'clerkFewest', ['clerkIfFewer']]);
    expect(chosen([rule('跟人', { strategy: LAST_SERVED })], { lastServedBy: 'a' })).toEqual(['a', null, 'clerkServed', []]);
  });

  it('is nobody who is away or does not see the order: the next, then the queue, then the next rule', () => {
    const gone = { clerks: [clerk('a', 3, 'AWAY'), clerk('b', 1, 'OUT_OF_SCOPE'), clerk('c', 2)] };
    expect(chosen([rule('均衡', { strategy: FEWEST_OPEN, teamId: 't' })], gone)).toEqual(['c', 't', 'clerkFewest', []]);
    expect(chosen([rule('指定', { strategy: FIXED, clerkIds: ['a', 'b'], teamId: 't' })], gone)).toEqual([null, 't', 'clerkNoneThenQueue', ['clerkIfThere']]);
    expect(chosen([rule('指定', { strategy: FIXED, clerkIds: ['b'] }), rule('其余', { strategy: QUEUE, teamId: 't' })], gone)).toEqual([null, 't', 'clerkQueued', []]);
    expect(chosen([rule('跟人', { strategy: LAST_SERVED, teamId: 't' }), rule('均衡', { strategy: FEWEST_OPEN, clerkIds: ['c'] })], { ...gone, lastServedBy: 'a' })).toEqual(['c', null, 'clerkFewest', []]);
    expect(chosen([rule('停用', { strategy: QUEUE, teamId: 't' })], { teams: [{ ...team, retired: true }] })).toEqual([null, null, 'clerkNoRule', []]);
  });

  it('says what rule lacked which condition, and by how many orders another would have it', () => {
    const { trace } = chooseClerk([rule('大单', { strategy: FIXED, clerkIds: ['a'] }, big), rule('均衡', { strategy: FEWEST_OPEN, teamId: 't' })], facts());
    expect(trace.rules.map(({ matched, why }) => [matched, why.key])).toEqual([[false, 'allocationRuleUnmet'], [true, 'clerkFewest']]);
    expect(trace.wouldChange).toEqual([{ key: 'clerkIfFewer', params: { clerk: '人c', fewer: 2 } }, { key: 'allocationIfRule', params: expect.objectContaining({ rule: '大单', wanted: '1000', is: '500' }) }]);
    expect(trace.candidates.map(({ name }) => name)).toEqual(['人b', '人c', '人a']);
  });
});

it('holds what it says: with so many orders fewer, or there again, the named one has it', () => {
  const person = fc.record({ open: fc.nat(4), passed: fc.constantFrom(null, null, 'AWAY' as const, 'OUT_OF_SCOPE' as const) });
  const rules = [rule('均衡', { strategy: FEWEST_OPEN, teamId: 't' })];
  fc.assert(fc.property(fc.array(person, { minLength: 3, maxLength: 3 }), (people) => {
    const clerks = people.map(({ open, passed }, index) => clerk('abc'.charAt(index), open, passed));
    const { clerk: who, trace } = chooseClerk(rules, facts({ clerks }));
    expect(who?.passed ?? null).toBeNull();
    expect(who === null).toBe(clerks.every(({ passed }) => passed !== null));
    for (const { key, params } of trace.wouldChange) {
      const changed = clerks.map((each) => (each.name !== params['clerk'] ? each : { ...each, passed: null, open: each.open - Number(params['fewer'] ?? 0) }));
      expect([key, chooseClerk(rules, facts({ clerks: changed })).clerk?.name]).toEqual([key, params['clerk']]);
    }
  }), { numRuns: 500 });
});
