import { loadForUpdate, type Tx } from '../../platform/command/tx.js';
import { OrderHold } from './order-hold.entity.js';
import { Order } from './order.entity.js';
import { scopeOf } from './order-progress.js';
import { HoldReason } from './order.transitions.js';

/** Puts a hold on an order; the same open reason twice is one hold. Told as `OrderHeld`. */
export async function placeHold(tx: Tx, orderId: string, reason: HoldReason, note?: string | null): Promise<Order> {
  const order = await loadForUpdate(tx, Order, orderId, { field: ['orderId'] });
  // A hold released a moment ago in this very transaction must count as released.
  await tx.em.flush();
  const open = await tx.em.count(OrderHold, { orderId, reason, releasedAt: null });
  if (open > 0) return order;
  tx.em.create(OrderHold, { orderId, reason, note: note ?? null, placedBy: tx.actor.name, placedAt: tx.now } as never);
  order.held = true;
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
  order.held = open.some((hold) => !hold.releasedAt);
  order.backordered = open.some((hold) => !hold.releasedAt && hold.reason === HoldReason.STOCK_SHORT);
  if (!order.held && open.length > 0) {
    await tx.emit({
      type: 'OrderReleased', subject: { type: 'Order', id: orderId },
      data: { orderNo: order.orderNo, note }, scope: scopeOf(order),
    });
  }
  return order;
}
