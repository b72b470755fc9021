import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import { Refusal } from '../../../platform/errors.js';
import { checkedRules } from '../check-rules.js';
import { familyWork } from '../families.js';
import { RuleSet } from '../rule-set.entity.js';
import type { SaveRuleSetInput } from '../rule-set.inputs.js';
import { whyNotRuleSet } from '../rule-set.policy.js';

/** Replaces the rules of a draft; what was tried before no longer counts. */
export const saveRuleSet = command('saveRuleSet', async (tx, { ruleSetId, expectedVersion, rules: given }: SaveRuleSetInput) => {
  const row = await loadForUpdate(tx, RuleSet, ruleSetId, { field: ['ruleSetId'], expectedVersion });
  const reason = whyNotRuleSet('save', row);
  if (reason) throw new Refusal({ ...reason, field: ['ruleSetId'] });
  const { reasons = [], problemsOf } = familyWork(row.family);
  const rules = checkedRules(given, { family: row.family, reasons, known: new Set(row.rules.map(({ key }) => key)) });
  const problems = await problemsOf?.(tx, rules) ?? [];
  if (problems.length > 0) throw new Refusal(problems);
  row.rules = rules;
  row.revision += 1;
  await tx.emit({ type: 'RuleSetSaved', subject: { type: 'RuleSet', id: row.id }, data: { number: row.number, count: rules.length } });
  return { ruleSet: ref(RuleSet, row.id) };
});
