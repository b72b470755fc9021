import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SUPPLY_DAYS, suggestedQuantity, type SupplyFacts } from './suggestion.js';

const facts: fc.Arbitrary<SupplyFacts> = fc.record({
  issued: fc.nat(100_000), days: fc.integer({ min: 7, max: 30 }), available: fc.nat(10_000), inTransit: fc.nat(1_000), onOrder: fc.nat(1_000), safetyLevel: fc.nat(1_000), leadDays: fc.nat(90),
});

// Shows S1.2.12 (screen /inventory/alerts)
it('orders what sells until the goods have come and lasted, and the safety level, less what is there and on its way', () => {
  expect(suggestedQuantity({ issued: 126, days: 30, available: 12, inTransit: 10, onOrder: 20, safetyLevel: 50, leadDays: 7 })).toBe(97);
  expect(suggestedQuantity({ issued: 0, days: 30, available: 3, inTransit: 0, onOrder: 0, safetyLevel: 10, leadDays: 7 })).toBe(7);
  expect(suggestedQuantity({ issued: 3, days: 30, available: 0, inTransit: 0, onOrder: 0, safetyLevel: 0, leadDays: 6 })).toBe(2);
});

it('is never less than nothing, and enough: with it, what sells meanwhile leaves the safety level', () => {
  fc.assert(fc.property(facts, (each) => {
    const quantity = suggestedQuantity(each);
    const left = each.available + each.inTransit + each.onOrder + quantity - (each.issued / each.days) * (each.leadDays + SUPPLY_DAYS);
    expect(quantity).toBeGreaterThanOrEqual(0);
    expect(left).toBeGreaterThanOrEqual(each.safetyLevel - 1e-6);
    // And no piece more than that.
    if (quantity > 0) expect(left).toBeLessThan(each.safetyLevel + 1);
  }));
});

it('orders a piece less for each piece more that is there or on its way, until it orders nothing', () => {
  fc.assert(fc.property(facts, fc.constantFrom('available', 'inTransit', 'onOrder'), (each, where) => {
    expect(suggestedQuantity({ ...each, [where]: each[where as 'available'] + 1 })).toBe(Math.max(0, suggestedQuantity(each) - 1));
  }));
});
