import { sql } from '@mikro-orm/core';
import type { RequestContext } from '../../platform/context.js';
import { scopedQuery } from '../../platform/database/reads.js';
import { AssignmentDecision } from './assignment-decision.entity.js';

/** How often these rules decided since then, in orders that the caller may see. */
export async function assignmentHits(ctx: RequestContext, keys: readonly string[], since: Date): Promise<{ key: string; count: number }[]> {
  const query = await scopedQuery(ctx, AssignmentDecision, { columns: ['ruleKey'], where: { ruleKey: { $in: [...keys] }, decidedAt: { $gte: since } } });
  query.addSelect(sql`count(*)`.as('count') as never).groupBy('e.ruleKey' as never);
  const rows = (await query.execute('all')) as unknown as { ruleKey: string; count: number | string }[];
  return rows.map(({ ruleKey, count }) => ({ key: ruleKey, count: Number(count) }));
}
