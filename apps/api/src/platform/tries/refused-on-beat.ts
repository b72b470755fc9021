import { setTimeout as wait } from 'node:timers/promises';

const BEAT_MS = 10;

/**
 * Lets a refusal come only at a whole beat after the start. That somebody was found costs a fraction of one more than that
 * nobody was: it cannot be told from the time any longer.
 */
export async function refusedOnBeat<T>(run: () => Promise<T>): Promise<T> {
  const started = performance.now();
  try {
    return await run();
  } catch (error) {
    await wait(Math.ceil(BEAT_MS - ((performance.now() - started) % BEAT_MS)));
    throw error;
  }
}
