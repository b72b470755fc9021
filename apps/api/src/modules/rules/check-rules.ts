import { Refusal, UserErrorCode, type RefusalDetail } from '../../platform/errors.js';
import { newId } from '../../platform/ids.js';
import { FACT_KINDS, OPERATORS_OF } from './rule-facts.js';
import type { RuleConditionInput, RuleInput } from './rule-set.inputs.js';
import { RuleOutcome, type Rule } from './rule.types.js';

const wrong = (field: string[], messageKey: string, params: Record<string, string> = {}): RefusalDetail => ({ code: UserErrorCode.INVALID_INPUT, messageKey, params, field });

/** The rules as they are kept. Refuses what could never hold or decide, each with the place where it stands. */
export function checkedRules(inputs: readonly RuleInput[], reasons: readonly string[], known: ReadonlySet<string>): Rule[] {
  const problems = inputs.flatMap((input, index) => problemsOf(input, ['rules', String(index)], reasons));
  const [names, keys] = [new Set<string>(), new Set<string>()];
  const rules = inputs.map((input, index): Rule => {
    const name = input.name.trim();
    if (names.has(name)) problems.push(wrong(['rules', String(index), 'name'], 'ruleNameTwice', { name }));
    names.add(name);
    // A key that is not this set's own, or stands here twice, would mix up two rules' counts.
    const key = input.key && known.has(input.key) && !keys.has(input.key) ? input.key : newId();
    keys.add(key);
    return { ...input, key, name, reason: input.outcome === RuleOutcome.HOLD ? input.reason ?? null : null };
  });
  if (problems.length > 0) throw new Refusal(problems);
  return rules;
}

function problemsOf({ outcome, reason, groups }: RuleInput, at: string[], reasons: readonly string[]): RefusalDetail[] {
  const found = groups.flatMap(({ conditions }, group) => conditions.flatMap((condition, index) => problemOf(condition, [...at, 'groups', String(group), 'conditions', String(index)]) ?? []));
  if (outcome === RuleOutcome.HOLD && !reasons.includes(reason ?? '')) found.push(wrong([...at, 'reason'], 'ruleReasonMissing'));
  return found;
}

function problemOf({ fact, operator, values }: RuleConditionInput, at: string[]): RefusalDetail | undefined {
  const kind = FACT_KINDS[fact];
  if (!OPERATORS_OF[kind].includes(operator)) return wrong([...at, 'operator'], 'ruleOperatorForbids', { fact, operator });
  if (kind === 'number' && !/^\d{1,12}$/.test(values[0] ?? '')) return wrong([...at, 'values'], 'ruleNumberWanted', { fact });
  if (kind === 'flag' && !/^(true|false)$/.test(values[0] ?? '')) return wrong([...at, 'values'], 'ruleFlagWanted', { fact });
  return undefined;
}
