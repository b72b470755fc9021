import type { RequestContext } from '../runtime.js';
import { BEFORE_THE_FIRST, chainStart, cutHash, linkHash, sealEntries, type ChainPoint } from './audit-chain.js';
import { AuditEntry } from './audit-entry.entity.js';
import { adoptedHash, entryHash } from './audit-hash.js';
import { AuditLink } from './audit-link.entity.js';

/**
 * What is wrong at a place of the chain. CHANGED: the entry is not as the program wrote it: changed, or put in from
 * outside. MISSING: it was removed. BROKEN: links were changed, removed or put in. TRUNCATED: the log ends before a point
 * that is known from outside, or has another history there.
 */
export type AuditFault = 'CHANGED' | 'MISSING' | 'BROKEN' | 'TRUNCATED';

export interface AuditFinding {
  fault: AuditFault;
  seq: number;
  entryId?: string;
}

export interface AuditVerdict {
  checked: number;
  head: ChainPoint;
  /** At most MOST_TOLD of them; `faults` counts all. */
  findings: AuditFinding[];
  faults: number;
}

interface VerifyOptions {
  /** A point noted outside of the database: the chain must still go through it. */
  known?: ChainPoint | undefined;
  progress?: (done: number) => Promise<void>;
}

const BATCH = 500;
const MOST_TOLD = 100;

/** Walks the whole chain, from where it begins to its end, and compares every link and every entry with its hash. */
export async function verifyAudit(ctx: RequestContext, { known, progress }: VerifyOptions = {}): Promise<AuditVerdict> {
  await sealEntries(ctx, true);
  const verdict: AuditVerdict = { checked: 0, head: BEFORE_THE_FIRST, findings: [], faults: 0 };
  const start = await chainStart(ctx.em);
  if (start) {
    verdict.head = { seq: start.seq, hash: start.linkHash };
    if (cutHash(ctx.runtime, start) !== start.hash) tell(verdict, { fault: 'BROKEN', seq: start.seq });
  }
  const first = verdict.head.seq;
  let met = !known || known.seq <= first;
  for (let links = await linksAfter(ctx, verdict.head.seq); links.length > 0; links = await linksAfter(ctx, verdict.head.seq)) {
    const entries = await entriesOf(ctx, links);
    for (const link of links) {
      checkLink(ctx, verdict, link);
      checkEntry(ctx, verdict, link, entries.get(link.entryId));
      met ||= known?.seq === link.seq && known.hash === link.hash;
      verdict.head = { seq: link.seq, hash: link.hash };
      verdict.checked += 1;
    }
    await progress?.(verdict.checked);
  }
  if (!met && known) tell(verdict, { fault: 'TRUNCATED', seq: known.seq });
  return verdict;
}

function tell(verdict: AuditVerdict, finding: AuditFinding): void {
  verdict.faults += 1;
  if (verdict.findings.length < MOST_TOLD) verdict.findings.push(finding);
}

function checkLink(ctx: RequestContext, verdict: AuditVerdict, link: AuditLink): void {
  const follows = link.seq === verdict.head.seq + 1 && linkHash(ctx.runtime, verdict.head, link) === link.hash;
  if (!follows) tell(verdict, { fault: 'BROKEN', seq: link.seq, entryId: link.entryId });
}

function checkEntry(ctx: RequestContext, verdict: AuditVerdict, link: AuditLink, entry: AuditEntry | undefined): void {
  const at = { seq: link.seq, entryId: link.entryId };
  if (!entry) tell(verdict, { fault: 'MISSING', ...at });
  else if (!isAsWritten(ctx, link, entry)) tell(verdict, { fault: 'CHANGED', ...at });
}

function isAsWritten({ runtime }: RequestContext, link: AuditLink, entry: AuditEntry): boolean {
  if (entry.hash === '') return adoptedHash(runtime, entry) === link.entryHash;
  return entry.hash === link.entryHash && entryHash(runtime, entry) === link.entryHash;
}

async function linksAfter(ctx: RequestContext, seq: number): Promise<AuditLink[]> {
  return ctx.em.fork().find(AuditLink, { seq: { $gt: seq } }, { orderBy: { seq: 'asc' }, limit: BATCH });
}

async function entriesOf(ctx: RequestContext, links: readonly AuditLink[]): Promise<Map<string, AuditEntry>> {
  const entries = await ctx.em.fork().find(AuditEntry, { id: { $in: links.map((link) => link.entryId) } });
  return new Map(entries.map((entry) => [entry.id, entry]));
}
