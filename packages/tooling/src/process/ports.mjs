import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 100;

/** A port of the loopback address that nobody uses at this moment. */
export async function freePort() {
  const server = createServer();
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Whether this process could listen on the port now. */
export function isFree(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

/**
 * Waits until `ready` holds, as long as the program lives.
 * @param {import('./child.mjs').Child} child
 * @param {() => Promise<boolean>} ready
 * @param {number} timeoutMs
 * @throws when the program ended or the time is over, with the end of its output
 */
export async function waitUntil(child, ready, timeoutMs) {
  const deadline = Date.now() + timeoutMs;
  while (!(await ready())) {
    if (!child.running()) throw new Error(`${child.name} ended before it was ready:\n${child.lastLines().join('\n')}`);
    if (Date.now() > deadline) throw new Error(`${child.name} was not ready within ${timeoutMs / 1000} s:\n${child.lastLines().join('\n')}`);
    await sleep(POLL_MS);
  }
}

/** Whether the address answers with a 2xx status. */
export async function answers(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

/** Whether a database server greets on the port (MySQL's and MariaDB's servers speak first). */
export function greets(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 2_000 });
    const end = (result) => {
      socket.destroy();
      resolve(result);
    };
    socket.once('data', () => end(true)).once('error', () => end(false)).once('timeout', () => end(false)).once('close', () => end(false));
  });
}
