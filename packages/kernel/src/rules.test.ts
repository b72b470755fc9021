import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, factsAskedFor, holds, unmetOf, type DecisionRule, type Facts, type RuleCondition } from './rules.js';

const is = (fact: string, operator: RuleCondition['operator'], ...values: string[]): RuleCondition => ({ fact, operator, values });
const rule = (key: string, groups: DecisionRule['groups'], rest: Partial<DecisionRule> = {}): DecisionRule => ({ key, name: key, enabled: true, match: 'ALL', groups, ...rest });

describe('a condition', () => {
  it.each<[string, RuleCondition, Facts, boolean]>([
    ['holds for one of the values', is('A', 'IN', 'x', 'y'), { A: 'y' }, true],
    ['holds when one of several does', is('A', 'IN', 'x'), { A: ['z', 'x'] }, true],
    ['does not hold for nothing known', is('A', 'IN', 'x'), {}, false],
    ['that forbids holds for nothing known', is('A', 'NOT_IN', 'x'), {}, true],
    ['that forbids does not hold when one of several is there', is('A', 'NOT_IN', 'x'), { A: ['z', 'x'] }, false],
    ['counts its own bound', is('A', 'AT_LEAST', '10'), { A: 10 }, true],
    ['counts its own upper bound', is('A', 'AT_MOST', '10'), { A: 10 }, true],
    ['is not met beneath its bound', is('A', 'AT_LEAST', '10'), { A: 9 }, false],
    ['with a bound does not hold for nothing known', is('A', 'AT_MOST', '10'), { A: null }, false],
    ['takes a province with and without its suffix', is('A', 'IN', '浙江'), { A: '浙江省' }, true],
    ['knows yes from no', is('A', 'IN', 'true'), { A: false }, false],
  ])('%s', (_what, condition, facts, expected) => expect(holds(condition, facts)).toBe(expected));
});

describe('a tree of conditions', () => {
  const [a, b, c] = [is('A', 'IN', '1'), is('B', 'IN', '1'), is('C', 'IN', '1')];
  it('holds always without conditions, whichever way they go together', () => {
    expect(unmetOf({ match: 'ALL', groups: [] }, {})).toEqual([]);
    expect(unmetOf({ match: 'ANY', groups: [] }, {})).toEqual([]);
  });
  it('says everything that is missing where all must hold, and the least where one is enough', () => {
    const groups = [{ match: 'ALL', conditions: [a, b] }, { match: 'ANY', conditions: [b, c] }] as const;
    expect(unmetOf({ match: 'ALL', groups }, {})).toEqual([a, b, b]);
    expect(unmetOf({ match: 'ANY', groups }, {})).toEqual([b]);
    expect(unmetOf({ match: 'ANY', groups }, { C: '1' })).toEqual([]);
    expect(unmetOf({ match: 'ALL', groups }, { A: '1', B: '1' })).toEqual([]);
  });
});

describe('rules in order', () => {
  it('the first that holds decides, those that are off are not even tried, and the nearest miss is named', () => {
    const rules = [
      rule('far', [{ match: 'ALL', conditions: [is('A', 'IN', '9'), is('B', 'IN', '9')] }]), rule('near', [{ match: 'ALL', conditions: [is('A', 'IN', '1'), is('B', 'IN', '9')] }]),
      rule('off', [], { enabled: false }), rule('wins', []), rule('late', []),
    ];
    const verdict = decide(rules, { A: '1' });
    expect(verdict.rule?.key).toBe('wins');
    expect(verdict.tried.map(({ key }) => key)).toEqual(['far', 'near', 'wins']);
    expect(verdict.nearest).toMatchObject({ key: 'near', unmet: [is('B', 'IN', '9')] });
  });
  it('asks for nothing that only a rule that is off looks at', () => {
    expect([...factsAskedFor([rule('on', [{ match: 'ANY', conditions: [is('A', 'IN', '1')] }]), rule('off', [{ match: 'ANY', conditions: [is('B', 'IN', '1')] }], { enabled: false })])]).toEqual(['A']);
  });

  const FACTS = ['A', 'B', 'C', 'D'];
  const condition = fc.oneof(
    fc.record({ fact: fc.constantFrom(...FACTS), operator: fc.constantFrom('IN' as const, 'NOT_IN' as const), values: fc.array(fc.constantFrom('1', '2', '3'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ fact: fc.constantFrom(...FACTS), operator: fc.constantFrom('AT_LEAST' as const, 'AT_MOST' as const), values: fc.tuple(fc.integer({ min: 0, max: 3 }).map(String)) }),
  );
  const match = fc.constantFrom('ALL' as const, 'ANY' as const);
  const group = fc.record({ match, conditions: fc.array(condition, { minLength: 1, maxLength: 4 }) });
  const ruleList = fc.uniqueArray(fc.record({ key: fc.uuid(), name: fc.string(), enabled: fc.boolean(), match, groups: fc.array(group, { maxLength: 3 }) }), { selector: ({ key }) => key, maxLength: 6 });
  const facts = fc.dictionary(fc.constantFrom(...FACTS), fc.oneof(fc.constantFrom('1', '2', '3'), fc.integer({ min: 0, max: 3 }), fc.constant(null), fc.array(fc.constantFrom('1', '2'))), { noNullPrototype: true });

  it('decide the same again, from a copy, and whatever the order of the facts', () => {
    fc.assert(fc.property(ruleList, facts, (rules, given) => {
      const first = decide(rules, given);
      const shuffled = Object.fromEntries(Object.entries(given).toReversed());
      expect(decide(structuredClone(rules), shuffled)).toEqual(first);
      expect(decide(JSON.parse(JSON.stringify(rules)) as typeof rules, JSON.parse(JSON.stringify(given)) as Facts)).toEqual(first);
    }), { numRuns: 500 });
  });
  it('look at nothing but what they ask for', () => {
    fc.assert(fc.property(ruleList, facts, (rules, given) => {
      const asked = factsAskedFor(rules);
      expect(decide(rules, Object.fromEntries(Object.entries(given).filter(([fact]) => asked.has(fact))))).toEqual(decide(rules, given));
    }), { numRuns: 500 });
  });
  it('agree with a plain reading of the tree', () => {
    const plain = (each: DecisionRule, given: Facts): boolean => {
      const held = each.groups.map(({ match: how, conditions }) => conditions[how === 'ALL' ? 'every' : 'some']((one) => holds(one, given)));
      return held.length === 0 || held[each.match === 'ALL' ? 'every' : 'some'](Boolean);
    };
    fc.assert(fc.property(ruleList, facts, (rules, given) => {
      expect(decide(rules, given).rule?.key).toBe(rules.find((each) => each.enabled && plain(each, given))?.key);
    }), { numRuns: 500 });
  });
});
