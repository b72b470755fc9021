import { chinaDay } from '@ordo/kernel';
import type { EntityManager } from '@mikro-orm/sql';
import type { RequestContext } from '../../platform/context.js';
import { rowInstant } from '../../platform/graphql/scalars.js';
import type { JobHandle } from '../../platform/jobs/job-queue.js';
import { factReader, pastOrders, pastOrdersBegin, type PastOrder } from '../orders/index.js';
import { runTrial, TrialSheet, type Rule, type TrialFindings, type TrialVerdict, type TrialWanted } from '../rules/index.js';
import { chooseClerk } from './choose-clerk.js';
import type { ClerkFacts } from './clerk-facts.js';
import { candidates, staffOf, type Staff } from './read-clerk-facts.js';

export const TRY_CLERKS = 'assignment.try-clerks';

/** No rule found anybody: the order waits to be taken. */
const NOBODY = 'NOBODY';

/** Tries a draft over the orders of the past days and keeps what it found with it. */
export async function tryClerksJob(ctx: RequestContext, payload: Record<string, unknown>, job: JobHandle): Promise<void> {
  const now = ctx.clock.now();
  await runTrial(ctx, payload, job, (em, wanted) => tryClerks(em, wanted, now));
}

/**
 * Gives the orders placed in a span to clerks by two sets of rules, as if each had come to a person, among those who work
 * there now; each morning everybody begins with nothing to do. Changes nothing.
 */
async function tryClerks(em: EntityManager, { before, after, from, to, kept }: TrialWanted, now: Date): Promise<TrialFindings> {
  const sheet = new TrialSheet([NOBODY]);
  const [was, is] = [new Days(before, await staffOf(em, before, now)), new Days(after, await staffOf(em, after, now))];
  const factsOf = factReader(em, [...before, ...after]);
  for await (const page of pastOrders(em, await pastOrdersBegin(em, from, to), to)) {
    const facts = await factsOf(page);
    for (const order of page) {
      const values = facts.get(order.id) ?? {};
      sheet.add(order.orderNo, was.decide(order, values), is.decide(order, values));
    }
    await kept(sheet);
  }
  return sheet.found();
}

/** One set of rules, deciding order by order, with what comes together for each clerk in a day, and whom a customer knows by it. */
class Days {
  private day = '';
  private open = new Map<string, number>();
  private readonly served = new Map<string, string>();

  constructor(private readonly rules: readonly Rule[], private readonly staff: Staff) {}

  decide(order: PastOrder, values: ClerkFacts['values']): TrialVerdict {
    const day = chinaDay(rowInstant(order.placedAt));
    if (day !== this.day) [this.day, this.open] = [day, new Map()];
    const known = { values, clerks: candidates(this.staff, { shopId: order.shopId, warehouseId: null }, this.open), teams: this.staff.teams, lastServedBy: this.served.get(order.customerId ?? '') ?? null };
    const { clerk, team, rule } = chooseClerk(this.rules, known);
    if (clerk) {
      this.open.set(clerk.id, (this.open.get(clerk.id) ?? 0) + 1);
      if (order.customerId) this.served.set(order.customerId, clerk.id);
    }
    return { outcome: clerk?.name ?? team?.name ?? NOBODY, rule: rule?.name ?? null };
  }
}
