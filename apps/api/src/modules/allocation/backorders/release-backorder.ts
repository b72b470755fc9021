import { command } from '../../../platform/command/command.js';
import { loadForUpdate } from '../../../platform/command/tx.js';
import { replaceReservations, Reservation } from '../../inventory/index.js';
import { goodsOfOrder, HoldReason, Order, OrderLine, releaseHolds, scopeOf } from '../../orders/index.js';
import { isAllocated } from '../allocation.policy.js';
import { chooseWarehouseFor } from '../warehouse-facts.js';
import { WAITING_STAGES } from './waiting-stages.js';

/**
 * Lets an order go on whose goods are there now: its stock is reserved where the rules choose, then its hold for stock is
 * lifted. Changes nothing when the goods are not there, or the order does not wait for them any more.
 */
export const releaseBackorder = command('releaseBackorder', async (tx, { orderId }: { orderId: string }): Promise<{ released: boolean }> => {
  const order = await loadForUpdate(tx, Order, orderId, { field: ['orderId'] });
  if (!order.backordered || !WAITING_STAGES.includes(order.stage)) return { released: false };
  // What is in a warehouse already keeps its pieces, and what has left of it needs none.
  if (isAllocated(order)) {
    await releaseHolds(tx, orderId, '', HoldReason.STOCK_SHORT);
    return { released: true };
  }
  const goods = await goodsOfOrder(tx, orderId, await tx.em.find(OrderLine, { orderId }, { orderBy: { id: 'asc' } }));
  const lines = goods.flatMap(({ lineId, skuId, skuCode, quantity }) => (skuId ? [{ lineId, skuId, skuCode, quantity }] : []));
  const reserved = await tx.em.find(Reservation, { orderId });
  const { warehouseId, warehouseName, enough } = await chooseWarehouseFor(tx, {
    lines, reserved, province: order.receiverProvince, city: order.receiverCity, source: order.source, shopId: order.shopId,
    customerId: order.customerId ?? null, value: order.payable,
  });
  if (!warehouseId || !enough) return { released: false };
  // The pieces first: of two orders that want the same, one is released.
  await replaceReservations(tx, { orderId, warehouseId, lines });
  order.warehouseId = warehouseId;
  await tx.emit({ type: 'BackorderReleased', subject: { type: 'Order', id: orderId }, data: { orderNo: order.orderNo, warehouse: warehouseName ?? '' }, scope: scopeOf(order) });
  await releaseHolds(tx, orderId, warehouseName ?? '', HoldReason.STOCK_SHORT);
  return { released: true };
});
