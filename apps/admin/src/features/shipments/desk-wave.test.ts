import { expect, it } from 'vitest';
import { isWaveNumber, toCheck, wanting } from './desk-wave.js';

const order = (basket: number, more: object = {}) => ({ number: `OM-${basket}`, state: 'PICKING', basket, lines: [{ skuCode: `SKU-${basket}` }], ...more });

// Shows S1.2.10 (screen /fulfilment-orders/desk)
it('goes through a wave basket by basket, without what has left, is wanted back or was put aside', () => {
  const orders = [order(3), order(1, { state: 'SHIPPED' }), order(2), order(4, { recallRequestedAt: '2026-11-23' }), order(5, { state: 'PACKED' }), order(6)];
  expect(toCheck(orders, new Set(['OM-3'])).map(({ basket }) => basket)).toEqual([2, 6]);
});

it('finds the order that wants a piece, whatever the scanner makes of its case', () => {
  expect(wanting([order(1), order(2)], ' sku-2 ')?.basket).toBe(2);
  expect(wanting([order(1)], 'SKU-9')).toBeUndefined();
});

it('knows the number of a wave', () => {
  expect(['BC2611280000017', 'bc2611280000017', 'OM2611280000017', 'BC26'].map(isWaveNumber)).toEqual([true, true, false, false]);
});
