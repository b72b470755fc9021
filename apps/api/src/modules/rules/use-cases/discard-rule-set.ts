import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import { RuleSet } from '../rule-set.entity.js';
import type { DiscardRuleSetInput } from '../rule-set.inputs.js';
import { moveRuleSet } from '../rule-set.policy.js';

/** Gives up a draft, so that another can be begun from the rules in force. */
export const discardRuleSet = command('discardRuleSet', async (tx, { ruleSetId, expectedVersion }: DiscardRuleSetInput) => {
  const row = await loadForUpdate(tx, RuleSet, ruleSetId, { field: ['ruleSetId'], expectedVersion });
  moveRuleSet(row, 'discard');
  await tx.emit({ type: 'RuleSetDiscarded', subject: { type: 'RuleSet', id: row.id }, data: { number: row.number } });
  return { ruleSet: ref(RuleSet, row.id) };
});
