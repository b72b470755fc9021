import type { RequestContext } from '../../platform/context.js';
import type { JobHandle } from '../../platform/jobs/job-queue.js';
import { runTrial } from '../rules/index.js';
import { tryRules } from './try-rules.js';

export const TRY_RULES = 'review.try-rules';

/** Tries a draft over the orders of the past days and keeps what it found with it. */
export async function tryRulesJob(ctx: RequestContext, payload: Record<string, unknown>, job: JobHandle): Promise<void> {
  await runTrial(ctx, payload, job, tryRules);
}
