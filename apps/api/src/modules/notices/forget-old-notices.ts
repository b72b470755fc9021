import type { RequestContext } from '../../platform/context.js';
import { Notice } from './notice.entity.js';

const KEPT_MS = 90 * 86_400_000;

/** Forgets notices after 90 days, read or not: what they tell of stands on its own timeline. */
export async function forgetOldNotices(ctx: RequestContext): Promise<void> {
  await ctx.runtime.em.fork().nativeDelete(Notice, { at: { $lt: new Date(ctx.clock.now().getTime() - KEPT_MS) } });
}
