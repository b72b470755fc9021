import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import { Refusal } from '../../../platform/errors.js';
import { lockFamily, nextVersion, putInForce } from '../next-version.js';
import { RuleSet } from '../rule-set.entity.js';
import type { RollBackRuleSetInput } from '../rule-set.inputs.js';
import { whyNotRuleSet } from '../rule-set.policy.js';

/** Puts the rules of an older version in force again, at once: they were tried and published before. History only grows. */
export const rollBackRuleSet = command('rollBackRuleSet', async (tx, { ruleSetId, expectedVersion, note }: RollBackRuleSetInput) => {
  const older = await loadForUpdate(tx, RuleSet, ruleSetId, { field: ['ruleSetId'], expectedVersion });
  const reason = whyNotRuleSet('rollBack', older);
  if (reason) throw new Refusal({ ...reason, field: ['ruleSetId'] });
  await lockFamily(tx, older.family);
  const row = await nextVersion(tx, older.family, { rules: older.rules, copyOfId: older.id });
  await putInForce(tx, row, note);
  return { ruleSet: ref(RuleSet, row.id) };
});
