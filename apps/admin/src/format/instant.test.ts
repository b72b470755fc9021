import { expect, it } from 'vitest';
import { dayOf, fullInstant, instantOf, shortInstant, spanTo, startOfDay } from './instant.js';

it("shows instants in the merchant's zone, wherever the browser is", () => {
  expect(shortInstant('2026-11-23T18:05:06Z')).toBe('11-24 02:05');
  expect(fullInstant('2026-12-31T16:00:00Z')).toBe('2027-01-01 00:00:00');
  expect(dayOf(new Date('2026-11-23T16:00:00Z'))).toBe('2026-11-24');
});

it("reads a date-time field in the merchant's zone, wherever the browser is", () => {
  expect(instantOf('2026-11-24T02:05')).toBe('2026-11-23T18:05:00.000Z');
  expect(instantOf('2026-11-24T02:05:06.700')).toBe('2026-11-23T18:05:06.700Z');
  for (const nonsense of ['', 'yesterday', '2026-13-01T00:00']) expect(instantOf(nonsense)).toBeUndefined();
});

it('starts a day at midnight in China', () => {
  expect(startOfDay('2026-11-23')).toBe('2026-11-22T16:00:00.000Z');
  expect(startOfDay('2026-11-30', 1)).toBe('2026-11-30T16:00:00.000Z');
});

it('counts down and then up', () => {
  const now = Date.parse('2026-11-23T00:00:00Z');
  expect(spanTo('2026-11-24T01:02:30Z', now)).toEqual({ late: false, days: 1, hours: 1, minutes: 2 });
  expect(spanTo('2026-11-22T23:30:00Z', now)).toEqual({ late: true, days: 0, hours: 0, minutes: 30 });
});
