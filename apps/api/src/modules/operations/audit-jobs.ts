import { chainHead, sealEntries } from '../../platform/audit/audit-chain.js';
import { AuditEntry } from '../../platform/audit/audit-entry.entity.js';
import { headFile, keepHead, readHead } from '../../platform/audit/audit-head.js';
import { retainAudit } from '../../platform/audit/retain-audit.js';
import { verifyAudit } from '../../platform/audit/verify-audit.js';
import type { Config } from '../../platform/config.js';
import type { RequestContext, Runtime } from '../../platform/context.js';
import type { JobHandle } from '../../platform/jobs/job-queue.js';
import { errorText, type Locale } from '../../platform/messages.js';
import { keepResult } from '../../platform/files/keep-file.js';
import { csvOf } from '../../platform/tables/write-table.js';
import { AUDIT_HEADS, auditCells } from './audit-cells.js';
import type { Permission } from '../access/index.js';
import { auditWhere, type AuditEntryFilter } from './audit.filter.js';
import { EXPORT_AT_MOST, EXPORT_AUDIT_JOB } from './use-cases/export-audit-log.js';
import { VERIFY_AUDIT_JOB } from './use-cases/verify-audit-log.js';

const SEAL_EVERY_MS = 10_000;
const RETAIN_EVERY_MS = 6 * 3_600_000;
const BATCH = 500;
const NEEDED: Permission = 'audit:export';

/** The work of the audit log in the background: sealing, retention, checking, exporting. */
export function registerAuditJobs(runtime: Runtime, config: Config): void {
  // Tests share a folder among many databases.
  const file = config.NODE_ENV === 'test' ? undefined : headFile(config);
  runtime.jobs.every('operations.seal-audit-log', SEAL_EVERY_MS, (ctx) => seal(ctx, file));
  runtime.jobs.every('operations.retain-audit-log', RETAIN_EVERY_MS, async (ctx) => {
    await retainAudit(ctx, config.AUDIT_DAYS);
  });
  runtime.jobs.handle(VERIFY_AUDIT_JOB, (ctx, { locale }, job) => verify(ctx, job, { locale: locale as Locale, file }));
  runtime.jobs.handle(EXPORT_AUDIT_JOB, (ctx, { filter, by }, job) => exportEntries(ctx, job, filter as AuditEntryFilter, String(by)));
}

async function seal(ctx: RequestContext, file: string | undefined): Promise<void> {
  const before = await chainHead(ctx.em);
  const head = await sealEntries(ctx);
  if (head.seq === (before?.seq ?? 0)) return;
  // The log and the file are the points outside of the database that an end cut off betrays itself by.
  ctx.log.info({ seq: head.seq, hash: head.hash }, 'audit log sealed');
  if (file) await keepHead(file, head);
}

async function verify(ctx: RequestContext, job: JobHandle, { locale, file }: { locale: Locale; file: string | undefined }): Promise<void> {
  const verdict = await verifyAudit(ctx, { known: file ? await readHead(file) : undefined, progress: (done) => job.progress(done) });
  const items = verdict.findings.map(({ fault, seq, entryId }) => ({
    label: `${seq}`, done: false, message: errorText(locale, `audit${fault}`, { seq, entry: entryId ?? '' }),
  }));
  const sound = { label: `${verdict.head.seq}`, done: true, message: errorText(locale, 'auditSound', { checked: verdict.checked, hash: verdict.head.hash }) };
  if (verdict.faults > 0) ctx.log.error({ faults: verdict.faults, findings: verdict.findings }, 'the audit log has been tampered with');
  await job.progress(verdict.checked, { items: verdict.faults === 0 ? [sound] : items });
}

/** Page by page into a file for who asked. Begun again after a crash, it begins the file anew. */
async function exportEntries(ctx: RequestContext, job: JobHandle, filter: AuditEntryFilter, by: string): Promise<void> {
  const at = ctx.clock.now();
  const table = { columns: AUDIT_HEADS.map((head) => ({ key: head, title: head })), rows: entryRows(ctx, job, filter), mark: `${by} ${at.toISOString()}`, author: by, at };
  const file = { jobId: job.id, ownerId: job.requestedBy ?? '', permission: NEEDED, name: `audit-${at.toISOString().slice(0, 10)}.csv`, contentType: 'text/csv; charset=utf-8' };
  await keepResult(ctx, file, csvOf(table));
}

async function* entryRows(ctx: RequestContext, job: JobHandle, filter: AuditEntryFilter): AsyncGenerator<string[]> {
  const where = auditWhere({ ...filter, ...instants(filter) });
  let done = 0;
  let last: AuditEntry | undefined;
  do {
    const beyond = last ? { $and: [{ at: { $lte: last.at } }, { $or: [{ at: { $lt: last.at } }, { id: { $lt: last.id } }] }] } : {};
    const entries: AuditEntry[] = await ctx.em.fork().find(AuditEntry, { $and: [where, beyond] }, { orderBy: { at: 'desc', id: 'desc' }, limit: Math.min(BATCH, EXPORT_AT_MOST - done) });
    last = entries.at(-1);
    yield* entries.map(auditCells);
    done += entries.length;
    await job.progress(done);
  } while (last && done < EXPORT_AT_MOST);
}

/** Instants come as texts out of a job's payload. */
function instants({ from, to }: AuditEntryFilter): Pick<AuditEntryFilter, 'from' | 'to'> {
  return { from: from ? new Date(from) : null, to: to ? new Date(to) : null };
}
