import { createHash } from 'node:crypto';
import { raw, UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Runtime } from '../runtime.js';
import { TryCount } from './try-count.entity.js';

/** So many tries in so many seconds, counted from the first. */
export interface TryLimit {
  name: string;
  most: number;
  seconds: number;
}

/** What of a limit's kind is counted: an account, an address. */
export interface Tried {
  limit: TryLimit;
  of: string;
}

const HOUR_MS = 3_600_000;
const idOf = ({ limit, of }: Tried): string => createHash('sha256').update(`${limit.name}:${of}`).digest('hex');

const endOf = ({ limit }: Tried, now: Date): Date => new Date(now.getTime() + limit.seconds * 1_000);

/**
 * Counts a try before it is made, under each of the limits, outside any transaction: of any number at once, in however many
 * processes, no more than a limit come through, and no later refusal gives one back. Gives which limit is used up and until
 * when, and then counts under none; nothing when it may be tried.
 */
export async function takeTry(runtime: Runtime, tried: readonly Tried[]): Promise<{ limit: TryLimit; until: Date } | undefined> {
  const rows = await runtime.em.fork().find(TryCount, { id: { $in: tried.map(idOf) } });
  const seen = tried.map((each) => ({ ...each, row: rows.find(({ id }) => id === idOf(each)) }));
  // Most of what is refused is refused here, at the price of one look.
  const full = seen.find(({ limit, row }) => row && row.endsAt > runtime.clock.now() && row.used >= limit.most);
  if (full?.row) return { limit: full.limit, until: full.row.endsAt };
  for (const [index, each] of seen.entries()) {
    if (!each.row && (await countFirst(runtime, each)) === 'counted') continue;
    const until = await countNext(runtime, each);
    if (!until) continue;
    await giveTryBack(runtime, tried.slice(0, index));
    return { limit: each.limit, until };
  }
  return undefined;
}

async function countFirst({ em, clock }: Runtime, tried: Tried): Promise<'counted' | 'known'> {
  try {
    await em.fork().insert(TryCount, { id: idOf(tried), used: 1, endsAt: endOf(tried, clock.now()) });
    return 'counted';
  } catch (error) {
    // Somebody else made the first try a moment earlier.
    if (error instanceof UniqueConstraintViolationException) return 'known';
    throw error;
  }
}

async function countNext(runtime: Runtime, tried: Tried): Promise<Date | undefined> {
  const fork = runtime.em.fork();
  const id = idOf(tried);
  const now = runtime.clock.now();
  for (;;) {
    if (await fork.nativeUpdate(TryCount, { id, used: { $lt: tried.limit.most }, endsAt: { $gt: now } }, { used: raw('used + 1') })) return undefined;
    if (await fork.nativeUpdate(TryCount, { id, endsAt: { $lte: now } }, { used: 1, endsAt: endOf(tried, now) })) return undefined;
    const full = await fork.findOne(TryCount, { id, endsAt: { $gt: now } }, { disableIdentityMap: true });
    if (full) return full.endsAt;
    // Its window was over and it was swept away since.
    if ((await countFirst(runtime, tried)) === 'counted') return undefined;
  }
}

/** Gives a try back that turned out to be none: it was right. */
export async function giveTryBack({ em }: Runtime, tried: readonly Tried[]): Promise<void> {
  for (const each of tried) await em.fork().nativeUpdate(TryCount, { id: idOf(each), used: { $gt: 0 } }, { used: raw('used - 1') });
}

/** Forgets all tries. */
export async function forgetTries({ em }: Runtime, tried: Tried): Promise<void> {
  await em.fork().nativeDelete(TryCount, { id: idOf(tried) });
}

/** Throws away, every hour, the counts whose window is over. */
export function sweepTries(runtime: Runtime): void {
  runtime.jobs.every('platform.sweep-tries', HOUR_MS, async ({ clock, em }) => {
    await em.fork().nativeDelete(TryCount, { endsAt: { $lte: clock.now() } });
  });
}
