import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FulfilmentOrderState as S } from '../allocation/index.js';
import { FulfilmentStatus, hasLeft, hasLeftWhole } from '../orders/index.js';
import { goodsOfParts, type PartFacts } from './parts-progress.js';
import { ShipmentState } from './shipment.transitions.js';

const gone = (parcel: ShipmentState): PartFacts => ({ state: S.SHIPPED, parcel });

describe('how the goods of an order in parts stand', () => {
  it.each<[FulfilmentStatus, PartFacts[]]>([
    [FulfilmentStatus.UNALLOCATED, []],
    [FulfilmentStatus.ALLOCATED, [{ state: S.AWAITING_PICKING }, { state: S.AWAITING_PICKING }]],
    [FulfilmentStatus.PICKING, [{ state: S.AWAITING_PICKING }, { state: S.PICKING }]],
    [FulfilmentStatus.PICKING, [{ state: S.AWAITING_PICKING }, { state: S.PACKED }]],
    [FulfilmentStatus.PACKED, [{ state: S.PACKED }, { state: S.PACKED }]],
    [FulfilmentStatus.PARTIALLY_SHIPPED, [gone(ShipmentState.DELIVERED), { state: S.AWAITING_PICKING }]],
    [FulfilmentStatus.SHIPPED, [gone(ShipmentState.DELIVERED), gone(ShipmentState.IN_TRANSIT)]],
    [FulfilmentStatus.DELIVERED, [gone(ShipmentState.DELIVERED), gone(ShipmentState.DELIVERED)]],
    [FulfilmentStatus.DELIVERED, [gone(ShipmentState.DELIVERED), gone(ShipmentState.RETURNED)]],
    [FulfilmentStatus.RETURNED, [gone(ShipmentState.RETURNED), gone(ShipmentState.RETURNED)]],
  ])('is %s', (status, parts) => {
    expect(goodsOfParts(parts)).toBe(status);
  });

  it('has left with the first part, and as a whole only with the last, in whatever order they go', () => {
    const states = fc.array(fc.constantFrom(S.AWAITING_PICKING, S.PICKING, S.PACKED, S.SHIPPED), { minLength: 1, maxLength: 10 });
    fc.assert(fc.property(states, (parts) => {
      const fulfilmentStatus = goodsOfParts(parts.map((state) => ({ state })));
      expect(hasLeft({ fulfilmentStatus })).toBe(parts.includes(S.SHIPPED));
      expect(hasLeftWhole({ fulfilmentStatus })).toBe(parts.every((state) => state === S.SHIPPED));
    }));
  });
});
