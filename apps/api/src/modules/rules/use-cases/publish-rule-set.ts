import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import { Refusal, refuse, UserErrorCode } from '../../../platform/errors.js';
import { lockFamily, putInForce } from '../next-version.js';
import { RuleSet } from '../rule-set.entity.js';
import type { PublishRuleSetInput } from '../rule-set.inputs.js';
import { assertHoldsAtMost, whyNotRuleSet } from '../rule-set.policy.js';
import { rulesInForce } from '../rules-in-force.js';

/** Puts a draft in force that was tried as it stands, against what is in force now, and holds no more than the caller allows. */
export const publishRuleSet = command('publishRuleSet', async (tx, { ruleSetId, expectedVersion, note, holdsAtMost }: PublishRuleSetInput) => {
  const row = await loadForUpdate(tx, RuleSet, ruleSetId, { field: ['ruleSetId'], expectedVersion });
  const reason = whyNotRuleSet('publish', row);
  if (reason) throw new Refusal({ ...reason, field: ['ruleSetId'] });
  const { trial } = row;
  await lockFamily(tx, row.family);
  const inForce = await rulesInForce(tx, row.family);
  if (!trial || (trial.against ?? null) !== inForce.number) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'ruleSetTriedAgainstOlder', { field: ['ruleSetId'] });
  if (holdsAtMost !== undefined && holdsAtMost !== null) assertHoldsAtMost(trial, holdsAtMost);
  await putInForce(tx, row, note);
  return { ruleSet: ref(RuleSet, row.id) };
});
