import { createHash } from 'node:crypto';
import { Refusal, UserErrorCode, type RefusalDetail } from '../../platform/errors.js';

/** The facts that a plan stands on, by what they are about. */
export interface PlanFacts {
  edit: unknown;
  order: unknown;
  stock: unknown;
  money: unknown;
  work: unknown;
}

const ABOUT = ['edit', 'order', 'stock', 'money', 'work'] as const;
const STALE: Readonly<Record<(typeof ABOUT)[number], string>> = {
  edit: 'planOfAnotherEdit', order: 'planStaleOrder', stock: 'planStaleStock', money: 'planStaleMoney', work: 'planStaleWork',
};
const LENGTH = 12;

const digest = (facts: unknown): string => createHash('sha256').update(JSON.stringify(facts) ?? '').digest('hex').slice(0, LENGTH);

/** A short text that stands for a plan, a part for each kind of fact: what changed can be told by it. */
export function planToken(facts: PlanFacts): string {
  return ABOUT.map((about) => digest(facts[about])).join('.');
}

/** Refuses with STALE_VERSION a plan that does not hold any more, naming everything that changed. */
export function assertFresh(given: string, facts: PlanFacts): void {
  const parts = given.split('.');
  const stale = ABOUT.filter((about, index) => parts[index] !== digest(facts[about]));
  if (stale.length === 0) return;
  throw new Refusal(stale.map((about): RefusalDetail => ({ code: UserErrorCode.STALE_VERSION, messageKey: STALE[about], field: ['planToken'] })));
}
