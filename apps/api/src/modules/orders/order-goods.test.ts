import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goodsOf, splitOverComponents, wholeSets } from './order-goods.js';

const component = fc.record({ quantity: fc.integer({ min: 1, max: 99 }), listPrice: fc.integer({ min: 0, max: 1_000_000 }) });
const components = fc.array(component, { minLength: 1, maxLength: 20 });

describe('the price of a set', () => {
  it('is split over its components without losing a fen, and none gets less than nothing', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), components, (payable, parts) => {
      const shares = splitOverComponents(payable, parts);
      expect(shares).toHaveLength(parts.length);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(payable);
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
    }));
  });

  it('falls on what is dearer, and in equal parts where nothing has a price', () => {
    expect(splitOverComponents(10_000, [{ quantity: 1, listPrice: 6_000 }, { quantity: 2, listPrice: 2_000 }])).toEqual([6_000, 4_000]);
    expect(splitOverComponents(100, [{ quantity: 1, listPrice: 0 }, { quantity: 3, listPrice: 0 }])).toEqual([25, 75]);
  });
});

describe('the goods of lines', () => {
  it('are of a bundle the pieces of its components, times the sets', () => {
    const part = (skuId: string, quantity: number) => ({ skuId, skuCode: skuId, title: skuId, quantity });
    const goods = goodsOf([{ id: 'l1', skuId: 'set', skuCode: 'set', title: 'set', quantity: 3, components: [part('a', 1), part('b', 2)] }, { id: 'l2', skuId: 'a', skuCode: 'a', title: 'a', quantity: 1 }]);
    expect(goods.map(({ lineId, skuId, quantity }) => [lineId, skuId, quantity])).toEqual([['l1', 'a', 3], ['l1', 'b', 6], ['l2', 'a', 1]]);
  });

  it('make up as many whole sets as the scarcest component does', () => {
    expect(wholeSets([{ quantity: 1, pieces: 5 }, { quantity: 2, pieces: 7 }])).toBe(3);
  });
});
