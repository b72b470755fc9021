import type { Tx } from '../../platform/command/tx.js';
import { newId } from '../../platform/ids.js';
import type { Principal } from '../../platform/principal.js';
import type { FulfilmentOrder } from '../allocation/index.js';
import { Warehouse } from '../inventory/index.js';
import type { Order } from '../orders/index.js';
import { Shipment } from './shipment.entity.js';

export const REQUEST_WAYBILL_JOB = 'shipments.request-waybill';

/** Whose command a waybill is for: the audit log names him when the job has the receiver shown. */
export type AskedBy = Pick<Principal, 'kind' | 'id' | 'name'> & { requestId: string };

/** Opens the parcel of a fulfilment order and queues the question to the carrier. */
export async function askForWaybill(tx: Tx, fulfilmentOrder: FulfilmentOrder, order: Order): Promise<Shipment> {
  const warehouse = await tx.em.findOne(Warehouse, { id: fulfilmentOrder.warehouseId }, { filters: { scope: false } });
  const { orderId, orderNo, shopId, warehouseId } = fulfilmentOrder;
  const shipment = tx.em.create(Shipment, {
    id: newId(), fulfilmentOrderId: fulfilmentOrder.id, orderId, orderNo, shopId, warehouseId, customerId: fulfilmentOrder.customerId ?? null,
    originCity: warehouse?.city ?? '', destinationCity: order.receiverCity, createdAt: tx.now,
  } as never);
  await queueWaybill(tx, shipment);
  return shipment;
}

/** Queues the question to the carrier; while one waits, another changes nothing. */
export function queueWaybill(tx: Tx, shipment: Shipment): Promise<void> {
  const { kind, id, name } = tx.actor;
  const askedBy: AskedBy = { kind, id, name, requestId: tx.ctx.requestId };
  return tx.enqueue({ name: REQUEST_WAYBILL_JOB, payload: { shipmentId: shipment.id, askedBy }, uniqueKey: `waybill:${shipment.id}` });
}
