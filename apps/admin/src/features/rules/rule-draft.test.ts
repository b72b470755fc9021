import { describe, expect, it } from 'vitest';
import { conditionOn, diffOf, draftOf, FACTS, fenOf, moved, newRule, operatorsOf, toInput, valuesOf, yuanOf, type ShownRule } from './rule-draft.js';

const rule = (key: string, over: Partial<ShownRule> = {}): ShownRule => ({ key, name: key, enabled: true, match: 'ALL', outcome: 'LEAVE', reason: null, warehouse: null, clerk: null, gift: null, groups: [], ...over });

describe('a draft of rules', () => {
  it.each<[number, -1 | 1, string]>([[0, 1, 'bac'], [2, -1, 'acb'], [0, -1, 'abc'], [2, 1, 'abc'], [7, -1, 'abc']])('moves entry %i by %i', (from, by, order) => {
    expect(moved(['a', 'b', 'c'], from, by).join('')).toBe(order);
  });
  it('offers for every fact only comparisons that make sense, and begins with the first of them', () => {
    expect(new Set(FACTS).size).toBe(20);
    for (const fact of FACTS) expect(operatorsOf(fact)).toContain(conditionOn(fact).operator);
    expect(conditionOn('CASH_ON_DELIVERY')).toEqual({ fact: 'CASH_ON_DELIVERY', operator: 'IN', values: ['true'] });
    expect(operatorsOf('VALUE')).not.toContain('IN');
  });
  it.each([['20000', '2000000'], ['0.29', '29'], ['8.5', '850']])('takes %s yuan for %s fen, and back', (yuan, fen) => expect([fenOf(yuan), yuanOf(fen)]).toEqual([fen, yuan]));
  it.each(['', '1.234', '很多', '-1'])('leaves to the API what is no amount: %s', (typed) => expect(fenOf(typed)).toBe(typed));
  it('reads a list of values with any comma', () => expect(valuesOf(' 浙江，上海、江苏, ,')).toEqual(['浙江', '上海', '江苏']));
  it('sends the reason of a hold only with a hold, and no key for a new rule', () => {
    const sent = toInput([...draftOf([rule('k', { outcome: 'APPROVE', reason: 'OTHER' })]), newRule('REVIEW', '新')]);
    expect(sent).toMatchObject([{ key: 'k', reason: null }, { key: null, name: '新', reason: 'OTHER' }]);
  });
  it('sends how a warehouse is picked, and no outcome', () => {
    const [sent] = toInput([{ ...newRule('WAREHOUSE', '新'), warehouse: { strategy: 'FIXED', warehouses: ['b', 'a'] } }]);
    expect(sent).toMatchObject({ outcome: null, reason: null, warehouse: { strategy: 'FIXED', warehouses: ['b', 'a'] } });
  });
});

describe('a rule for gifts', () => {
  it('sends what is given, without the size of a step when there is but one', () => {
    const made = newRule('GIFT', '新');
    const gift = { ...made.gift, skuCode: 'CUP', quantity: 1, step: 'ORDER', stepSize: 3, skus: ['POT'], exclusive: false, whenShort: 'WAIT' } as NonNullable<ShownRule['gift']>;
    expect(toInput([{ ...made, gift }])).toMatchObject([{ outcome: null, clerk: null, gift: { skuCode: 'CUP', stepSize: null, skus: ['POT'], total: null, whenShort: 'WAIT' } }]);
    expect(toInput([{ ...made, gift: { ...gift, step: 'PIECES' } }])).toMatchObject([{ gift: { stepSize: 3 } }]);
  });
});

describe('the difference of two versions', () => {
  it('names what was added, removed, changed and moved', () => {
    expect(diffOf([rule('a'), rule('b'), rule('c')], [rule('a'), rule('c'), rule('d')])).toEqual({ added: ['d'], removed: ['b'], changed: ['c'] });
    expect(diffOf([rule('a')], [rule('a', { enabled: false })])).toEqual({ added: [], removed: [], changed: ['a'] });
    expect(diffOf([rule('a')], [rule('a')])).toEqual({ added: [], removed: [], changed: [] });
  });
});
