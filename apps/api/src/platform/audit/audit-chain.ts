import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import type { RequestContext, Runtime } from '../runtime.js';
import { AuditEntry } from './audit-entry.entity.js';
import { adoptedHash, auditHash } from './audit-hash.js';
import { AuditCut, AuditLink } from './audit-link.entity.js';

/** A place in the chain, and what must stand there. */
export interface ChainPoint {
  seq: number;
  hash: string;
}

export const BEFORE_THE_FIRST: ChainPoint = { seq: 0, hash: '' };

/** Hash of a link: over its place, the link before it and the entry. */
export function linkHash(runtime: Runtime, before: ChainPoint, link: Omit<AuditLink, 'hash'>): string {
  return auditHash(runtime, JSON.stringify(['link', link.seq, before.hash, link.entryId, link.entryHash, link.entryAt.getTime()]));
}

export function cutHash(runtime: Runtime, cut: Omit<AuditCut, 'hash'>): string {
  return auditHash(runtime, JSON.stringify(['cut', cut.seq, cut.linkHash, cut.removed, cut.cutAt.getTime()]));
}

/** Where the chain begins: at its first link, or behind what was removed when its time was over. */
export async function chainStart(em: EntityManager): Promise<AuditCut | undefined> {
  const [cut] = await em.fork().find(AuditCut, {}, { orderBy: { seq: 'desc' }, limit: 1 });
  return cut;
}

/** The last link so far. */
export async function chainHead(em: EntityManager): Promise<(ChainPoint & { at: Date | undefined }) | undefined> {
  const [last] = await em.fork().find(AuditLink, {}, { orderBy: { seq: 'desc' }, limit: 1 });
  if (last) return { seq: last.seq, hash: last.hash, at: last.entryAt };
  const cut = await chainStart(em);
  return cut && { seq: cut.seq, hash: cut.linkHash, at: undefined };
}

const BATCH = 500;
// No command takes longer than this from its instant to its commit.
const LOOK_BACK_MS = 3_600_000;

/**
 * Links every entry that has no link yet to the chain, in the order in which they are found: writers never wait for one
 * another. `all` looks at the whole log, else only at what is about as new as the chain's end. One process does this at a time.
 */
export async function sealEntries(ctx: RequestContext, all = false): Promise<ChainPoint> {
  const { runtime } = ctx;
  let head = await chainHead(ctx.em);
  const beginning = !head;
  const since = all || !head?.at ? new Date(0) : new Date(head.at.getTime() - LOOK_BACK_MS);
  for (;;) {
    const entries = await unsealed(ctx.em, since);
    const links: AuditLink[] = [];
    for (const entry of entries) {
      const before: ChainPoint = links.at(-1) ?? head ?? BEFORE_THE_FIRST;
      // Entries from before there were hashes are taken as they stand, once: when the chain begins.
      const ofEntry = entry.hash === '' && beginning ? adoptedHash(runtime, entry) : entry.hash;
      const link = { seq: before.seq + 1, entryId: entry.id, entryHash: ofEntry, entryAt: entry.at };
      links.push({ ...link, hash: linkHash(runtime, before, link) });
    }
    if (!(await added(ctx.em, links))) {
      head = await chainHead(ctx.em);
      continue;
    }
    const last = links.at(-1);
    head = last ? { seq: last.seq, hash: last.hash, at: last.entryAt } : head;
    if (entries.length < BATCH) return head ?? BEFORE_THE_FIRST;
  }
}

/** Adds links; false when somebody else at the same work was first: the keys let nothing be linked twice. */
async function added(em: EntityManager, links: readonly AuditLink[]): Promise<boolean> {
  if (links.length === 0) return true;
  try {
    await em.getDriver().nativeInsertMany(AuditLink as never, links as never);
    return true;
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) return false;
    throw error;
  }
}

async function unsealed(em: EntityManager, since: Date): Promise<AuditEntry[]> {
  const rows: { id: string }[] = await em.getConnection().execute(
    'select e.id from audit_entry e left join audit_link l on l.entry_id = e.id where l.entry_id is null and e.at >= ? order by e.at, e.id limit ?',
    [em.getPlatform().processDateProperty(since), BATCH],
  );
  if (rows.length === 0) return [];
  return em.fork().find(AuditEntry, { id: { $in: rows.map((row) => row.id) } }, { orderBy: { at: 'asc', id: 'asc' } });
}
