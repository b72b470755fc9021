import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import { Order } from '../order.entity.js';
import { releaseHolds } from '../order-holds.js';
import type { ReleaseOrderInput } from '../order.inputs.js';
import { assertMay } from '../order.policy.js';

/** Lifts every open hold of an order; who and why is on its timeline. */
export const releaseOrder = command('releaseOrder', async (tx, input: ReleaseOrderInput) => {
  const order = await loadForUpdate(tx, Order, input.orderId, { field: ['orderId'], expectedVersion: input.expectedVersion });
  assertMay('release', order);
  await releaseHolds(tx, order.id, input.note);
  return { order: ref(Order, order.id) };
});
