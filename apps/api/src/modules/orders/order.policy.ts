import { actionsFrom, canRun } from '@ordo/kernel';
import { refuse, UserErrorCode, type Refusal, type RefusalDetail } from '../../platform/errors.js';
import type { DataScope } from '../../platform/principal.js';
import type { Permission } from '../access/index.js';
import { FulfilmentStatus, ORDER_TRANSITIONS, OrderStage, type OrderAction } from './order.transitions.js';

/** What a rule over an order looks at. */
export interface OrderFacts {
  stage: OrderStage;
  fulfilmentStatus: FulfilmentStatus;
  held: boolean;
}

/** Goods have left: it can be neither changed nor cancelled (S4.3.2.3, S4.4.2.3). */
const LEFT: readonly FulfilmentStatus[] = [
  FulfilmentStatus.PARTIALLY_SHIPPED, FulfilmentStatus.SHIPPED, FulfilmentStatus.DELIVERED, FulfilmentStatus.RETURNED,
];

export function hasLeft(facts: Pick<OrderFacts, 'fulfilmentStatus'>): boolean {
  return LEFT.includes(facts.fulfilmentStatus);
}

/** All of its goods have left. Of an order in parts the rest can still be stopped, and its promise runs, until then. */
export function hasLeftWhole(facts: Pick<OrderFacts, 'fulfilmentStatus'>): boolean {
  return hasLeft(facts) && facts.fulfilmentStatus !== FulfilmentStatus.PARTIALLY_SHIPPED;
}

/** Whether staff with this scope see the order: in the code what the filter of its entity is in the database. */
export function seesOrder({ customerId, shops, warehouses }: DataScope, order: { shopId: string; warehouseId?: string | null | undefined }): boolean {
  if (customerId !== undefined) return false;
  return (shops === 'all' || shops.includes(order.shopId)) && (warehouses === 'all' || !order.warehouseId || warehouses.includes(order.warehouseId));
}

const TO_REVIEW: readonly OrderStage[] = [OrderStage.AWAITING_REVIEW, OrderStage.AWAITING_FINANCE_REVIEW];
const OVER: readonly OrderStage[] = [OrderStage.DRAFT, OrderStage.COMPLETED, OrderStage.CANCELLED];

/** Only a person gets it on: it is to be reviewed, or held. What waits for goods goes on by itself when they come. */
export function waitsForPerson({ stage, held, backordered }: Pick<OrderFacts, 'stage' | 'held'> & { backordered: boolean }): boolean {
  return !backordered && (TO_REVIEW.includes(stage) || (held && !OVER.includes(stage)));
}

/** The verbs that a person can ask for, and the permission each needs. */
export const ORDER_VERBS: readonly { action: OrderAction; permission: Permission }[] = [
  { action: 'approve', permission: 'order:approve' },
  { action: 'passFinanceReview', permission: 'order:finance-review' },
  { action: 'hold', permission: 'order:hold' },
  { action: 'release', permission: 'order:hold' },
  { action: 'edit', permission: 'order:edit' },
  { action: 'cancel', permission: 'order:cancel' },
  { action: 'comment', permission: 'order:comment' },
];

function stageForbids(action: OrderAction, stage: OrderStage): RefusalDetail {
  return {
    code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'orderStageForbids', params: { action, stage },
    facts: { from: stage, allowed: actionsFrom(ORDER_TRANSITIONS, stage) },
  };
}

/** Why this action is not possible on this order now; undefined when it is. The one place that knows. */
export function whyNot(action: OrderAction, facts: OrderFacts): RefusalDetail | undefined {
  if (!canRun(ORDER_TRANSITIONS, action, facts.stage)) return stageForbids(action, facts.stage);
  if (action === 'cancel' && hasLeft(facts)) return { code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: hasLeftWhole(facts) ? 'orderShippedCannotCancel' : 'orderPartLeftCannotCancel' };
  if (action === 'edit' && hasLeft(facts)) return { code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: hasLeftWhole(facts) ? 'orderShippedCannotEdit' : 'orderPartLeftCannotEdit' };
  if (action === 'hold' && hasLeftWhole(facts)) return { code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'orderShippedCannotHold' };
  if ((action === 'approve' || action === 'passFinanceReview') && facts.held) return { code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'orderHeld' };
  if (action === 'release' && !facts.held) return { code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'orderNotHeld' };
  return undefined;
}

interface ClosingFacts {
  stage: OrderStage;
  closesAt?: Date | string | number | null;
}

/** Why the buyer cannot be given longer to pay; undefined when he can: only for an order that would close. */
export function whyNotExtend({ stage, closesAt }: ClosingFacts): RefusalDetail | undefined {
  if (!canRun(ORDER_TRANSITIONS, 'extend', stage)) return stageForbids('extend', stage);
  return closesAt ? undefined : { code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'orderDoesNotClose' };
}

/** Throws the refusal when the action is not possible now. */
export function assertMay(action: OrderAction, facts: OrderFacts): void {
  const reason = whyNot(action, facts);
  if (reason) throw asRefusal(reason);
}

function asRefusal({ code, messageKey, ...rest }: RefusalDetail): Refusal {
  return refuse(code, messageKey, { field: ['orderId'], ...rest });
}
