import { UserErrorCode, type RefusalDetail } from '../../platform/errors.js';
import type { DataScope } from '../../platform/principal.js';
import { seesOrder, type Order } from '../orders/index.js';

/** What a rule over giving an order to somebody looks at. */
export type Workable = Pick<Order, 'orderNo' | 'shopId' | 'warehouseId' | 'waiting' | 'assigneeId'>;

interface Worker {
  name: string;
  scope: DataScope;
}

const code = UserErrorCode.ACTION_NOT_ALLOWED;

/** Why an order cannot be put into another queue; undefined when it can: it waits for a person. */
export function whyNotMove({ waiting }: Pick<Workable, 'waiting'>): RefusalDetail | undefined {
  return waiting ? undefined : { code, messageKey: 'orderNotWaiting' };
}

/** Why an order cannot be given to a clerk, who is there and may work on orders; undefined when it can. */
export function whyNotGive(order: Workable, clerk: Worker): RefusalDetail | undefined {
  if (!seesOrder(clerk.scope, order)) return { code, messageKey: 'assigneeOutOfScope', params: { name: clerk.name } };
  return whyNotMove(order);
}

/** Why somebody cannot take an order for himself; undefined when he can. It is his already: nothing to refuse. */
export function whyNotTake(order: Workable, userId: string, holder: string | undefined): RefusalDetail | undefined {
  if (!order.waiting) return whyNotMove(order);
  if (order.assigneeId && order.assigneeId !== userId) return { code, messageKey: 'orderTaken', params: { orderNo: order.orderNo, name: holder ?? '' } };
  return undefined;
}

/** Why somebody cannot put an order back; undefined when he can: only what he has. */
export function whyNotHandBack(order: Workable, userId: string): RefusalDetail | undefined {
  return order.assigneeId === userId ? undefined : { code, messageKey: 'orderNotYours', params: { orderNo: order.orderNo } };
}

/** Somebody who is away until then is away now. */
export function isAway(absence: { until?: Date | null } | null | undefined, now: Date): boolean {
  return Boolean(absence) && (!absence?.until || absence.until > now);
}
