import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { availableDelta, heldElsewhere, inKeyOrder, piecesBySku, reservationChanges, settlementChanges, takePieces } from './stock-changes.js';
import { MovementKind } from './stock.entity.js';

const place = { skuId: fc.constantFrom('a', 'b', 'c', 'd'), warehouseId: fc.constantFrom('w1', 'w2'), quantity: fc.integer({ min: 1, max: 1_000 }) };
const lines = fc.array(fc.record(place), { maxLength: 30 });
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

describe('the arithmetic of stock', () => {
  it('loses no piece when lines of one SKU are put together, and asks for each SKU once', () => {
    fc.assert(fc.property(lines, (asked) => {
      const pieces = piecesBySku(asked);
      expect(sum(pieces.map(([, quantity]) => quantity))).toBe(sum(asked.map((line) => line.quantity)));
      expect(new Set(pieces.map(([skuId]) => skuId)).size).toBe(pieces.length);
    }));
  });

  it('takes stocks in one order, however the lines of an order were written', () => {
    const shuffled = lines.chain((asked) => fc.tuple(fc.constant(asked), fc.shuffledSubarray(asked, { minLength: asked.length })));
    fc.assert(fc.property(shuffled, ([asked, mixed]) => {
      const keys = (changes: typeof asked): string[] => inKeyOrder(changes).map((each) => `${each.skuId}/${each.warehouseId}`);
      expect(keys(mixed)).toEqual(keys(asked));
    }));
  });

  it('gives back everything when reservations are released, and nothing leaves the shelf', () => {
    fc.assert(fc.property(lines, (held) => {
      const changes = settlementChanges(held, MovementKind.RELEASE, 'order');
      expect(sum(changes.map(availableDelta))).toBe(sum(held.map((each) => each.quantity)));
      expect(changes.every((change) => change.onHand === 0)).toBe(true);
    }));
  });

  it('takes exactly what was reserved off the shelf when goods are issued, and what can be sold stays', () => {
    fc.assert(fc.property(lines, (held) => {
      const changes = settlementChanges(held, MovementKind.ISSUE, 'order');
      expect(sum(changes.map((change) => change.onHand))).toBe(0 - sum(held.map((each) => each.quantity)));
      expect(changes.every((change) => availableDelta(change) === 0)).toBe(true);
      expect(new Set(changes.map((change) => `${change.skuId}/${change.warehouseId}`)).size).toBe(changes.length);
    }));
  });

  it('moves only the difference when an order holds something else, and back again the same', () => {
    fc.assert(fc.property(lines, lines, (held, wanted) => {
      const there = reservationChanges(held, wanted, 'order');
      const back = reservationChanges(wanted, held, 'order');
      expect(sum(there.map((change) => change.reserved))).toBe(sum(wanted.map((each) => each.quantity)) - sum(held.map((each) => each.quantity)));
      expect(sum([...there, ...back].map((change) => change.reserved))).toBe(0);
      expect(there.every((change) => change.onHand === 0 && change.reserved !== 0)).toBe(true);
      expect(reservationChanges(held, held, 'order')).toEqual([]);
    }));
  });
});

describe('the pieces of a part of an order', () => {
  const held = [{ lineId: 'l1', skuId: 'a', warehouseId: 'w1', quantity: 3 }, { lineId: 'l1', skuId: 'b', warehouseId: 'w1', quantity: 2 }, { lineId: 'l2', skuId: 'a', warehouseId: 'w1', quantity: 1 }];

  it('are taken from what their own line holds, and the rest stays', () => {
    const taken = takePieces(held, [{ lineId: 'l1', skuId: 'a', quantity: 2 }, { lineId: 'l2', skuId: 'a', quantity: 1 }]);
    expect(taken?.map(({ from, ...pieces }) => ({ lineId: from.lineId, ...pieces }))).toEqual([{ lineId: 'l1', taken: 2, left: 1 }, { lineId: 'l2', taken: 1, left: 0 }]);
    expect(takePieces(held, [{ lineId: 'l2', skuId: 'a', quantity: 2 }])).toBeUndefined();
  });

  it('are held in another warehouse without one being lost, and come back to where they were', () => {
    const some = fc.array(fc.record({ lineId: fc.constantFrom('l1', 'l2'), skuId: fc.constantFrom('a', 'b'), quantity: fc.integer({ min: 1, max: 3 }) }), { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(some, (moved) => {
      const there = heldElsewhere(held, moved, 'w1', 'w2');
      const enough = takePieces(held, moved) !== undefined;
      expect(there !== undefined).toBe(enough);
      if (!there) return;
      expect(sum(there.map((each) => each.quantity))).toBe(6);
      expect(sum(there.filter(({ warehouseId }) => warehouseId === 'w2').map((each) => each.quantity))).toBe(sum(moved.map((each) => each.quantity)));
      const byKey = (rows: typeof held) => rows.map((row) => JSON.stringify([row.lineId, row.skuId, row.warehouseId, row.quantity])).toSorted();
      expect(byKey(heldElsewhere(there, moved, 'w2', 'w1') ?? [])).toEqual(byKey(held));
    }));
  });
});
