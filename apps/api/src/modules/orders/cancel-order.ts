import { nextState } from '@ordo/kernel';
import { loadForUpdate, type Tx } from '../../platform/command/tx.js';
import { closeHolds } from './order-holds.js';
import { scopeOf } from './order-progress.js';
import { Order } from './order.entity.js';
import { assertMay } from './order.policy.js';
import { keepPromise } from './promise/keep-promise.js';
import { ORDER_TRANSITIONS } from './order.transitions.js';

/**
 * The order's own part of a cancellation: final (S4.4.2.1), refused once goods have left (S4.4.2.3). What held the order holds it no more.
 * Stock, waybill and money are the workflow's business.
 */
export async function cancelOrder(tx: Tx, orderId: string, reason: string, expectedVersion?: number | null): Promise<Order> {
  const order = await loadForUpdate(tx, Order, orderId, { field: ['orderId'], expectedVersion });
  assertMay('cancel', order);
  order.stage = nextState(ORDER_TRANSITIONS, 'cancel', order.stage);
  await closeHolds(tx, order);
  await keepPromise(tx, order);
  await tx.emit({
    type: 'OrderCancelled', subject: { type: 'Order', id: order.id },
    data: { orderNo: order.orderNo, reason }, scope: scopeOf(order),
  });
  return order;
}
