import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox, type Sandbox } from '@ordo/sandbox';
import { afterAll } from 'vitest';
import { testApi, type TestApi } from './test-api.js';

/** An API beside a sandbox of the outside world on a free port, both by the same clock; the carrier's pushes reach the API. Both closed after the file's tests. */
export async function apiWithCarrier(): Promise<{ api: TestApi; sandbox: Sandbox; pushUrl: string }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'ordo-carrier-'));
  const made: { api?: TestApi } = {};
  const sandbox = createSandbox({ dataDir, clock: { now: () => made.api?.clock.now() ?? new Date() }, retryDelaysMs: [10, 10, 10] });
  await sandbox.listen();
  const api = await testApi({ SANDBOX_URL: sandbox.url });
  made.api = api;
  const address = await api.app.listen({ port: 0, host: '127.0.0.1' });
  const pushUrl = `${address}/webhooks/sf/${api.config.SF_PUSH_SECRET}`;
  sandbox.setSfPushUrl(pushUrl);
  afterAll(async () => {
    await sandbox.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  return { api, sandbox, pushUrl };
}
