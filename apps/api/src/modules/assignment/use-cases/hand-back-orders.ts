import { command } from '../../../platform/command/command.js';
import type { HandBackOrdersInput } from '../assignment.inputs.js';
import { whyNotHandBack } from '../assignment.policy.js';
import { lockOrders, told } from '../lock-orders.js';

/** Puts orders back that the caller works on: they stand in the queue that they came from, at their place. */
export const handBackOrders = command('handBackOrders', async (tx, { orders: asked }: HandBackOrdersInput) => {
  const orders = await lockOrders(tx, asked, (order) => whyNotHandBack(order, tx.actor.id));
  for (const order of orders) {
    order.assigneeId = null;
    await told(tx, order, 'OrderHandedBack', { assignee: tx.actor.name });
  }
  return { orderNumbers: orders.map(({ orderNo }) => orderNo) };
});
