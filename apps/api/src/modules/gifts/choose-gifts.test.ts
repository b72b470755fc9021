import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GiftShort, GiftStep, RuleFact, RuleMatch, RuleOperator, type GiftAction, type Rule } from '../rules/index.js';
import { chooseGifts, earnedPieces } from './choose-gifts.js';
import { giftDifferences } from './gift-differences.js';
import type { GiftFacts } from './gift-facts.js';

const action = (over: Partial<GiftAction> = {}): GiftAction => ({ skuCode: 'CUP', quantity: 1, step: GiftStep.ORDER, stepSize: null, skus: [], mostPerOrder: null, total: null, exclusive: false, from: null, until: null, whenShort: GiftShort.LEAVE_OUT, ...over });
const rule = (key: string, over: Partial<GiftAction> = {}, atLeast = 0): Rule => ({
  key, name: key, enabled: true, match: RuleMatch.ALL, gift: action(over),
  groups: atLeast > 0 ? [{ match: RuleMatch.ALL, conditions: [{ fact: RuleFact.VALUE, operator: RuleOperator.AT_LEAST, values: [String(atLeast)] }] }] : [],
});
const facts = (value: number, over: Partial<GiftFacts> = {}): GiftFacts => ({
  values: { VALUE: value }, lines: [{ skuCode: 'TEA', quantity: 3, payable: value }], placedAt: '2026-11-11T00:00:00.000Z', left: {}, stock: { CUP: 100, BAG: 100 }, mayWait: true, ...over,
});
const given = (rules: readonly Rule[], known: GiftFacts) => chooseGifts(rules, known).gifts.map(({ ruleKey, quantity }) => [ruleKey, quantity]);
const whys = (rules: readonly Rule[], known: GiftFacts) => chooseGifts(rules, known).trace.rules.map(({ why }) => why.key);

describe('the gifts of an order', () => {
  it('come from every rule that holds, and each says why or why not', () => {
    const rules = [rule('满三百', {}, 30_000), rule('人人有', { skuCode: 'BAG' })];
    expect(given(rules, facts(30_000))).toEqual([['满三百', 1], ['人人有', 1]]);
    expect(given(rules, facts(29_999))).toEqual([['人人有', 1]]);
    expect(chooseGifts(rules, facts(29_999)).trace).toMatchObject({ rules: [{ matched: false, why: { key: 'allocationRuleUnmet' } }, { matched: true, why: { key: 'giftGiven' } }], wouldChange: [{ key: 'allocationIfRule', params: { rule: '满三百' } }] });
  });
  it.each<[string, Partial<GiftAction>, number]>([
    ['once for each 100 yuan', { step: GiftStep.VALUE, stepSize: 10_000 }, 3], ['at most so many in an order', { step: GiftStep.VALUE, stepSize: 10_000, mostPerOrder: 2 }, 2],
    ['two for each two pieces', { step: GiftStep.PIECES, stepSize: 2, quantity: 2 }, 2], ['nothing for what does not count', { step: GiftStep.PIECES, stepSize: 1, skus: ['POT'] }, 0],
    ['for each piece that counts', { step: GiftStep.PIECES, stepSize: 1, skus: ['TEA'] }, 3],
  ])('are given %s', (_name, over, pieces) => expect(earnedPieces(action(over), facts(39_999).lines)).toBe(pieces));
  it('say how far it is to the next step', () => {
    expect(chooseGifts([rule('阶梯', { step: GiftStep.VALUE, stepSize: 10_000 })], facts(9_000)).trace).toMatchObject({ rules: [{ why: { key: 'giftStepNotReached' } }], wouldChange: [{ key: 'giftIfMoreValue', params: { more: '10.00', pieces: 1 } }] });
  });
  it('are given alone or not at all by a rule that gives alone', () => {
    const [first, alone, last] = [rule('a'), rule('独', { exclusive: true }), rule('z')];
    expect(given([alone, last], facts(1))).toEqual([['独', 1]]);
    expect(whys([alone, last], facts(1))).toEqual(['giftGiven', 'giftAfterExclusive']);
    expect(whys([first, alone, last], facts(1))).toEqual(['giftGiven', 'giftNotWithOthers', 'giftGiven']);
  });
  it('are given within their time, the end not in it', () => {
    const timed = rule('a', { from: '2026-11-11T00:00:00.000Z', until: '2026-11-12T00:00:00.000Z' });
    const at = (placedAt: string) => whys([timed], facts(1, { placedAt }));
    expect([at('2026-11-10T23:59:59.999Z'), at('2026-11-11T00:00:00.000Z'), at('2026-11-12T00:00:00.000Z')]).toEqual([['giftOutsidePeriod'], ['giftGiven'], ['giftOutsidePeriod']]);
  });
  it('are the last ones of a limited number, and none after them', () => {
    const three = rule('a', { quantity: 3, total: 10 });
    expect(given([three], facts(1, { left: { a: 2 } }))).toEqual([['a', 2]]);
    expect(whys([three], facts(1, { left: { a: 0 } }))).toEqual(['giftUsedUp']);
  });
  it('are left out or waited for when they are not there, two rules counting the same pieces once', () => {
    const [out, wait] = [rule('a'), rule('b', { whenShort: GiftShort.WAIT })];
    expect(chooseGifts([out, wait], facts(1, { stock: { CUP: 1 } }))).toMatchObject({ waits: true, gifts: [{ ruleKey: 'a' }, { ruleKey: 'b' }], trace: { rules: [{}, { why: { key: 'giftWaits', params: { missing: 1 } } }] } });
    expect(whys([wait], facts(1, { stock: {}, mayWait: false }))).toEqual(['giftShort']);
    expect(chooseGifts([out], facts(1, { stock: {} }))).toMatchObject({ waits: false, gifts: [], trace: { rules: [{ why: { key: 'giftShort' } }] } });
  });
});

