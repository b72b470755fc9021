import { walk } from '@ordo/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ShopPromiseRule } from '../../shops/index.js';
import {
  clockAt, dueFrom, endClock, nextStepAt, pauseClock, PROMISE_TRANSITIONS, PromisePause, PromiseState, resumeClock, stepAt, timeLeft, type Clock,
} from './promise.clock.js';

const START = new Date('2026-11-23T02:00:00Z');
const MINUTE = 60_000;
const fresh = (hours = 48): Clock => ({ state: PromiseState.RUNNING, dueAt: new Date(START.getTime() + hours * 60 * MINUTE), pausedMs: 0 });
const FINAL = [PromiseState.MET, PromiseState.BROKEN, PromiseState.WITHDRAWN];

type Step = { wait: number; does: 'pause' | 'resume' | 'meet' | 'withdraw' | 'look' };
const steps = fc.array(fc.record({ wait: fc.integer({ min: 0, max: 20 * 60 }), does: fc.constantFrom<Step['does']>('pause', 'resume', 'meet', 'withdraw', 'look') }), { maxLength: 40 });

function run(clock: Clock, does: Step['does'], now: Date): Clock {
  if (does === 'pause') return pauseClock(clock, PromisePause.CUSTOMER_REMARK, now);
  if (does === 'resume') return resumeClock(clock, now);
  if (does === 'look') return clockAt(clock, now);
  return endClock(clock, does, now);
}

describe('the clock of a promise', () => {
  it('reaches all its states, and ends in three', () => {
    expect(walk(PROMISE_TRANSITIONS, Object.values(PromiseState), { initial: [PromiseState.RUNNING], terminal: FINAL })).toEqual({ unreachable: [], deadEnds: [] });
  });

  it('loses time only while it runs: pauses never shorten what is left', () => {
    fc.assert(fc.property(steps, (sequence) => {
      let clock = fresh();
      let now = START;
      let ran = 0;
      for (const { wait, does } of sequence) {
        const before = clockAt(clock, now);
        const left = timeLeft(before, now);
        now = new Date(now.getTime() + wait * MINUTE);
        if (before.state === PromiseState.RUNNING) ran += wait * MINUTE;
        if (before.state === PromiseState.PAUSED) expect(timeLeft(before, now)).toBe(left);
        const after = run(clock, does, now);
        if (!FINAL.includes(after.state)) expect(timeLeft(after, now)).toBe(48 * 60 * MINUTE - ran);
        clock = after;
      }
    }));
  });

  it('never leaves an end that it has reached, and is broken exactly when its time ran out', () => {
    fc.assert(fc.property(steps, (sequence) => {
      let clock = fresh(24);
      let now = START;
      for (const { wait, does } of sequence) {
        now = new Date(now.getTime() + wait * MINUTE);
        const before = clock;
        clock = run(clock, does, now);
        if (FINAL.includes(before.state)) expect(clock).toMatchObject({ state: before.state, dueAt: before.dueAt });
        if (clock.state === PromiseState.MET) expect((clock.endedAt as Date).getTime()).toBeLessThan(clock.dueAt.getTime());
        if (clock.state === PromiseState.RUNNING && does !== 'resume') expect(now.getTime()).toBeLessThan(clock.dueAt.getTime());
      }
    }));
  });

  it('tells four hours, one hour before, and when it is broken; what was slept through only once', () => {
    const clock = fresh(48);
    const at = (hoursBefore: number): Date => new Date(clock.dueAt.getTime() - hoursBefore * 60 * MINUTE);
    expect([48, 4.1, 4, 1.1, 1, 0.1, 0, -5].map((hours) => stepAt(clockAt(clock, at(hours)), at(hours)))).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
    expect(stepAt(pauseClock(clock, PromisePause.PAYMENT, at(10)), at(-20))).toBe(0);
    expect(nextStepAt(clock, 0)).toEqual(at(4));
    expect(nextStepAt(clock, 2)).toEqual(at(0));
    expect(nextStepAt(clock, 3)).toBeUndefined();
  });
});

describe('by when an order has to leave', () => {
  const sameDay = { promiseRule: ShopPromiseRule.SAME_DAY, shipWithinHours: 48, cutOffHour: 16 };
  const china = (text: string): Date => new Date(`${text}+08:00`);

  it.each([
    ['before the cut-off of a working day', '2026-11-23T15:59:59', '2026-11-23'],
    ['after it', '2026-11-23T16:00:00', '2026-11-24'],
    ['on Friday evening', '2026-11-27T20:00:00', '2026-11-30'],
    ['on a Saturday morning', '2026-11-28T09:00:00', '2026-11-30'],
    ['before the National Day holidays', '2026-09-30T17:00:00', '2026-10-08'],
    ['on a Sunday that is worked for a holiday', '2026-09-20T09:00:00', '2026-09-20'],
  ])('is the end of a working day when paid %s', (_when, paid, day) => {
    expect(dueFrom(china(paid), sameDay)).toEqual(new Date(`${day}T23:59:59.999+08:00`));
  });

  it('is so many hours after payment by the other rule, holidays or not', () => {
    expect(dueFrom(china('2026-09-30T17:00:00'), { ...sameDay, promiseRule: ShopPromiseRule.WITHIN_HOURS })).toEqual(china('2026-10-02T17:00:00'));
  });
});
