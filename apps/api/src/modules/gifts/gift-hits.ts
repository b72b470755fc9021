import { sql } from '@mikro-orm/core';
import type { RequestContext } from '../../platform/context.js';
import { scopedQuery } from '../../platform/database/reads.js';
import { givenOf } from './count-gifts.js';
import { GiftGiven } from './gift-use.entity.js';

/** With how many orders that the caller may see these rules gave something since then, and how many pieces of their limited numbers are gone. */
export async function giftHits(ctx: RequestContext, keys: readonly string[], since: Date): Promise<{ key: string; count: number; given: number | null }[]> {
  const query = await scopedQuery(ctx, GiftGiven, { columns: ['ruleKey'], where: { ruleKey: { $in: [...keys] }, givenAt: { $gte: since } } });
  query.addSelect(sql`count(*)`.as('count') as never).groupBy('e.ruleKey' as never);
  const counts = new Map(((await query.execute('all')) as unknown as { ruleKey: string; count: number | string }[]).map(({ ruleKey, count }) => [ruleKey, Number(count)]));
  const given = await givenOf(ctx, keys);
  return keys.flatMap((key) => (counts.has(key) || given.has(key) ? [{ key, count: counts.get(key) ?? 0, given: given.get(key) ?? null }] : []));
}
