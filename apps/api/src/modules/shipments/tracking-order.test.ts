import { walk } from '@ordo/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHIPMENT_TRANSITIONS, ShipmentState, TrackingStatus } from './shipment.transitions.js';
import { summarise, withoutPhones, type TrackingReport } from './tracking-order.js';

const { PICKED_UP, IN_TRANSIT, OUT_FOR_DELIVERY, DELIVERED, PROBLEM } = TrackingStatus;
const report = (status: TrackingStatus, minute: number): TrackingReport => ({ at: new Date(Date.UTC(2026, 10, 23, 2, minute)), place: '杭州市', text: '', code: '', status });
const JOURNEY = [report(PICKED_UP, 1), report(IN_TRANSIT, 2), report(IN_TRANSIT, 3), report(OUT_FOR_DELIVERY, 4), report(DELIVERED, 5)];

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

  it('never goes back by one more report, whatever it says and of whatever time', () => {
    const order = Object.values(ShipmentState);
    const any = fc.record({ status: fc.constantFrom(...Object.values(TrackingStatus)), minute: fc.integer({ min: 0, max: 59 }) })
      .map(({ status, minute }) => report(status, minute));
    fc.assert(fc.property(fc.array(any, { maxLength: 8 }), any, (reports, one) => {
      const before = summarise(reports).state;
      expect(order.indexOf(summarise([...reports, one]).state)).toBeGreaterThanOrEqual(order.indexOf(before));
    }));
  });

  it('does not move by a problem, which it keeps until the next report', () => {
    const waiting = [report(PICKED_UP, 1), report(PROBLEM, 2)];
    expect(summarise(waiting)).toMatchObject({ state: ShipmentState.PICKED_UP, problem: true });
    expect(summarise([...waiting, report(IN_TRANSIT, 3)])).toMatchObject({ state: ShipmentState.IN_TRANSIT, problem: false });
  });

  it('keeps the time at which it was signed for, not at which that was told', () => {
    expect(summarise([...JOURNEY, report(PROBLEM, 3)])).toMatchObject({ deliveredAt: JOURNEY[4]?.at, problem: false });
  });

  it('is reachable in each of its values, and final where declared', () => {
    const ends = { initial: [ShipmentState.CREATED], terminal: [ShipmentState.RETURNED, ShipmentState.CANCELLED] };
    expect(walk(SHIPMENT_TRANSITIONS, Object.values(ShipmentState), ends)).toEqual({ unreachable: [], deadEnds: [] });
  });
});

it("a carrier's text is kept without phone numbers", () => {
  expect(withoutPhones('正在派送，快递员 王师傅 13812341000 / 0571-88001001，运单 SF1234567890123')).toBe('正在派送，快递员 王师傅 138****1000 / ****，运单 SF1234567890123');
});
