import { describe, expect, it } from 'vitest';
import { encodeNodeId } from '../../platform/ids.js';
import { Job, JobState } from '../../platform/jobs/job.entity.js';
import { testApi } from '../../testing/test-api.js';

const RETRY = 'mutation ($input: RetryJobInput!) { retryJob(input: $input) { job { state attempts lastError } userErrors { code field } } }';
const api = await testApi();
let tries = 0;
let broken = true;
api.house.runtime.jobs.handle('test.fragile', async () => {
  tries += 1;
  if (broken) throw new Error('the other side is down');
});

async function queue(state: JobState, maxAttempts = 1): Promise<string> {
  const em = api.system().em.fork();
  const now = api.clock.now();
  const job = em.create(Job, { name: 'test.fragile', payload: {}, state, maxAttempts, runAt: now, createdAt: now } as never);
  await em.flush();
  return encodeNodeId('Job', job.id);
}

describe('a job that was given up', () => {
  it('is shown with why, runs again when told to, and is done once the cause is gone', async () => {
    const id = await queue(JobState.QUEUED);
    await api.house.runtime.jobs.drain();
    const failed = await api.execute('query ($id: ID!) { job(id: $id) { state lastError } }', { as: 'admin', variables: { id } });
    expect(failed.data?.job).toEqual({ state: 'FAILED', lastError: 'the other side is down' });
    broken = false;
    const { data } = await api.execute(RETRY, { as: 'admin', variables: { input: { jobId: id } } });
    expect(data?.retryJob).toMatchObject({ job: { state: 'QUEUED', attempts: 0 }, userErrors: [] });
    await api.house.runtime.jobs.drain();
    const done = await api.execute('query ($id: ID!) { job(id: $id) { state } }', { as: 'admin', variables: { id } });
    expect(done.data?.job.state).toBe('DONE');
    expect(tries).toBe(2);
  });

  it('is the only kind that can be retried', async () => {
    const id = await queue(JobState.DONE);
    const { data } = await api.execute(RETRY, { as: 'admin', variables: { input: { jobId: id } } });
    expect(data?.retryJob).toEqual({ job: null, userErrors: [{ code: 'ACTION_NOT_ALLOWED', field: ['jobId'] }] });
  });

  it('is not for a clerk to retry', async () => {
    const id = await queue(JobState.FAILED);
    expect((await api.execute(RETRY, { as: 'clerk', variables: { input: { jobId: id } } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
