import type { RequestContext } from '../../platform/context.js';
import { UserErrorCode, type RefusalDetail } from '../../platform/errors.js';
import type { AvailableAction } from '../../platform/graphql/available-action.js';
import { errorText } from '../../platform/messages.js';
import { mayDo } from '../../platform/principal.js';
import type { Permission } from '../access/index.js';
import { ORDER_VERBS, whyNot, type OrderFacts } from './order.policy.js';
import type { AfterSalesStatus, OrderSource } from './order.transitions.js';

export interface OrderActionFacts extends OrderFacts {
  afterSalesStatus: AfterSalesStatus;
  source: OrderSource;
}

interface OrderVerb {
  action: string;
  permission: Permission;
  whyNot: (facts: OrderActionFacts) => RefusalDetail | undefined;
}

const verbs: OrderVerb[] = ORDER_VERBS.map(({ action, permission }) => ({ action, permission, whyNot: (facts) => whyNot(action, facts) }));

/** Lets a higher module add its verb to every order's `availableActions` (ask for a return, allocate, …). */
export function contributeOrderAction(verb: OrderVerb): void {
  if (!verbs.some((known) => known.action === verb.action)) verbs.push(verb);
}

/** What the caller can do with an order now, and why not the rest: read by buttons and by partners alike. */
export function orderActions(ctx: RequestContext, facts: OrderActionFacts): AvailableAction[] {
  return verbs.map((verb) => {
    const reason = mayDo(ctx.principal, verb.permission)
      ? verb.whyNot(facts)
      : { code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'forbidden', params: { permission: verb.permission } };
    return {
      action: verb.action,
      enabled: reason === undefined,
      disabledReason: reason ? { code: reason.code, message: errorText(ctx.locale, reason.messageKey, reason.params) } : null,
    };
  });
}
