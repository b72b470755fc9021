import type { RequestContext } from '../runtime.js';
import { chainStart, cutHash, sealEntries } from './audit-chain.js';
import { AuditEntry } from './audit-entry.entity.js';
import { AuditCut, AuditLink } from './audit-link.entity.js';

/** The law asks for six months; below that the database itself refuses to delete. */
export const KEPT_AT_LEAST_DAYS = 180;

const DAY_MS = 86_400_000;
const BATCH = 500;

/**
 * Removes entries older than `days` from the beginning of the chain, never from its middle: each time a cut says up to where,
 * under the program's own hash. Gives back how many.
 */
export async function retainAudit(ctx: RequestContext, days: number): Promise<number> {
  await sealEntries(ctx);
  const before = new Date(ctx.clock.now().getTime() - Math.max(days, KEPT_AT_LEAST_DAYS) * DAY_MS);
  let removed = 0;
  for (let links = await oldest(ctx, before); links.length > 0; links = await oldest(ctx, before)) {
    await removeBatch(ctx, links);
    removed += links.length;
  }
  if (removed > 0) ctx.log.info({ removed, before }, 'audit entries past their time removed');
  return removed;
}

/** The first links of the chain as far as all of them are past their time. */
async function oldest(ctx: RequestContext, before: Date): Promise<AuditLink[]> {
  const links = await ctx.em.fork().find(AuditLink, { seq: { $gt: (await chainStart(ctx.em))?.seq ?? 0 } }, { orderBy: { seq: 'asc' }, limit: BATCH });
  const firstToStay = links.findIndex((link) => link.entryAt >= before);
  return firstToStay < 0 ? links : links.slice(0, firstToStay);
}

async function removeBatch(ctx: RequestContext, links: readonly AuditLink[]): Promise<void> {
  const last = links.at(-1);
  if (!last) return;
  await ctx.em.fork().transactional(async (em) => {
    const cut = { seq: last.seq, linkHash: last.hash, removed: links.length, cutAt: ctx.clock.now() };
    await em.insert(AuditCut, { ...cut, hash: cutHash(ctx.runtime, cut) });
    await em.nativeDelete(AuditEntry, { id: { $in: links.map((link) => link.entryId) } });
    await em.nativeDelete(AuditLink, { seq: { $lte: last.seq } });
  });
}
