import { actionsFrom, canRun, nextState } from '@ordo/kernel';
import type { RequestContext } from '../../platform/context.js';
import { Refusal, refuse, UserErrorCode, type RefusalDetail } from '../../platform/errors.js';
import { availableAction, type AvailableAction } from '../../platform/graphql/available-action.js';
import type { Permission } from '../access/index.js';
import type { RuleSet } from './rule-set.entity.js';
import { RULE_SET_TRANSITIONS, RuleSetState, type RuleSetAction } from './rule-set.transitions.js';
import type { RuleTrial } from './rule-trial.types.js';
import { RuleOutcome, type RuleFamily } from './rule.types.js';

/** What a rule over a version looks at. */
export interface RuleSetFacts {
  state: RuleSetState;
  revision: number;
  trial?: RuleTrial | null;
}

const VERBS: readonly { action: RuleSetAction; permission: Permission }[] = [
  { action: 'save', permission: 'rule:edit' }, { action: 'tryOut', permission: 'rule:edit' }, { action: 'discard', permission: 'rule:edit' },
  { action: 'publish', permission: 'rule:publish' }, { action: 'rollBack', permission: 'rule:publish' },
];

/** Names the one version of a family in this state. */
export const currentOf = (family: RuleFamily, state: RuleSetState.DRAFT | RuleSetState.PUBLISHED): string => `${family}:${state}`;

/** Why this cannot be done with a version now; undefined when it can. */
export function whyNotRuleSet(action: RuleSetAction, facts: RuleSetFacts): RefusalDetail | undefined {
  const code = UserErrorCode.ACTION_NOT_ALLOWED;
  if (!canRun(RULE_SET_TRANSITIONS, action, facts.state)) {
    return { code, messageKey: 'ruleSetStateForbids', params: { state: facts.state }, facts: { from: facts.state, allowed: actionsFrom(RULE_SET_TRANSITIONS, facts.state) } };
  }
  if (action === 'publish' && facts.trial?.revision !== facts.revision) return { code, messageKey: 'ruleSetUntried' };
  return undefined;
}

/** Moves a version on by the table. */
export function moveRuleSet(row: RuleSet, action: RuleSetAction): void {
  const reason = whyNotRuleSet(action, row);
  if (reason) throw new Refusal({ ...reason, field: ['ruleSetId'] });
  row.state = nextState(RULE_SET_TRANSITIONS, action, row.state);
  row.current = row.state === RuleSetState.DRAFT || row.state === RuleSetState.PUBLISHED ? currentOf(row.family, row.state) : null;
}

/** The guard of a release: refuses when the tried rules would hold a larger share of the orders than the caller allows. */
export function assertHoldsAtMost(trial: RuleTrial, percent: number): void {
  const held = trial.totals.find(({ outcome }) => outcome === RuleOutcome.HOLD)?.after ?? 0;
  if (held * 100 <= percent * trial.orders) return;
  throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'ruleSetHoldsTooMany', { params: { held, orders: trial.orders, percent }, field: ['holdsAtMost'] });
}

/** What the caller can do with a version now. */
export function ruleSetActions(ctx: RequestContext, facts: RuleSetFacts): AvailableAction[] {
  return VERBS.map((verb) => availableAction(ctx, verb, () => whyNotRuleSet(verb.action, facts)));
}
