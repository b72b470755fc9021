import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { lockFamily, nextVersion, settle } from '../next-version.js';
import { RuleSet } from '../rule-set.entity.js';
import type { DraftRuleSetInput } from '../rule-set.inputs.js';
import { currentOf } from '../rule-set.policy.js';
import { RuleSetState } from '../rule-set.transitions.js';
import { rulesInForce } from '../rules-in-force.js';

/** Begins a draft with the rules in force; the draft that is there already, if there is one. */
export const draftRuleSet = command('draftRuleSet', async (tx, { family }: DraftRuleSetInput) => {
  const current = currentOf(family, RuleSetState.DRAFT);
  await lockFamily(tx, family);
  const known = await tx.em.findOne(RuleSet, { current });
  if (known) return { ruleSet: ref(RuleSet, known.id) };
  const row = await nextVersion(tx, family, { rules: (await rulesInForce(tx, family)).rules });
  row.current = current;
  await settle(tx);
  await tx.emit({ type: 'RuleSetDrafted', subject: { type: 'RuleSet', id: row.id }, data: { number: row.number } });
  return { ruleSet: ref(RuleSet, row.id) };
});
