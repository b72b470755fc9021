import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { newId } from '../../../platform/ids.js';
import { Job } from '../../../platform/jobs/job.entity.js';
import { AuditLink } from '../../../platform/audit/audit-link.entity.js';

export const VERIFY_AUDIT_JOB = 'operations.verify-audit-log';

/** Has the whole chain of the audit log checked in the background. */
export const verifyAuditLog = command('verifyAuditLog', async (tx) => {
  const id = newId();
  // What the chain grows by meanwhile is checked too.
  const total = await tx.em.count(AuditLink);
  await tx.enqueue({ id, name: VERIFY_AUDIT_JOB, total: Math.max(total, 1), payload: { locale: tx.ctx.locale }, maxAttempts: 3 });
  await tx.emit({ type: 'AuditCheckStarted', subject: { type: 'Job', id } });
  return { job: ref(Job, id) };
});
