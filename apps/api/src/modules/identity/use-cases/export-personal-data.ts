import { command, perform } from '../../../platform/command/command.js';
import { scopedFork, type RequestContext } from '../../../platform/context.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { Job } from '../../../platform/jobs/job.entity.js';
import type { JobHandle } from '../../../platform/jobs/job-queue.js';
import { personalDataHolders } from '../../../platform/personal-data.js';
import { jobPrincipal } from '../../../platform/principal.js';
import { seal } from '../../../platform/secrets.js';
import { provePassword, User } from '../../access/index.js';
import type { RequestDataExportInput } from '../account.inputs.js';
import { subjectOf } from '../data-subject.js';
import { identityState } from '../identity-state.js';
import { PersonalExport } from '../personal-export.entity.js';

export const EXPORT_DATA_JOB = 'identity.export-personal-data';
/** How long a file waits to be fetched. */
export const EXPORT_KEPT_MS = 86_400_000;

/** Has a file of the caller's personal data made in the background, once he gave his password. One at a time. */
export async function requestDataExport(ctx: RequestContext, { password }: RequestDataExportInput): Promise<{ requested: true }> {
  const { id } = await provePassword(ctx, password);
  await perform(ctx, queueExport, { userId: id });
  return { requested: true };
}

const queueExport = command('requestDataExport', async (tx, { userId }: { userId: string }) => {
  const uniqueKey = `personal-export:${userId}`;
  if ((await tx.em.count(Job, { uniqueKey })) > 0) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'exportRunning');
  await tx.enqueue({ id: newId(), name: EXPORT_DATA_JOB, uniqueKey, payload: { userId }, maxAttempts: 3 });
  await tx.emit({ type: 'PersonalDataAsked', subject: { type: 'User', id: userId } });
  return {};
});

/** Collects what every module keeps of the person; what was made before for him is void. */
export async function makeExport(ctx: RequestContext, userId: string, job: JobHandle): Promise<void> {
  const em = scopedFork(ctx.runtime.em, jobPrincipal(EXPORT_DATA_JOB));
  if ((await em.count(User, { id: userId, erasedAt: null })) === 0) return;
  const subject = await subjectOf(em, { userId });
  const sections: Record<string, unknown> = {};
  for (const holder of personalDataHolders(ctx.runtime)) Object.assign(sections, await holder.collect(em, subject));
  const now = ctx.clock.now();
  const file = JSON.stringify({ format: 'ordo-personal-data/1', exportedAt: now, ...sections }, null, 2);
  await em.nativeDelete(PersonalExport, { userId });
  await em.insert(PersonalExport, { id: newId(), userId, jobId: job.id, sealed: seal(identityState(ctx.runtime).key, file), createdAt: now });
}

/** Records that a file was fetched. */
export const fetchExport = command('fetchDataExport', async (tx, { userId }: { userId: string }) => {
  await tx.emit({ type: 'PersonalDataFetched', subject: { type: 'User', id: userId } });
  return {};
});
