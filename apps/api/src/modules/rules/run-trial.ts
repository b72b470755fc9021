import type { EntityManager } from '@mikro-orm/sql';
import { command, perform } from '../../platform/command/command.js';
import { loadForUpdate } from '../../platform/command/tx.js';
import type { RequestContext } from '../../platform/context.js';
import { newId } from '../../platform/ids.js';
import type { JobHandle } from '../../platform/jobs/job-queue.js';
import { RuleSet } from './rule-set.entity.js';
import { whyNotRuleSet } from './rule-set.policy.js';
import { RuleTrialChange } from './rule-trial-change.entity.js';
import type { RuleTrial } from './rule-trial.types.js';
import type { Rule } from './rule.types.js';
import { rulesInForce } from './rules-in-force.js';
import type { TrialFindings, TrialSheet } from './trial-sheet.js';

const DAY = 86_400_000;

/** What a family tries: two sets of rules over the orders of a span. */
export interface TrialWanted {
  before: readonly Rule[];
  after: readonly Rule[];
  from: Date;
  to: Date;
  /** After each batch of orders: keeps the differences, and tells how far the work is. */
  kept: (sheet: TrialSheet) => Promise<void>;
}

const keepTrial = command('keepTrial', async (tx, { ruleSetId, trial }: { ruleSetId: string; trial: RuleTrial }) => {
  const row = await loadForUpdate(tx, RuleSet, ruleSetId);
  if (!whyNotRuleSet('tryOut', row)) row.trial = trial;
  await tx.em.nativeDelete(RuleTrialChange, { ruleSetId, trialId: { $ne: row.trial?.id ?? '' } });
  return {};
});

/** Tries a draft against what is in force and keeps what was found with it, if it can still be published. A draft that is gone has nothing to be kept with. */
export async function runTrial(ctx: RequestContext, payload: Record<string, unknown>, job: JobHandle, tryRules: (em: EntityManager, wanted: TrialWanted) => Promise<TrialFindings>): Promise<void> {
  const { ruleSetId, days } = payload as { ruleSetId: string; days: number };
  const draft = await ctx.em.findOne(RuleSet, { id: ruleSetId });
  if (!draft) return;
  const [id, now, inForce] = [newId(), ctx.clock.now(), await rulesInForce(ctx, draft.family)];
  const kept = async (sheet: TrialSheet): Promise<void> => {
    const rows = sheet.take().map((difference) => ({ id: newId(), ruleSetId, trialId: id, ...difference }));
    if (rows.length > 0) await ctx.em.fork().insertMany(RuleTrialChange, rows);
    await job.progress(sheet.size);
  };
  const found = await tryRules(ctx.em, { before: inForce.rules, after: draft.rules, from: new Date(now.getTime() - days * DAY), to: now, kept });
  const trial: RuleTrial = { id, revision: draft.revision, against: inForce.number, days, pieces: [], ...found, at: now.toISOString() };
  await perform(ctx, keepTrial, { ruleSetId, trial });
}
