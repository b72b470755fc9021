import type { RuleTrialChange } from './rule-trial-change.entity.js';
import type { RuleTrial, RuleTrialFigureKey, RuleTrialTotal } from './rule-trial.types.js';

/** What one set of rules makes of an order. */
export interface TrialVerdict {
  outcome: string;
  /** Name of the rule that decided; null when none did. */
  rule: string | null;
  /** Fen; null where there is none. */
  freight?: number | null;
  /** Fen: the price of what it gives away. */
  worth?: number;
}

export type TrialFindings = Pick<RuleTrial, 'orders' | 'changed' | 'totals' | 'figures'> & Partial<Pick<RuleTrial, 'pieces'>>;
export type TrialDifference = Pick<RuleTrialChange, 'orderNo' | 'before' | 'beforeRule' | 'after' | 'afterRule' | 'beforeFreight' | 'afterFreight'>;

/** Adds up what two sets of rules make of the same orders, however many; the differences are taken from it as they come. */
export class TrialSheet {
  private readonly totals: Map<string, RuleTrialTotal>;
  private readonly sum = { before: 0, after: 0 };
  private differences: TrialDifference[] = [];
  private orders = 0;
  private changed = 0;

  /** `outcomes`: those that are shown even when no order comes to them. */
  constructor(outcomes: readonly string[], private readonly figure?: RuleTrialFigureKey) {
    this.totals = new Map(outcomes.map((outcome) => [outcome, { outcome, before: 0, after: 0 }]));
  }

  /** Takes an order in; orders come oldest first. */
  add(orderNo: string, before: TrialVerdict, after: TrialVerdict): void {
    this.orders += 1;
    this.count(before, 'before');
    this.count(after, 'after');
    if (before.outcome === after.outcome) return;
    this.changed += 1;
    this.differences.push({
      orderNo, before: before.outcome, beforeRule: before.rule, after: after.outcome, afterRule: after.rule, beforeFreight: before.freight ?? null, afterFreight: after.freight ?? null,
    });
  }

  /** How many orders were taken in. */
  get size(): number {
    return this.orders;
  }

  /** The differences since they were last taken, oldest first. */
  take(): TrialDifference[] {
    const taken = this.differences;
    this.differences = [];
    return taken;
  }

  /** What was found. */
  found(): TrialFindings {
    const { orders, changed, sum } = this;
    return { orders, changed, totals: [...this.totals.values()], figures: this.figure ? [{ key: this.figure, ...sum }] : [] };
  }

  private count({ outcome, freight, worth }: TrialVerdict, column: 'before' | 'after'): void {
    const total = this.totals.get(outcome) ?? { outcome, before: 0, after: 0 };
    total[column] += 1;
    this.totals.set(outcome, total);
    this.sum[column] += freight ?? worth ?? 0;
  }
}