describe('whatever is bought', () => {
  const anyAction = fc.record({ quantity: fc.integer({ min: 1, max: 5 }), step: fc.constantFrom(...Object.values(GiftStep)), stepSize: fc.integer({ min: 1, max: 20_000 }), mostPerOrder: fc.option(fc.integer({ min: 1, max: 20 })), exclusive: fc.boolean() });
  const anyRules = fc.array(anyAction, { minLength: 1, maxLength: 4 }).map((actions) => actions.map((over, index) => rule(String(index), over, index * 5_000)));
  const anyValue = fc.integer({ min: 0, max: 200_000 });

  it('more never earns less by a rule, and nobody gets more than his limit, the rule\'s, or what is there', () => {
    fc.assert(fc.property(anyAction, anyValue, anyValue, fc.nat(30), fc.nat(30), (over, value, more, left, there) => {
      const one = [rule('a', over, 5_000)];
      const of = (fen: number): number => chooseGifts(one, facts(fen, { left: { a: left }, stock: { CUP: 1_000 } })).gifts[0]?.quantity ?? 0;
      expect(of(value + more)).toBeGreaterThanOrEqual(of(value));
      expect(of(value)).toBeLessThanOrEqual(Math.min(left, over.mostPerOrder ?? left));
      expect(chooseGifts(one, facts(value, { stock: { CUP: there } })).gifts[0]?.quantity ?? 0).toBeLessThanOrEqual(there);
    }));
  });
  it('choosing again changes nothing', () => {
    fc.assert(fc.property(anyRules, anyValue, (rules, value) => {
      const once = chooseGifts(rules, facts(value)).gifts;
      expect(giftDifferences(once, chooseGifts(rules, facts(value)).gifts)).toEqual([]);
      expect(giftDifferences([], once).map(({ after }) => after)).toEqual(once.map(({ quantity }) => quantity));
    }));
  });
  it('a rule that gives alone is alone', () => {
    fc.assert(fc.property(anyRules, anyValue, (rules, value) => {
      const { gifts } = chooseGifts(rules, facts(value));
      const alone = gifts.filter(({ ruleKey }) => rules.find(({ key }) => key === ruleKey)?.gift?.exclusive);
      expect(alone.length === 0 || gifts.length === 1).toBe(true);
    }));
  });
});
