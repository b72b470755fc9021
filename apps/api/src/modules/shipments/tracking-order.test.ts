import { walk } from '@ordo/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHIPMENT_TRANSITIONS, ShipmentState } from './shipment.transitions.js';
import { summarise, withoutPhones, type TrackingReport } from './tracking-order.js';

const report = (code: string, minute: number): TrackingReport => ({ at: new Date(Date.UTC(2026, 10, 23, 2, minute)), place: '杭州市', text: '', code });
const JOURNEY = [report('50', 1), report('30', 2), report('31', 3), report('204', 4), report('80', 5)];

describe('the state of a parcel', () => {
  it.each([
    [0, ShipmentState.CREATED], [1, ShipmentState.PICKED_UP], [2, ShipmentState.IN_TRANSIT], [3, ShipmentState.IN_TRANSIT],
    [4, ShipmentState.OUT_FOR_DELIVERY], [5, ShipmentState.DELIVERED],
  ])('after %i reports of a journey is %s', (count, state) => {
    expect(summarise(JOURNEY.slice(0, count)).state).toBe(state);
  });

  it('is the same in whatever order, and however often, the reports come', () => {
    const shuffled = fc.shuffledSubarray(JOURNEY, { minLength: 5, maxLength: 5 }).chain((once) => (
      fc.subarray(JOURNEY).map((again) => [...once, ...again])
    ));
    fc.assert(fc.property(shuffled, (reports) => {
      expect(summarise(reports)).toEqual(summarise(JOURNEY));
    }));
  });

  it('never goes back by one more report, whatever its code and time', () => {
    const order = Object.values(ShipmentState);
    const any = fc.record({ code: fc.constantFrom('50', '30', '31', '204', '80', '33', '631', '9999'), minute: fc.integer({ min: 0, max: 59 }) })
      .map(({ code, minute }) => report(code, minute));
    fc.assert(fc.property(fc.array(any, { maxLength: 8 }), any, (reports, one) => {
      const before = summarise(reports).state;
      expect(order.indexOf(summarise([...reports, one]).state)).toBeGreaterThanOrEqual(order.indexOf(before));
    }));
  });

  it('moves on by a code that nobody knows, but not by a note', () => {
    expect(summarise([report('9999', 1)]).state).toBe(ShipmentState.IN_TRANSIT);
    expect(summarise([report('50', 1), report('33', 2)])).toMatchObject({ state: ShipmentState.PICKED_UP, problem: true });
  });

  it('keeps the time at which it was signed for, not at which that was told', () => {
    expect(summarise([...JOURNEY, report('33', 3)])).toMatchObject({ deliveredAt: JOURNEY[4]?.at, problem: false });
  });

  it('is reachable in each of its values, and final where declared', () => {
    const ends = { initial: [ShipmentState.CREATED], terminal: [ShipmentState.RETURNED, ShipmentState.CANCELLED] };
    expect(walk(SHIPMENT_TRANSITIONS, Object.values(ShipmentState), ends)).toEqual({ unreachable: [], deadEnds: [] });
  });
});

it("a carrier's text is kept without phone numbers", () => {
  expect(withoutPhones('正在派送，快递员 王师傅 13812341000 / 0571-88001001，运单 SF1234567890123')).toBe('正在派送，快递员 王师傅 138****1000 / ****，运单 SF1234567890123');
});
