import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { Job, JobState } from '../../../platform/jobs/job.entity.js';

/** Lets a failed job run again, at once and with all its tries. */
export const retryJob = command('retryJob', async (tx, input: { jobId: string }) => {
  const job = await loadForUpdate(tx, Job, input.jobId, { field: ['jobId'] });
  if (job.state !== JobState.FAILED) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'jobNotRetryable', { field: ['jobId'] });
  Object.assign(job, { state: JobState.QUEUED, attempts: 0, runAt: tx.now, finishedAt: null });
  return { job: ref(Job, job.id) };
});
