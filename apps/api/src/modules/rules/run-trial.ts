import { command, perform } from '../../platform/command/command.js';
import { loadForUpdate } from '../../platform/command/tx.js';
import type { RequestContext } from '../../platform/context.js';
import { RuleSet } from './rule-set.entity.js';
import { whyNotRuleSet } from './rule-set.policy.js';
import type { RuleTrial } from './rule-trial.types.js';
import type { Rule } from './rule.types.js';
import { rulesInForce } from './rules-in-force.js';
import type { TrialFindings } from './trial-sheet.js';

const DAY = 86_400_000;

interface TrialWanted {
  before: readonly Rule[];
  after: readonly Rule[];
  from: Date;
  to: Date;
}

const keepTrial = command('keepTrial', async (tx, { ruleSetId, trial }: { ruleSetId: string; trial: RuleTrial }) => {
  const row = await loadForUpdate(tx, RuleSet, ruleSetId);
  if (!whyNotRuleSet('tryOut', row)) row.trial = trial;
  return {};
});

/** Tries a draft against what is in force and keeps what was found with it, if it can still be published. A draft that is gone has nothing to be kept with. */
export async function runTrial(ctx: RequestContext, payload: Record<string, unknown>, tryRules: (wanted: TrialWanted) => Promise<TrialFindings>): Promise<void> {
  const { ruleSetId, days } = payload as { ruleSetId: string; days: number };
  const draft = await ctx.em.findOne(RuleSet, { id: ruleSetId });
  if (!draft) return;
  const [now, inForce] = [ctx.clock.now(), await rulesInForce(ctx, draft.family)];
  const found = await tryRules({ before: inForce.rules, after: draft.rules, from: new Date(now.getTime() - days * DAY), to: now });
  const trial: RuleTrial = { revision: draft.revision, against: inForce.number, days, ...found, at: now.toISOString() };
  await perform(ctx, keepTrial, { ruleSetId, trial });
}
