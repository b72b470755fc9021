import { nextState } from '@ordo/kernel';
import type { Tx } from '../../platform/command/tx.js';
import { scopeOf } from './order-progress.js';
import type { Order } from './order.entity.js';
import { assertMay } from './order.policy.js';
import { ORDER_TRANSITIONS } from './order.transitions.js';

/** Has finance look at an order before it goes on; `order` is locked by the caller. */
export async function sendToFinance(tx: Tx, order: Order): Promise<void> {
  assertMay('sendToFinance', order);
  order.stage = nextState(ORDER_TRANSITIONS, 'sendToFinance', order.stage);
  await tx.emit({ type: 'OrderSentToFinance', subject: { type: 'Order', id: order.id }, data: { orderNo: order.orderNo }, scope: scopeOf(order) });
}
