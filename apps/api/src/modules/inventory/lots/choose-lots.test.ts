import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseLots, type ChoosableLot } from './choose-lots.js';

const DAYS = ['2026-01-01', '2026-06-01', '2026-12-31', null] as const;
const lots = fc.array(fc.record({ expiresOn: fc.constantFrom(...DAYS), onHand: fc.integer({ min: 0, max: 20 }) }), { maxLength: 6 })
  .map((rows): ChoosableLot[] => rows.map((row, index) => ({ ...row, id: String(index) })));
const rank = ({ expiresOn }: ChoosableLot): string => expiresOn ?? '9999';

describe('choosing lots', () => {
  it('takes exactly the pieces asked for, never more of a lot than it holds, and nothing while an earlier lot still has some', () => {
    fc.assert(fc.property(lots, fc.integer({ min: 1, max: 60 }), fc.constantFrom(undefined, '2026-06-01'), (given, pieces, soldOn) => {
      const usable = given.filter(({ expiresOn }) => !soldOn || !expiresOn || expiresOn >= soldOn);
      const chosen = chooseLots(given, pieces, soldOn);
      const there = usable.reduce((sum, { onHand }) => sum + onHand, 0);
      expect(chosen === undefined).toBe(there < pieces);
      if (!chosen) return;
      expect(chosen.reduce((sum, each) => sum + each.pieces, 0)).toBe(pieces);
      const taken = (lot: ChoosableLot): number => chosen.find((each) => each.lot === lot)?.pieces ?? 0;
      for (const lot of usable) expect(taken(lot)).toBeLessThanOrEqual(lot.onHand);
      for (const lot of given.filter((each) => !usable.includes(each))) expect(taken(lot)).toBe(0);
      for (const later of usable.filter((each) => taken(each) > 0)) for (const earlier of usable.filter((each) => rank(each) < rank(later))) expect(taken(earlier)).toBe(earlier.onHand);
    }));
  });

  it('leaves an expired lot to damage reports: it is sold until its last day', () => {
    const old = { id: '1', expiresOn: '2026-05-31', onHand: 5 };
    expect(chooseLots([old], 5, '2026-06-01')).toBeUndefined();
    expect(chooseLots([old], 5, '2026-05-31')).toEqual([{ lot: old, pieces: 5 }]);
    expect(chooseLots([old], 5)).toEqual([{ lot: old, pieces: 5 }]);
  });
});
