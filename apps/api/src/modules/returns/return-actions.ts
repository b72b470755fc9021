import type { RequestContext } from '../../platform/context.js';
import { availableAction, type AvailableAction } from '../../platform/graphql/available-action.js';
import { RETURN_VERBS, whyNotReturn, type ReturnFacts } from './return.policy.js';

/** What the caller can do with a return now, and why not the rest. */
export function returnActions(ctx: RequestContext, facts: ReturnFacts): AvailableAction[] {
  return RETURN_VERBS.map((verb) => availableAction(ctx, verb, () => whyNotReturn(verb.action, facts)));
}
