import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverable, type WaitingOrder } from './coverable.js';

const stock = (...warehouses: Record<string, number>[]) => new Map(warehouses.map((there, index) => [String(index), new Map(Object.entries(there))]));
const order = (id: string, lines: Record<string, number>): WaitingOrder => ({ id, lines: Object.entries(lines).map(([skuId, quantity]) => ({ skuId, quantity })) });

describe('which waiting orders the stock covers', () => {
  it.each([
    ['the first ones first', [order('a', { tea: 3 }), order('b', { tea: 3 })], stock({ tea: 5 }), ['a']],
    ['smaller ones behind one that is too large', [order('a', { tea: 9 }), order('b', { tea: 3 })], stock({ tea: 5 }), ['b']],
    ['none whose goods lie in two warehouses', [order('a', { tea: 1, cup: 1 })], stock({ tea: 5 }, { cup: 5 }), []],
    ['another one from the second warehouse', [order('a', { tea: 4 }), order('b', { tea: 4 })], stock({ tea: 5 }, { tea: 4 }), ['a', 'b']],
    ['none without lines', [order('a', {})], stock({ tea: 5 }), []],
  ])('%s', (_name, waiting, there, expected) => {
    expect(coverable(waiting, there)).toEqual(expected);
  });

  it('never takes a piece twice, and leaves nobody waiting whom what is left would cover', () => {
    const lines = fc.dictionary(fc.constantFrom('tea', 'cup', 'pot'), fc.integer({ min: 1, max: 6 }), { minKeys: 1 });
    const there = fc.dictionary(fc.constantFrom('tea', 'cup', 'pot'), fc.integer({ min: 0, max: 12 }));
    fc.assert(fc.property(fc.array(lines, { maxLength: 12 }), there, (wanted, only) => {
      const waiting = wanted.map((each, index) => order(String(index), each));
      const taken = coverable(waiting, stock(only));
      const left = new Map(Object.entries(only));
      for (const { id, lines: own } of waiting) if (taken.includes(id)) for (const { skuId, quantity } of own) left.set(skuId, (left.get(skuId) ?? 0) - quantity);
      expect([...left.values()].every((pieces) => pieces >= 0)).toBe(true);
      const covered = waiting.filter(({ id, lines: own }) => !taken.includes(id) && own.every(({ skuId, quantity }) => (left.get(skuId) ?? 0) >= quantity));
      expect(covered).toEqual([]);
    }));
  });
});
