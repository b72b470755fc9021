import { describe, expect, it } from 'vitest';
import { DEFAULT_RATES, estimateFreight } from './freight.js';

describe('freight by the table of rates', () => {
  const rates = [{ carrier: 'SF', upToKm: 0, firstGrams: 1_000, firstFee: 1_200, stepGrams: 500, stepFee: 100 }, { carrier: 'SF', upToKm: 800, firstGrams: 1_000, firstFee: 1_500, stepGrams: 500, stepFee: 300 }];
  it.each([[0, 900, 1_200], [0, 1_000, 1_200], [0, 1_001, 1_300], [0, 2_000, 1_400], [1, 1_000, 1_500], [800, 1_501, 2_100]])('%i km and %i grams: %i fen', (km, grams, fee) => expect(estimateFreight(rates, km, grams)).toBe(fee));
  it('takes the cheapest carrier that goes so far, and is unknown when none does', () => {
    const other = { carrier: 'YTO', upToKm: 9_000, firstGrams: 1_000, firstFee: 1_300, stepGrams: 1_000, stepFee: 100 };
    expect(estimateFreight([...rates, other], 500, 1_000)).toBe(1_300);
    expect(estimateFreight([...rates, other], 0, 500)).toBe(1_200);
    expect(estimateFreight(rates, 801, 500)).toBeNull();
  });
  it('counts a way that is not known as the longest', () => expect(estimateFreight(DEFAULT_RATES, null, 1)).toBe(2_300));
});
