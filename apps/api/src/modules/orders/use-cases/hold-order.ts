import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import { Order } from '../order.entity.js';
import { placeHold } from '../order-holds.js';
import type { HoldOrderInput } from '../order.inputs.js';
import { assertMay } from '../order.policy.js';

/** Stops an order for a typed reason: until released it can be neither approved, allocated nor shipped. */
export const holdOrder = command('holdOrder', async (tx, input: HoldOrderInput) => {
  const order = await loadForUpdate(tx, Order, input.orderId, { field: ['orderId'], expectedVersion: input.expectedVersion });
  assertMay('hold', order);
  await placeHold(tx, order.id, input.reason, input.note);
  return { order: ref(Order, order.id) };
});
