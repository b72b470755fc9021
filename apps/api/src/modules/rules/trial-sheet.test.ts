import { describe, expect, it } from 'vitest';
import { RuleTrialFigureKey } from './rule-trial.types.js';
import { TrialSheet } from './trial-sheet.js';

describe('what a trial adds up', () => {
  it('counts every order on both sides, and hands out each difference once', () => {
    const sheet = new TrialSheet(['HOLD'], RuleTrialFigureKey.FREIGHT);
    const [east, south, hold] = [{ outcome: '东仓', rule: '近', freight: 1_200 }, { outcome: '南仓', rule: '省', freight: 1_000 }, { outcome: 'HOLD', rule: null }];
    sheet.add('1', east, south);
    sheet.add('2', east, east);
    expect(sheet.take()).toEqual([{ orderNo: '1', before: '东仓', beforeRule: '近', after: '南仓', afterRule: '省', beforeFreight: 1_200, afterFreight: 1_000 }]);
    expect(sheet.take()).toEqual([]);
    sheet.add('3', south, hold);
    expect(sheet.take().map(({ orderNo, afterFreight }) => [orderNo, afterFreight])).toEqual([['3', null]]);
    expect(sheet.found()).toEqual({
      orders: 3, changed: 2, figures: [{ key: 'FREIGHT', before: 3_400, after: 2_200 }],
      totals: [{ outcome: 'HOLD', before: 0, after: 1 }, { outcome: '东仓', before: 2, after: 1 }, { outcome: '南仓', before: 1, after: 1 }],
    });
  });
  it('shows no sum where there is none, and outcomes that nothing came to', () => expect(new TrialSheet(['HOLD']).found()).toEqual({ orders: 0, changed: 0, figures: [], totals: [{ outcome: 'HOLD', before: 0, after: 0 }] }));
});
