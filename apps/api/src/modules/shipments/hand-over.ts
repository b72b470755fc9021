import { nextState } from '@ordo/kernel';
import type { Tx } from '../../platform/command/tx.js';
import { FULFILMENT_ORDER_TRANSITIONS, FulfilmentOrderLine, FulfilmentOrderState } from '../allocation/index.js';
import { issueStock, Warehouse } from '../inventory/index.js';
import { estimateDelivery } from './delivery-estimate.js';
import { toldOf, type Part } from './load-work.js';
import { recordParts } from './parts-progress.js';

/** The parcel leaves the warehouse: its stock goes, its order is shipped with its last part, `FulfilmentOrderShipped` tells the marketplace's channel. */
export async function handOver(tx: Tx, { fulfilmentOrder, order, shipment }: Part): Promise<void> {
  if (!shipment?.waybillNo) return;
  fulfilmentOrder.state = nextState(FULFILMENT_ORDER_TRANSITIONS, 'ship', fulfilmentOrder.state);
  fulfilmentOrder.shippedAt = tx.now;
  const warehouse = await tx.em.findOne(Warehouse, { id: fulfilmentOrder.warehouseId }, { filters: { scope: false } });
  shipment.shippedAt = tx.now;
  shipment.estimatedDeliveryAt = estimateDelivery(tx.now, warehouse?.province ?? '', order.receiverProvince);
  const lines = await tx.em.find(FulfilmentOrderLine, { fulfilmentOrderId: fulfilmentOrder.id });
  const shipped = lines.map((line) => ({ lineId: line.orderLineId, skuId: line.skuId, quantity: line.quantity }));
  await issueStock(tx, { orderId: order.id, warehouseId: fulfilmentOrder.warehouseId, lines: shipped });
  await recordParts(tx, { fulfilmentOrder, shipment }, { shipped });
  await tx.emit({
    type: 'FulfilmentOrderShipped', subject: { type: 'FulfilmentOrder', id: fulfilmentOrder.id },
    data: { carrier: shipment.carrier, waybillNo: shipment.waybillNo, number: fulfilmentOrder.number }, ...toldOf(fulfilmentOrder),
  });
}

/** Tells the order what became of its parcel, once the parcel has left. */
export async function tellOrder(tx: Tx, { fulfilmentOrder, shipment }: Part): Promise<void> {
  if (shipment && fulfilmentOrder.state === FulfilmentOrderState.SHIPPED) await recordParts(tx, { fulfilmentOrder, shipment });
}
