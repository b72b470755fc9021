import { addWorkingDays, canRun, chinaDay, defineTransitions, endOfChinaDay, formatChinaTime, isWorkingDay, nextState } from '@ordo/kernel';
import { ShopPromiseRule } from '../../shops/index.js';

/** Where the promise to ship an order stands. */
export enum PromiseState {
  RUNNING = 'RUNNING',
  PAUSED = 'PAUSED',
  MET = 'MET',
  BROKEN = 'BROKEN',
  WITHDRAWN = 'WITHDRAWN',
}

/** By what the promise was reckoned. */
export enum PromiseRule {
  WITHIN_HOURS = 'WITHIN_HOURS',
  SAME_DAY = 'SAME_DAY',
  GIVEN = 'GIVEN',
}

/** What a promise waits for while it is paused: only what the customer has to do. */
export enum PromisePause {
  PAYMENT = 'PAYMENT',
  ADDRESS_INCOMPLETE = 'ADDRESS_INCOMPLETE',
  CUSTOMER_REMARK = 'CUSTOMER_REMARK',
  REFUND_REQUESTED = 'REFUND_REQUESTED',
}

type PromiseAction = 'pause' | 'resume' | 'break' | 'meet' | 'withdraw';

/** The promise's machine. Met, broken and withdrawn are final: what happens later changes nothing of what was kept. */
export const PROMISE_TRANSITIONS = defineTransitions<PromiseState, PromiseAction>({
  pause: { from: [PromiseState.RUNNING], to: PromiseState.PAUSED },
  resume: { from: [PromiseState.PAUSED], to: PromiseState.RUNNING },
  break: { from: [PromiseState.RUNNING], to: PromiseState.BROKEN },
  meet: { from: [PromiseState.RUNNING, PromiseState.PAUSED], to: PromiseState.MET },
  withdraw: { from: [PromiseState.RUNNING, PromiseState.PAUSED], to: PromiseState.WITHDRAWN },
});

/** What a clock knows. */
export interface Clock {
  state: PromiseState;
  dueAt: Date;
  pausedAt?: Date | null;
  pause?: PromisePause | null;
  /** Milliseconds of all pauses that are over. */
  pausedMs: number;
  /** When the goods left, or the order was cancelled. */
  endedAt?: Date | null;
}

/** What a shop promises. */
export interface PromiseTerms {
  promiseRule: ShopPromiseRule;
  shipWithinHours: number;
  /** Hour of the China day before which orders leave the same working day. */
  cutOffHour: number;
}

const HOUR_MS = 3_600_000;

/** By when an order whose clock starts at an instant has to leave. */
export function dueFrom(start: Date, terms: PromiseTerms): Date {
  if (terms.promiseRule !== ShopPromiseRule.SAME_DAY) return new Date(start.getTime() + terms.shipWithinHours * HOUR_MS);
  const inTime = isWorkingDay(chinaDay(start)) && Number(formatChinaTime(start).slice(11, 13)) < terms.cutOffHour;
  return endOfChinaDay(chinaDay(inTime ? start : addWorkingDays(start, 1)));
}

/** The clock as it reads at an instant: what ran out is broken, however long ago anybody looked. */
export function clockAt(clock: Clock, now: Date): Clock {
  const over = canRun(PROMISE_TRANSITIONS, 'break', clock.state) && clock.dueAt <= now;
  return over ? { ...clock, state: nextState(PROMISE_TRANSITIONS, 'break', clock.state) } : clock;
}

/** Stops the clock. One that ran out, or is over, stays as it is. */
export function pauseClock(clock: Clock, pause: PromisePause, now: Date): Clock {
  const read = clockAt(clock, now);
  if (!canRun(PROMISE_TRANSITIONS, 'pause', read.state)) return read;
  return { ...read, state: nextState(PROMISE_TRANSITIONS, 'pause', read.state), pause, pausedAt: now };
}

/** Lets the clock go on with as much time left as it had when it was stopped. */
export function resumeClock(clock: Clock, now: Date): Clock {
  if (!canRun(PROMISE_TRANSITIONS, 'resume', clock.state) || !clock.pausedAt) return clockAt(clock, now);
  const stood = Math.max(0, now.getTime() - clock.pausedAt.getTime());
  return {
    ...clock, state: nextState(PROMISE_TRANSITIONS, 'resume', clock.state), dueAt: new Date(clock.dueAt.getTime() + stood),
    pausedMs: clock.pausedMs + stood, pausedAt: null, pause: null,
  };
}

/** Ends the clock: the goods have left, or nothing is to leave any more. A promise that was broken before stays broken. */
export function endClock(clock: Clock, how: 'meet' | 'withdraw', now: Date): Clock {
  const read = clockAt(clock, now);
  const endedAt = read.endedAt ?? now;
  if (!canRun(PROMISE_TRANSITIONS, how, read.state)) return { ...read, endedAt };
  return { ...resumeClock(read, now), state: nextState(PROMISE_TRANSITIONS, how, read.state), endedAt };
}

/** Milliseconds left: none of them pass while the clock stands. */
export function timeLeft(clock: Clock, now: Date): number {
  return clock.dueAt.getTime() - (clock.pausedAt ?? now).getTime();
}

/** How often somebody was told, and whom: whoever follows the order up, then the lead, then everybody. */
export const ESCALATION_MS: readonly number[] = [4 * HOUR_MS, HOUR_MS, 0];

/** How many steps of escalation are reached at an instant. */
export function stepAt(clock: Clock, now: Date): number {
  if (clock.state === PromiseState.PAUSED || clock.endedAt) return 0;
  return ESCALATION_MS.filter((before) => timeLeft(clock, now) <= before).length;
}

/** When the next step after `step` is due; undefined when there is none. */
export function nextStepAt(clock: Clock, step: number): Date | undefined {
  const before = ESCALATION_MS[step];
  if (before === undefined || clock.state !== PromiseState.RUNNING) return undefined;
  return new Date(clock.dueAt.getTime() - before);
}
