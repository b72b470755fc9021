import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createSandbox, type Sandbox, type SandboxOptions } from '../sandbox.js';

/** A clock that stands still until it is moved. */
export function turnableClock(start = '2026-11-24T02:00:00Z'): { now(): Date; advance(ms: number): void } {
  let at = Date.parse(start);
  return { now: () => new Date(at), advance: (ms) => void (at += ms) };
}

/** A data folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ordo-sandbox-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A listening sandbox on a free port that is closed after the test. Notices are tried again at once. */
export async function startSandbox(options: Partial<SandboxOptions> = {}): Promise<Sandbox> {
  const sandbox = createSandbox({
    dataDir: options.dataDir ?? temporaryFolder(),
    retryDelaysMs: [10, 10, 10, 10, 10],
    ...options,
  });
  await sandbox.listen();
  onTestFinished(() => sandbox.close());
  return sandbox;
}

/** Calls the control API. Gives back the JSON; throws for anything but success. */
export async function control<T = unknown>(
  sandbox: Sandbox,
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  body?: unknown,
): Promise<T> {
  const response = await fetch(`${sandbox.url}/_sandbox${path}`, {
    method,
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${text}`);
  return JSON.parse(text) as T; // the test knows what it asked for
}
