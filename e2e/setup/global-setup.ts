import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDatabase } from './fresh-database.js';
import { freePort, startProgram, type Program } from './program.js';

/** Starts a sandbox and an API of their own, with new data, and tells the specs where they are. Gives the way to end it all. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  // Against programs that are running already, while a spec is being written.
  if (process.env['ORDO_URL'] && process.env['ORDO_SANDBOX_URL']) return async () => undefined;
  const folder = mkdtempSync(join(tmpdir(), 'ordo-e2e-'));
  const database = await freshDatabase();
  const programs: Program[] = [];
  const teardown = async (): Promise<void> => {
    // The API first: it may still be talking to the sandbox.
    for (const program of programs.toReversed()) await program.stop();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  };
  // Whoever ends the tests from outside ends what they started.
  process.once('SIGTERM', () => process.exit(143));
  process.once('exit', () => {
    for (const program of programs) program.kill();
  });
  const [port, sandboxPort] = [await freePort(), await freePort()];
  const env = {
    ...process.env,
    ...database.env,
    DATA_DIR: folder,
    PORT: String(port),
    SANDBOX_PORT: String(sandboxPort),
    DEMO_MODE: 'true',
    TAOBAO_PULL_SECONDS: '1',
    LOG_LEVEL: 'warn',
  };
  try {
    programs.push(await startProgram('apps/sandbox/dist/main.js', env, `http://127.0.0.1:${sandboxPort}/livez`));
    programs.push(await startProgram('apps/api/dist/bundle/src/main.js', env, `http://127.0.0.1:${port}/readyz`));
  } catch (error) {
    await teardown();
    throw error;
  }
  process.env['ORDO_URL'] = `http://127.0.0.1:${port}`;
  process.env['ORDO_SANDBOX_URL'] = `http://127.0.0.1:${sandboxPort}`;
  return teardown;
}
