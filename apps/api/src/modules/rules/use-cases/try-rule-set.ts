import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import { Refusal } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { Job } from '../../../platform/jobs/job.entity.js';
import { familyWork } from '../families.js';
import { RuleSet } from '../rule-set.entity.js';
import type { TryRuleSetInput } from '../rule-set.inputs.js';
import { whyNotRuleSet } from '../rule-set.policy.js';

/** Queues the trial of a draft over the orders of the past days. */
export const tryRuleSet = command('tryRuleSet', async (tx, { ruleSetId, days }: TryRuleSetInput) => {
  const row = await loadForUpdate(tx, RuleSet, ruleSetId, { field: ['ruleSetId'] });
  const reason = whyNotRuleSet('tryOut', row);
  if (reason) throw new Refusal({ ...reason, field: ['ruleSetId'] });
  const id = newId();
  await tx.enqueue({ id, name: familyWork(row.family).trialJob, payload: { ruleSetId, days } });
  await tx.emit({ type: 'RuleSetTried', subject: { type: 'RuleSet', id: row.id }, data: { number: row.number, days } });
  return { ruleSet: ref(RuleSet, row.id), job: ref(Job, id) };
});
