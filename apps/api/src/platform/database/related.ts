import type { EntityClass, FilterQuery } from '@mikro-orm/core';
import type { RequestContext } from '../context.js';
import { readMany, scopeOf } from './reads.js';
import { Some } from './select-sql.js';

/** So many ids are looked up one by one faster than a list is gone through. */
const FEW = 2_000;

/**
 * The condition on rows that have a related row of `entity`, found by its column `key`, within the caller's scope. Where few
 * are related, the list begins with them; where many are, it is gone through in its order and each row asked, which soon
 * fills a page. Either alone takes seconds at a million rows, and the database's own guess is the first for both.
 */
export async function related<T extends object>(ctx: RequestContext, entity: EntityClass<T>, key: keyof T & string, where: FilterQuery<T>): Promise<object> {
  const rows = await readMany(ctx, entity, { columns: [key], where, orderBy: {}, limit: FEW + 1 });
  if (rows.length <= FEW) return { id: { $in: [...new Set(rows.map((row) => (row as Record<string, unknown>)[key]))] } };
  const meta = ctx.em.getMetadata().get(entity);
  return { $some: new Some(meta, ctx.em.getPlatform(), key, [where, scopeOf(ctx, meta)]) };
}
