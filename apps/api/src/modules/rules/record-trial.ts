import { loadForUpdate, type Tx } from '../../platform/command/tx.js';
import { RuleSet } from './rule-set.entity.js';
import { whyNotRuleSet } from './rule-set.policy.js';
import type { RuleTrial } from './rule.types.js';

/** Keeps what a trial found with the version that was tried, if that can still be published. */
export async function recordTrial(tx: Tx, ruleSetId: string, trial: RuleTrial): Promise<void> {
  const row = await loadForUpdate(tx, RuleSet, ruleSetId);
  if (!whyNotRuleSet('tryOut', row)) row.trial = trial;
}
