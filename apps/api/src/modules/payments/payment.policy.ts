import { actionsFrom, canRun, type Transitions } from '@ordo/kernel';
import type { RequestContext } from '../../platform/context.js';
import { refuse, UserErrorCode, type RefusalDetail } from '../../platform/errors.js';
import { availableAction, type AvailableAction } from '../../platform/graphql/available-action.js';
import type { Principal } from '../../platform/principal.js';
import type { Permission } from '../access/index.js';
import { MARKETPLACES, OrderStage, type OrderSource } from '../orders/index.js';
import { whyNotApprove, type ApprovalFacts } from './refund-approval.js';
import { PAYMENT_TRANSITIONS, REFUND_TRANSITIONS, type PaymentAction, type PaymentState, type RefundAction, type RefundState } from './payment.transitions.js';

interface Verb<Action> {
  action: Action;
  permission: Permission;
}

/** The verbs that a person can ask for; the rest of both tables belongs to the gateway and the marketplace. */
const PAYMENT_VERBS: readonly Verb<PaymentAction>[] = [{ action: 'close', permission: 'payment:collect' }];
const REFUND_VERBS: readonly Verb<RefundAction>[] = [
  { action: 'approve', permission: 'payment:refund' },
  { action: 'reject', permission: 'payment:refund' },
  { action: 'retry', permission: 'payment:refund' },
];

function whyNot<S extends string, A extends string>(table: Transitions<S, A>, messageKey: string, action: A, state: S): RefusalDetail | undefined {
  if (canRun(table, action, state)) return undefined;
  return {
    code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey, params: { action, state },
    facts: { from: state, allowed: actionsFrom(table, state) },
  };
}

/** Why no payment of this order can be started; undefined when one can. */
export function whyNotPay(order: { stage: OrderStage; source: OrderSource }): RefusalDetail | undefined {
  if (MARKETPLACES.includes(order.source)) return { code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'paidAtMarketplace' };
  return order.stage === OrderStage.AWAITING_PAYMENT ? undefined : { code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'paymentNotOpen' };
}

/** Why this action is not possible on a payment in this state; undefined when it is. */
export function whyNotPayment(action: PaymentAction, state: PaymentState): RefusalDetail | undefined {
  return whyNot(PAYMENT_TRANSITIONS, 'paymentStateForbids', action, state);
}

/** Why this action is not possible on a refund now, for this person; undefined when it is. */
export function whyNotRefund(action: RefundAction, refund: ApprovalFacts & { state: RefundState }, actor: Principal): RefusalDetail | undefined {
  const byState = whyNot(REFUND_TRANSITIONS, 'refundStateForbids', action, refund.state);
  return byState ?? (action === 'reject' ? undefined : whyNotApprove(refund, actor));
}

/** Throws the refusal when there is a reason. */
export function assertNone(reason: RefusalDetail | undefined, field: string): void {
  if (!reason) return;
  const { code, messageKey, ...rest } = reason;
  throw refuse(code, messageKey, { field: [field], ...rest });
}

/** What the caller can do with a payment now. */
export function paymentActions(ctx: RequestContext, payment: { state: PaymentState }): AvailableAction[] {
  return PAYMENT_VERBS.map((verb) => availableAction(ctx, verb, () => whyNotPayment(verb.action, payment.state)));
}

/** What the caller can do with a refund now. */
export function refundActions(ctx: RequestContext, refund: ApprovalFacts & { state: RefundState }): AvailableAction[] {
  return REFUND_VERBS.map((verb) => availableAction(ctx, verb, () => whyNotRefund(verb.action, refund, ctx.principal)));
}
