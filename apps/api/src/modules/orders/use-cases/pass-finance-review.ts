import { nextState } from '@ordo/kernel';
import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import { scopeOf } from '../order-progress.js';
import { Order } from '../order.entity.js';
import type { PassFinanceReviewInput } from '../order.inputs.js';
import { assertMay } from '../order.policy.js';
import { ORDER_TRANSITIONS } from '../order.transitions.js';

/** Lets an order go to the warehouse that was sent to finance. Allocation follows from `OrderApproved`, as after any review. */
export const passFinanceReview = command('passFinanceReview', async (tx, input: PassFinanceReviewInput) => {
  const order = await loadForUpdate(tx, Order, input.orderId, { field: ['orderId'], expectedVersion: input.expectedVersion });
  assertMay('passFinanceReview', order);
  order.stage = nextState(ORDER_TRANSITIONS, 'passFinanceReview', order.stage);
  const about = { subject: { type: 'Order', id: order.id }, data: { orderNo: order.orderNo }, scope: scopeOf(order) };
  await tx.emit({ type: 'OrderPassedFinance', ...about });
  await tx.emit({ type: 'OrderApproved', ...about });
  return { order: ref(Order, order.id) };
});
