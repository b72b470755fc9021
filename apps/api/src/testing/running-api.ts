import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const ROOT = resolve(import.meta.dirname, '../..');
const MAIN = join(ROOT, 'dist/bundle/src/main.js');

/** Builds the API unless what is built is newer than every source of it. */
export function buildIfOlder(): void {
  const built = existsSync(MAIN) ? statSync(MAIN).mtimeMs : 0;
  const newest = Math.max(...['src', 'seeds', 'migrations'].flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts')).map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
  if (newest <= built) return;
  for (const step of [[resolve(ROOT, '../../node_modules/typescript/bin/tsc'), '-p', ROOT], [join(ROOT, 'bundle.mjs')]]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, step, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`the API does not build:\n${stdout}${stderr}`);
  }
}

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

export interface RunningApi {
  url: string;
  /** How long it took from its start until it was ready, ms. */
  readyAfter: number;
  /** Settles when the process is gone, with the signal that ended it. */
  gone: Promise<NodeJS.Signals | null>;
  /** What it logged. */
  said(): string;
  /** Asks it to end; gives the code that it ended with. */
  stop(): Promise<number | null>;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
}

const READY_MS = 30_000;

/** Starts the built API as a process of its own, and waits until it is ready. */
export async function startApi(env: Record<string, string>): Promise<RunningApi> {
  const url = `http://127.0.0.1:${env['PORT']}`;
  const started = performance.now();
  const child = spawn(process.execPath, [MAIN], { env: { PATH: process.env['PATH'] ?? '', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  child.stdout.on('data', (text) => said.push(String(text)));
  child.stderr.on('data', (text) => said.push(String(text)));
  const gone = once(child, 'exit').then(([, signal]) => signal as NodeJS.Signals | null);
  // A test's own process may end before its children.
  const reap = (): void => void child.kill('SIGKILL');
  process.once('exit', reap);
  void gone.then(() => process.off('exit', reap));
  await untilReady(child, url, said);
  return {
    url, gone, readyAfter: performance.now() - started,
    said: () => said.join(''),
    stop: async () => {
      child.kill('SIGTERM');
      await gone;
      return child.exitCode;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

async function untilReady(child: ChildProcess, url: string, said: readonly string[]): Promise<void> {
  for (const deadline = performance.now() + READY_MS; performance.now() < deadline; await wait(50)) {
    // One that dies at its fail point has been ready: its queue begins after the port is open.
    if (child.signalCode === 'SIGKILL') return;
    if (child.exitCode !== null) break;
    if ((await fetch(`${url}/readyz`).catch(() => undefined))?.ok) return;
  }
  child.kill('SIGKILL');
  throw new Error(`the API did not become ready:\n${said.join('')}`);
}
