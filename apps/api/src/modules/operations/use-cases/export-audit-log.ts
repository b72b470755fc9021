import { AuditEntry } from '../../../platform/audit/audit-entry.entity.js';
import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { newId } from '../../../platform/ids.js';
import { Job } from '../../../platform/jobs/job.entity.js';
import { auditWhere, type AuditEntryFilter } from '../audit.filter.js';

export const EXPORT_AUDIT_JOB = 'operations.export-audit-log';
export const EXPORT_AT_MOST = 100_000;

/** Writes the chosen entries into a file in the background. That somebody did, and with which filter, is an entry itself. */
export const exportAuditLog = command('exportAuditLog', async (tx, { filter }: { filter?: AuditEntryFilter | null }) => {
  const id = newId();
  const asked = Object.fromEntries(Object.entries(filter ?? {}).filter(([, value]) => value !== null && value !== undefined));
  const total = Math.min(await tx.em.count(AuditEntry, auditWhere(filter)), EXPORT_AT_MOST);
  await tx.enqueue({ id, name: EXPORT_AUDIT_JOB, total: Math.max(total, 1), payload: { filter: asked, by: tx.actor.name }, maxAttempts: 3 });
  await tx.emit({ type: 'AuditExportStarted', subject: { type: 'Job', id }, data: { entries: total }, audit: { filter: asked } });
  return { job: ref(Job, id) };
});
