import { loadForUpdate, type Tx } from '../../platform/command/tx.js';
import { OrderHold } from './order-hold.entity.js';
import { Order } from './order.entity.js';
import { keepPromise } from './promise/keep-promise.js';
import { scopeOf } from './order-progress.js';
import { HoldReason, OrderStage } from './order.transitions.js';

/** Puts a hold on an order; the same open reason twice is one hold, and nothing holds an order that is cancelled. Told as `OrderHeld`. Whether the caller may is decided where the command begins: a keeper has work of orders that stand at another warehouse. */
export async function placeHold(tx: Tx, orderId: string, reason: HoldReason, note?: string | null): Promise<Order> {
  const order = await loadForUpdate(tx, Order, orderId, { field: ['orderId'], everywhere: true });
  if (order.stage === OrderStage.CANCELLED) return order;
  // A hold released a moment ago in this very transaction must count as released.
  await tx.em.flush();
  const open = (await tx.em.find(OrderHold, { orderId, releasedAt: null })).map((hold) => hold.reason);
  if (open.includes(reason)) return order;
  tx.em.create(OrderHold, { orderId, reason, note: note ?? null, placedBy: tx.actor.name, placedAt: tx.now } as never);
  order.held = true;
  await keepPromise(tx, order, { holds: [...open, reason] });
  if (reason === HoldReason.STOCK_SHORT) order.backordered = true;
  await tx.emit({
    type: 'OrderHeld', subject: { type: 'Order', id: orderId },
    data: { orderNo: order.orderNo, reason, note: note ?? '' }, scope: scopeOf(order),
  });
  return order;
}

/** Releases the open holds of an order, or only those of one reason. Told as `OrderReleased` when nothing holds it any more. */
export async function releaseHolds(tx: Tx, orderId: string, note: string, only?: HoldReason): Promise<Order> {
  const order = await loadForUpdate(tx, Order, orderId, { field: ['orderId'] });
  const open = await tx.em.find(OrderHold, { orderId, releasedAt: null });
  for (const hold of open) {
    if (only && hold.reason !== only) continue;
    Object.assign(hold, { releasedAt: tx.now, releasedBy: tx.actor.name, releaseNote: note });
  }
  const left = open.filter((hold) => !hold.releasedAt);
  order.held = left.length > 0;
  order.backordered = left.some((hold) => hold.reason === HoldReason.STOCK_SHORT);
  await keepPromise(tx, order, { holds: left.map((hold) => hold.reason) });
  if (!order.held && open.length > 0) {
    await tx.emit({
      type: 'OrderReleased', subject: { type: 'Order', id: orderId },
      data: { orderNo: order.orderNo, note }, scope: scopeOf(order),
    });
  }
  return order;
}

/** Closes what holds an order that is cancelled: nobody is to look after it any more. Told by the cancellation, since a release would let the order go on. */
export async function closeHolds(tx: Tx, order: Order): Promise<void> {
  if (!order.held) return;
  await tx.em.flush();
  for (const hold of await tx.em.find(OrderHold, { orderId: order.id, releasedAt: null })) {
    Object.assign(hold, { releasedAt: tx.now, releasedBy: tx.actor.name, releaseNote: '订单已取消' });
  }
  order.held = false;
  order.backordered = false;
}
