import { command, perform } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import type { JobHandle } from '../../platform/jobs/job-queue.js';
import { recordTrial, RuleFamily, RuleSet, rulesInForce, type RuleTrial } from '../rules/index.js';
import { tryRules } from './try-rules.js';

export const TRY_RULES = 'review.try-rules';
const DAY = 86_400_000;

const keepTrial = command('keepTrial', async (tx, { ruleSetId, trial }: { ruleSetId: string; trial: RuleTrial }) => {
  await recordTrial(tx, ruleSetId, trial);
  return {};
});

/** Tries a draft over the orders of the past days and keeps what it found with it. A draft that is gone has nothing to be kept with. */
export async function tryRulesJob(ctx: RequestContext, payload: Record<string, unknown>, job: JobHandle): Promise<void> {
  const { ruleSetId, days } = payload as { ruleSetId: string; days: number };
  const draft = await ctx.em.findOne(RuleSet, { id: ruleSetId });
  if (!draft) return;
  const [now, inForce] = [ctx.clock.now(), await rulesInForce(ctx, RuleFamily.REVIEW)];
  const found = await tryRules(ctx.em, {
    before: inForce?.rules ?? [], after: draft.rules, from: new Date(now.getTime() - days * DAY), to: now, progress: (orders) => job.progress(orders),
  });
  const trial: RuleTrial = { revision: draft.revision, against: inForce?.number ?? null, days, ...found, at: now.toISOString() };
  await perform(ctx, keepTrial, { ruleSetId, trial });
}
