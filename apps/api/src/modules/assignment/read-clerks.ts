import { sql } from '@mikro-orm/core';
import type { RequestContext } from '../../platform/context.js';
import { readMany, scopedQuery } from '../../platform/database/reads.js';
import { rowInstant } from '../../platform/graphql/scalars.js';
import { encodeNodeId } from '../../platform/ids.js';
import { holdersOf } from '../access/index.js';
import { Order } from '../orders/index.js';
import { Absence } from './absence.entity.js';
import { isAway } from './assignment.policy.js';
import type { Clerk } from './clerk.types.js';

const MOST_CLERKS = 1_000;

/** Who may work on orders, by name, with what waits for each; only those of `among`, where it is given. */
export async function readClerks(ctx: RequestContext, among?: readonly string[]): Promise<Clerk[]> {
  const now = ctx.clock.now();
  const holders = await holdersOf(ctx.em.fork(), 'assignment:take', now, among);
  const ids = holders.map(({ id }) => id);
  const absences = new Map((await readMany(ctx, Absence, { where: { userId: { $in: ids } }, limit: MOST_CLERKS })).map(({ userId, until }) => [userId, { until: until ? rowInstant(until) : null }]));
  const open = await openOf(ctx, ids);
  return holders.map(({ id, name }) => {
    const absence = absences.get(id);
    const away = isAway(absence, now);
    return { id: encodeNodeId('User', id), name, away, awayUntil: away ? absence?.until ?? null : null, open: open.get(id) ?? 0 };
  });
}

async function openOf(ctx: RequestContext, ids: readonly string[]): Promise<Map<string, number>> {
  const query = await scopedQuery(ctx, Order, { columns: ['assigneeId'], where: { waiting: true, assigneeId: { $in: [...ids] } } });
  query.addSelect(sql`count(*)`.as('count') as never).groupBy('e.assigneeId' as never);
  const rows = (await query.execute('all')) as unknown as { assigneeId: string; count: number | string }[];
  return new Map(rows.map(({ assigneeId, count }) => [assigneeId, Number(count)]));
}
