import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import { scopeOf } from '../order-progress.js';
import { Order } from '../order.entity.js';
import type { CommentOnOrderInput } from '../order.inputs.js';

/** Writes what a person says on the order's timeline. */
export const commentOnOrder = command('commentOnOrder', async (tx, input: CommentOnOrderInput) => {
  const order = await loadForUpdate(tx, Order, input.orderId, { field: ['orderId'] });
  await tx.emit({
    type: 'OrderCommented', subject: { type: 'Order', id: order.id },
    data: { text: input.text }, scope: scopeOf(order),
  });
  return { order: ref(Order, order.id) };
});
