import type { RequestContext } from '../../platform/context.js';
import type { RefusalDetail } from '../../platform/errors.js';
import { availableAction, type AvailableAction } from '../../platform/graphql/available-action.js';
import type { Permission } from '../access/index.js';
import { ORDER_VERBS, whyNot, whyNotExtend, type OrderFacts } from './order.policy.js';
import type { AfterSalesStatus, OrderSource } from './order.transitions.js';

export interface OrderActionFacts extends OrderFacts {
  afterSalesStatus: AfterSalesStatus;
  source: OrderSource;
  closesAt?: Date | string | number | null;
}

interface OrderVerb {
  action: string;
  permission: Permission;
  whyNot: (facts: OrderActionFacts) => RefusalDetail | undefined;
}

const verbs: OrderVerb[] = ORDER_VERBS.map(({ action, permission }) => ({ action, permission, whyNot: (facts) => whyNot(action, facts) }));
verbs.push({ action: 'extendPaymentTime', permission: 'order:edit', whyNot: whyNotExtend });

/** Lets a higher module add its verb to every order's `availableActions` (ask for a return, allocate, …). */
export function contributeOrderAction(verb: OrderVerb): void {
  if (!verbs.some((known) => known.action === verb.action)) verbs.push(verb);
}

/** What the caller can do with an order now, and why not the rest: read by buttons and by partners alike. */
export function orderActions(ctx: RequestContext, facts: OrderActionFacts): AvailableAction[] {
  return verbs.map((verb) => availableAction(ctx, verb, () => verb.whyNot(facts)));
}
