import { command } from '../../../platform/command/command.js';
import type { SyncOutcome } from '../channel.enums.js';
import { SyncRun } from '../sync-run.entity.js';

interface SyncRunFacts {
  shopId: string;
  windowFrom: Date;
  windowTo: Date;
  outcome: SyncOutcome;
  seen: number;
  stored: number;
  errors: number;
  error: string | null;
  retryAfter: Date | null;
  startedAt: Date;
}

/**
 * Keeps what a run came to. A shop is asked every few seconds and mostly has nothing new: such runs in a row are one
 * row that counts them.
 */
export const recordSyncRun = command('recordSyncRun', async (tx, input: SyncRunFacts) => {
  const tookMs = Math.max(0, tx.now.getTime() - input.startedAt.getTime());
  const last = await tx.em.findOne(SyncRun, { latestOf: input.shopId });
  const repeats = last && last.outcome === input.outcome && last.error === input.error && last.stored === 0 && input.stored === 0;
  if (repeats) {
    Object.assign(last, { windowTo: input.windowTo, seen: input.seen, errors: input.errors, retryAfter: input.retryAfter, tookMs, endedAt: tx.now, runs: last.runs + 1 });
    return {};
  }
  if (last) last.latestOf = null;
  tx.em.create(SyncRun, { ...input, latestOf: input.shopId, tookMs, endedAt: tx.now } as never);
  // Only what changed something, or went wrong in another way than before, is news.
  await tx.emit({ type: 'ShopSynced', subject: { type: 'Shop', id: input.shopId }, data: { stored: input.stored }, scope: { shopId: input.shopId } });
  return {};
});
