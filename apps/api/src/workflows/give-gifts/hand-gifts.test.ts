import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FoundSku } from '../../modules/catalog/index.js';
import { GIVEN_BY_HAND } from '../../modules/orders/index.js';
import type { GiftLine } from './edit-gifts.js';
import { handGiftsThen } from './hand-gifts.js';

const CODES = ['CUP', 'POT', 'TEA', 'BAG'];
const sku = (code: string, components: object[] = []) => ({ id: `id-${code}`, code, title: code, components }) as unknown as FoundSku;
const SKUS = new Map([...CODES.map((code) => [code, sku(code)] as const), ['SET', sku('SET', [{ skuId: 'id-CUP' }])]]);
const line = (skuCode: string, quantity: number): GiftLine => ({ id: `line-${skuCode}`, skuId: `id-${skuCode}`, skuCode, category: null, title: skuCode, quantity, unitPrice: 0, discount: 0, gift: GIVEN_BY_HAND });

it('gives exactly what is wanted, free of charge; what is there keeps its line, and every difference is told once', () => {
  const some = fc.uniqueArray(fc.record({ sku: fc.constantFrom(...CODES), quantity: fc.integer({ min: 1, max: 999 }) }), { selector: ({ sku: code }) => code });
  fc.assert(fc.property(some, some, (had, wanted) => {
    const kept = had.map((each) => line(each.sku, each.quantity));
    const { lines, differences, problems } = handGiftsThen(kept, wanted, SKUS);
    expect(problems).toEqual([]);
    expect(lines.map(({ skuCode, quantity }) => ({ sku: skuCode, quantity }))).toEqual(wanted);
    expect(lines.every(({ unitPrice, discount, gift }) => unitPrice === 0 && discount === 0 && gift === GIVEN_BY_HAND)).toBe(true);
    for (const { id, skuCode } of lines) expect(id === `line-${skuCode}`).toBe(had.some((each) => each.sku === skuCode));
    const after = new Map(had.map((each) => [each.sku, each.quantity]));
    for (const { skuCode, before, after: then } of differences) {
      expect(before).toBe(after.get(skuCode) ?? 0);
      after.set(skuCode, then);
    }
    expect([...after].filter(([, quantity]) => quantity > 0).toSorted()).toEqual(wanted.map((each) => [each.sku, each.quantity] as const).toSorted());
  }));
});

it('names each SKU that cannot be given at its place, and gives the others', () => {
  const { lines, problems } = handGiftsThen([], [{ sku: 'CUP', quantity: 1 }, { sku: 'NONE', quantity: 1 }, { sku: 'SET', quantity: 1 }, { sku: 'CUP', quantity: 2 }], SKUS);
  expect(lines.map(({ skuCode, quantity }) => [skuCode, quantity])).toEqual([['CUP', 1]]);
  expect(problems.map(({ messageKey, field }) => [messageKey, field?.join('.')])).toEqual([
    ['skuUnknown', 'edit.handGifts.1.sku'], ['ruleGiftIsBundle', 'edit.handGifts.2.sku'], ['lineTwice', 'edit.handGifts.3.sku'],
  ]);
});
