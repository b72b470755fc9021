import { LockMode } from '@mikro-orm/core';
import type { Tx } from '../../platform/command/tx.js';
import { Refusal, UserErrorCode, type RefusalDetail } from '../../platform/errors.js';
import { Order, scopeOf } from '../orders/index.js';
import type { SeenOrderInput } from './assignment.inputs.js';

/**
 * The orders in the order of asking, locked in one order of keys, so that two who ask for the same do not wait for each
 * other. Refuses all of them, each by its place, when one is not there, was changed since, or `whyNot` has a reason.
 */
export async function lockOrders(tx: Tx, asked: readonly SeenOrderInput[], whyNot: (order: Order) => RefusalDetail | undefined): Promise<Order[]> {
  const rows = await tx.em.find(Order, { id: { $in: [...new Set(asked.map(({ orderId }) => orderId))] } }, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } });
  const byId = new Map(rows.map((order) => [order.id, order]));
  const problems = asked.flatMap(({ orderId, expectedVersion }, index): RefusalDetail[] => {
    const [order, field] = [byId.get(orderId), ['orders', String(index)]];
    if (!order) return [{ code: UserErrorCode.NOT_FOUND, messageKey: 'notFound', params: { type: 'Order' }, field: [...field, 'orderId'] }];
    if (typeof expectedVersion === 'number' && order.version !== expectedVersion) return [{ code: UserErrorCode.STALE_VERSION, messageKey: 'staleVersion', field: [...field, 'expectedVersion'], facts: { current: order.version } }];
    const reason = whyNot(order);
    return reason ? [{ ...reason, field: [...field, 'orderId'] }] : [];
  });
  if (problems.length > 0) throw new Refusal(problems);
  return [...new Set(asked.map(({ orderId }) => orderId))].flatMap((id) => byId.get(id) ?? []);
}

/** Tells on the order's timeline into whose hands it came. */
export async function told(tx: Tx, order: Order, type: string, data: Record<string, string> = {}): Promise<void> {
  await tx.emit({ type, subject: { type: 'Order', id: order.id }, data: { orderNo: order.orderNo, ...data }, scope: scopeOf(order) });
}
