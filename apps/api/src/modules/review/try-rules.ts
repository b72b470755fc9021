import type { EntityManager } from '@mikro-orm/sql';
import { lookAt } from '../../platform/database/reads.js';
import { rowInstant } from '../../platform/graphql/scalars.js';
import { Order, OrderStage } from '../orders/index.js';
import { RuleOutcome, type Rule, type RuleTrial, type RuleTrialChange } from '../rules/index.js';
import { decideReview } from './decide-review.js';
import { factsOf, REVIEWED_COLUMNS } from './review-facts.js';

const PAGE = 500;
const MOST = 20_000;
const CHANGES_KEPT = 100;

interface Wanted {
  before: readonly Rule[];
  after: readonly Rule[];
  from: Date;
  to: Date;
  progress: (orders: number) => Promise<void>;
}

/** Decides about the orders placed in a span by two sets of rules, page by page and newest first, and counts where they differ. Changes nothing. */
export async function tryRules(em: EntityManager, { before, after, from, to, progress }: Wanted): Promise<Pick<RuleTrial, 'orders' | 'changed' | 'totals' | 'changes'>> {
  const totals = new Map(Object.values(RuleOutcome).map((outcome) => [outcome, { outcome, before: 0, after: 0 }]));
  const changes: RuleTrialChange[] = [];
  let [orders, changed, end] = [0, 0, undefined as { placedAt: Date; id: string } | undefined];
  while (orders < MOST) {
    const page = await lookAt({ em }, Order, {
      columns: REVIEWED_COLUMNS, orderBy: { placedAt: 'desc', id: 'desc' }, limit: PAGE,
      where: { stage: { $ne: OrderStage.DRAFT }, placedAt: { $gte: from, $lt: to }, ...(end && { $or: [{ placedAt: { $lt: end.placedAt } }, { placedAt: end.placedAt, id: { $lt: end.id } }] }) },
    });
    const facts = await factsOf(em, page, [...before, ...after]);
    for (const { id, orderNo } of page) {
      const snapshot = { values: facts.get(id) ?? {}, releasedReasons: [] };
      const [was, is] = [decideReview(before, snapshot), decideReview(after, snapshot)];
      count(totals, was.outcome, 'before');
      count(totals, is.outcome, 'after');
      if (was.outcome === is.outcome) continue;
      changed += 1;
      if (changes.length < CHANGES_KEPT) changes.push({ orderNo, before: was.outcome, beforeRule: was.rule?.name ?? null, after: is.outcome, afterRule: is.rule?.name ?? null });
    }
    orders += page.length;
    await progress(orders);
    const last = page.at(-1);
    if (!last || page.length < PAGE) break;
    end = { placedAt: rowInstant(last.placedAt), id: last.id };
  }
  return { orders, changed, totals: [...totals.values()], changes };
}

function count(totals: ReadonlyMap<RuleOutcome, { before: number; after: number }>, outcome: RuleOutcome, column: 'before' | 'after'): void {
  const total = totals.get(outcome);
  if (total) total[column] += 1;
}
