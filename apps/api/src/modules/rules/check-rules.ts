import { Refusal, UserErrorCode, type RefusalDetail } from '../../platform/errors.js';
import { newId } from '../../platform/ids.js';
import { giftActionProblems, keptGift } from './check-gift-action.js';
import { FACT_KINDS, OPERATORS_OF } from './rule-facts.js';
import type { RuleConditionInput, RuleInput } from './rule-set.inputs.js';
import { AllocationStrategy, ClerkStrategy, RuleOutcome, type Rule, type RuleFamily } from './rule.types.js';

const wrong = (field: string[], messageKey: string, params: Record<string, string> = {}): RefusalDetail => ({ code: UserErrorCode.INVALID_INPUT, messageKey, params, field });

interface OfFamily {
  family: RuleFamily;
  /** Reasons of a hold that rules of the family may name. */
  reasons: readonly string[];
  /** Keys of the rules that are there already. */
  known: ReadonlySet<string>;
}

/** The rules as they are kept. Refuses what could never hold or decide, each with the place where it stands. */
export function checkedRules(inputs: readonly RuleInput[], { family, reasons, known }: OfFamily): Rule[] {
  const problems = inputs.flatMap((input, index) => [...conditionProblems(input, at(index)), ...ACTION_PROBLEMS[family](input, at(index), reasons)]);
  const [names, keys] = [new Set<string>(), new Set<string>()];
  const rules = inputs.map((input, index): Rule => {
    const name = input.name.trim();
    if (names.has(name)) problems.push(wrong([...at(index), 'name'], 'ruleNameTwice', { name }));
    names.add(name);
    // A key that is not this set's own, or stands here twice, would mix up two rules' counts.
    const key = input.key && known.has(input.key) && !keys.has(input.key) ? input.key : newId();
    keys.add(key);
    const { enabled, match, groups } = input;
    return { key, name, enabled, match, groups, ...ACTIONS[family](input) };
  });
  if (problems.length > 0) throw new Refusal(problems);
  return rules;
}

const at = (index: number): string[] => ['rules', String(index)];

/** What each family keeps of a rule beside its conditions: nothing that it never looks at. */
const ACTIONS: Record<RuleFamily, (input: RuleInput) => Partial<Rule>> = {
  REVIEW: ({ outcome, reason }) => ({ outcome: outcome ?? null, reason: outcome === RuleOutcome.HOLD ? reason ?? null : null }),
  WAREHOUSE: ({ warehouse }) => ({ warehouse: warehouse ? { strategy: warehouse.strategy, warehouses: [...warehouse.warehouses] } : null }),
  CLERK: ({ clerk }) => ({ clerk: clerk ? { strategy: clerk.strategy, teamId: clerk.teamId ?? null, clerkIds: [...clerk.clerkIds] } : null }),
  GIFT: ({ gift }) => ({ gift: gift ? keptGift(gift) : null }),
};

const ACTION_PROBLEMS: Record<RuleFamily, (input: RuleInput, place: string[], reasons: readonly string[]) => RefusalDetail[]> = {
  REVIEW: ({ outcome, reason }, place, reasons) => {
    if (!outcome) return [wrong([...place, 'outcome'], 'ruleOutcomeMissing')];
    return outcome === RuleOutcome.HOLD && !reasons.includes(reason ?? '') ? [wrong([...place, 'reason'], 'ruleReasonMissing')] : [];
  },
  WAREHOUSE: ({ warehouse }, place) => {
    if (!warehouse) return [wrong([...place, 'warehouse'], 'ruleStrategyMissing')];
    return warehouse.strategy === AllocationStrategy.FIXED && warehouse.warehouses.length === 0 ? [wrong([...place, 'warehouse', 'warehouses'], 'ruleWarehousesMissing')] : [];
  },
  CLERK: ({ clerk }, place) => {
    if (!clerk) return [wrong([...place, 'clerk'], 'ruleStrategyMissing')];
    const { strategy, teamId, clerkIds } = clerk;
    if (strategy === ClerkStrategy.QUEUE && !teamId) return [wrong([...place, 'clerk', 'teamId'], 'ruleTeamMissing')];
    const nobody = clerkIds.length === 0 && (strategy === ClerkStrategy.FIXED || (strategy === ClerkStrategy.FEWEST_OPEN && !teamId));
    return nobody ? [wrong([...place, 'clerk', 'clerkIds'], 'ruleClerksMissing')] : [];
  },
  GIFT: ({ gift }, place) => (gift ? giftActionProblems(gift, [...place, 'gift']) : [wrong([...place, 'gift'], 'ruleGiftMissing')]),
};

function conditionProblems({ groups }: RuleInput, place: string[]): RefusalDetail[] {
  return groups.flatMap(({ conditions }, group) => conditions.flatMap((condition, index) => problemOf(condition, [...place, 'groups', String(group), 'conditions', String(index)]) ?? []));
}

function problemOf({ fact, operator, values }: RuleConditionInput, place: string[]): RefusalDetail | undefined {
  const kind = FACT_KINDS[fact];
  if (!OPERATORS_OF[kind].includes(operator)) return wrong([...place, 'operator'], 'ruleOperatorForbids', { fact, operator });
  if (kind === 'number' && !/^\d{1,12}$/.test(values[0] ?? '')) return wrong([...place, 'values'], 'ruleNumberWanted', { fact });
  if (kind === 'flag' && !/^(true|false)$/.test(values[0] ?? '')) return wrong([...place, 'values'], 'ruleFlagWanted', { fact });
  return undefined;
}
