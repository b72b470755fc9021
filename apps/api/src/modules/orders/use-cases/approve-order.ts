import { nextState } from '@ordo/kernel';
import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import { scopeOf } from '../order-progress.js';
import { Order } from '../order.entity.js';
import type { ApproveOrderInput } from '../order.inputs.js';
import { assertMay } from '../order.policy.js';
import { ORDER_TRANSITIONS } from '../order.transitions.js';

/** Lets a reviewed order go to the warehouse. Allocation follows from `OrderApproved`. */
export const approveOrder = command('approveOrder', async (tx, input: ApproveOrderInput) => {
  const order = await loadForUpdate(tx, Order, input.orderId, { field: ['orderId'], expectedVersion: input.expectedVersion });
  assertMay('approve', order);
  order.stage = nextState(ORDER_TRANSITIONS, 'approve', order.stage);
  await tx.emit({
    type: 'OrderApproved', subject: { type: 'Order', id: order.id },
    data: { orderNo: order.orderNo }, scope: scopeOf(order),
  });
  return { order: ref(Order, order.id) };
});
