import { nextState } from '@ordo/kernel';
import type { Tx } from '../../platform/command/tx.js';
import { FULFILMENT_ORDER_TRANSITIONS, FulfilmentOrderLine, FulfilmentOrderState } from '../allocation/index.js';
import { issueStock, Warehouse } from '../inventory/index.js';
import { FulfilmentStatus, recordFulfilment } from '../orders/index.js';
import { estimateDelivery } from './delivery-estimate.js';
import { toldOf, type Part } from './load-work.js';
import { ShipmentState } from './shipment.transitions.js';

/** The parcel leaves the warehouse: the stock goes, the order is shipped, `FulfilmentOrderShipped` tells the marketplace's channel. */
export async function handOver(tx: Tx, { fulfilmentOrder, order, shipment }: Part): Promise<void> {
  if (!shipment?.waybillNo) return;
  fulfilmentOrder.state = nextState(FULFILMENT_ORDER_TRANSITIONS, 'ship', fulfilmentOrder.state);
  fulfilmentOrder.shippedAt = tx.now;
  const warehouse = await tx.em.findOne(Warehouse, { id: fulfilmentOrder.warehouseId }, { filters: { scope: false } });
  shipment.shippedAt = tx.now;
  shipment.estimatedDeliveryAt = estimateDelivery(tx.now, warehouse?.province ?? '', order.receiverProvince);
  await issueStock(tx, order.id);
  const lines = await tx.em.find(FulfilmentOrderLine, { fulfilmentOrderId: fulfilmentOrder.id });
  const shipped = lines.map((line) => ({ lineId: line.orderLineId, skuId: line.skuId, quantity: line.quantity }));
  await recordFulfilment(tx, order.id, FulfilmentStatus.SHIPPED, { shipped });
  await tx.emit({
    type: 'FulfilmentOrderShipped', subject: { type: 'FulfilmentOrder', id: fulfilmentOrder.id },
    data: { carrier: shipment.carrier, waybillNo: shipment.waybillNo, number: fulfilmentOrder.number }, ...toldOf(fulfilmentOrder),
  });
  await tellOrder(tx, { fulfilmentOrder, order, shipment });
}

/** Tells the order what became of its parcel, once the parcel has left. */
export async function tellOrder(tx: Tx, { fulfilmentOrder, order, shipment }: Part): Promise<void> {
  if (!shipment || fulfilmentOrder.state !== FulfilmentOrderState.SHIPPED) return;
  if (shipment.state === ShipmentState.DELIVERED && order.fulfilmentStatus === FulfilmentStatus.SHIPPED) {
    await recordFulfilment(tx, order.id, FulfilmentStatus.DELIVERED, { deliveredAt: shipment.deliveredAt ?? tx.now });
  }
  const arrivedOrShipped = order.fulfilmentStatus === FulfilmentStatus.SHIPPED || order.fulfilmentStatus === FulfilmentStatus.DELIVERED;
  if (shipment.state === ShipmentState.RETURNED && arrivedOrShipped) await recordFulfilment(tx, order.id, FulfilmentStatus.RETURNED);
}
