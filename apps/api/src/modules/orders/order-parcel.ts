import type { Tx } from '../../platform/command/tx.js';
import { newId } from '../../platform/ids.js';
import { scopeOf } from './order-progress.js';
import type { Order } from './order.entity.js';

/** Puts orders that are locked into one parcel, told on each as `OrderMerged`. Each keeps its number, money and goods. */
export async function joinParcel(tx: Tx, orders: readonly Order[], reason: string): Promise<void> {
  const parcelId = newId();
  for (const order of orders) {
    order.parcelId = parcelId;
    const others = orders.filter((each) => each !== order).map(({ orderNo }) => orderNo).join('、');
    await tx.emit({ type: 'OrderMerged', subject: { type: 'Order', id: order.id }, data: { orderNo: order.orderNo, others, reason }, scope: scopeOf(order) });
  }
}

/** Has an order that is locked go alone again; told with a reason as `OrderTakenApart`, without one as `OrderLeftParcel`. */
export async function leaveParcel(tx: Tx, order: Order, reason?: string): Promise<void> {
  if (!order.parcelId) return;
  order.parcelId = null;
  await tx.emit({
    type: reason ? 'OrderTakenApart' : 'OrderLeftParcel', subject: { type: 'Order', id: order.id },
    data: { orderNo: order.orderNo, ...(reason && { reason }) }, scope: scopeOf(order),
  });
}
