import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { House } from './runtime.js';

// Container runtimes kill what has not ended after ten seconds.
const LIMIT_MS = 9_000;

/**
 * Stops a process: /readyz fails and nothing new is taken, neither requests nor jobs; what is being worked on is finished; then
 * the database is closed. False when that takes too long: the process is to end then as in a crash, which loses nothing that was answered.
 */
export async function stopHouse(app: FastifyInstance, house: House, limitMs = LIMIT_MS): Promise<boolean> {
  const finished = Promise.all([app.close().then(() => house.work.settled()), house.runtime.jobs.stop()]).then(() => true);
  const late = new AbortController();
  const inTime = await Promise.race([finished, wait(limitMs, false, { signal: late.signal }).catch(() => false)]);
  late.abort();
  if (inTime) await house.close();
  return inTime;
}
