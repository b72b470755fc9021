import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { scopeOf } from '../order-progress.js';
import { Order } from '../order.entity.js';
import { OrderPromise } from './order-promise.entity.js';
import type { TakePromiseInput } from './promise.inputs.js';

/** Whoever calls it follows the promise up from now on, and is named when it gets short. Refused once nothing is left to ship. */
export const takePromise = command('takePromise', async (tx, input: TakePromiseInput) => {
  const order = await loadForUpdate(tx, Order, input.orderId, { field: ['orderId'], expectedVersion: input.expectedVersion });
  const promise = await tx.em.findOne(OrderPromise, { id: order.id });
  if (!promise || promise.endedAt) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'promiseNotOpen', { field: ['orderId'] });
  if (promise.ownerId === tx.actor.id) return { order: ref(Order, order.id) };
  Object.assign(promise, { ownerId: tx.actor.id, ownerName: tx.actor.name.slice(0, 80) });
  await tx.emit({ type: 'OrderPromiseTaken', subject: { type: 'Order', id: order.id }, data: { orderNo: order.orderNo, owner: tx.actor.name }, scope: scopeOf(order) });
  return { order: ref(Order, order.id) };
});
