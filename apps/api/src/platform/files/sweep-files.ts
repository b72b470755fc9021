import type { RequestContext, Runtime } from '../context.js';
import { fileStore } from './file-store.js';
import { removeFile } from './keep-file.js';
import { StoredFile } from './stored-file.entity.js';

const SWEEP_EVERY_MS = 600_000;
const UNFINISHED_FOR_MS = 86_400_000;
const BATCH = 200;

/** Removes files whose time is over. */
export function sweepFiles(runtime: Runtime): void {
  runtime.jobs.every('platform.sweep-files', SWEEP_EVERY_MS, sweep);
}

async function sweep(ctx: RequestContext): Promise<void> {
  const now = ctx.clock.now();
  for (;;) {
    const over = await ctx.runtime.em.fork().find(StoredFile, { expiresAt: { $lte: now } }, { limit: BATCH, orderBy: { id: 'asc' } });
    for (const file of over) await removeFile(ctx, file.id);
    if (over.length < BATCH) break;
  }
  await fileStore(ctx.runtime).sweep(new Date(now.getTime() - UNFINISHED_FOR_MS));
}
