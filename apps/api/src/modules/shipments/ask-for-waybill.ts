import type { Tx } from '../../platform/command/tx.js';
import { newId } from '../../platform/ids.js';
import type { Principal } from '../../platform/principal.js';
import { Warehouse } from '../inventory/index.js';
import type { Part } from './load-work.js';
import { Shipment } from './shipment.entity.js';

export const REQUEST_WAYBILL_JOB = 'shipments.request-waybill';

/** Whose command a waybill is for: the audit log names him when the job has the receiver shown. */
export type AskedBy = Pick<Principal, 'kind' | 'id' | 'name'> & { requestId: string };

/** Opens the shipments of what goes in one parcel, and queues the one question to the carrier. */
export async function askForWaybill(tx: Tx, parts: readonly Part[]): Promise<void> {
  const [lead, ...others] = parts;
  if (!lead) return;
  const leadId = newId();
  const parcelLeadId = others.length > 0 ? leadId : null;
  const warehouse = await tx.em.findOne(Warehouse, { id: lead.fulfilmentOrder.warehouseId }, { filters: { scope: false } });
  for (const part of parts) {
    const { orderId, orderNo, shopId, warehouseId, customerId = null } = part.fulfilmentOrder;
    part.shipment = tx.em.create(Shipment, {
      id: part === lead ? leadId : newId(), fulfilmentOrderId: part.fulfilmentOrder.id, orderId, orderNo, shopId, warehouseId, customerId, parcelLeadId,
      originCity: warehouse?.city ?? '', destinationCity: part.order.receiverCity, createdAt: tx.now,
    } as never);
  }
  await queueWaybill(tx, leadId);
}

/** The shipment for which the carrier is asked: itself, or the first of its parcel. */
export function leadOf({ id, parcelLeadId }: Pick<Shipment, 'id' | 'parcelLeadId'>): string {
  return parcelLeadId ?? id;
}

/** Queues the question to the carrier; while one waits, another changes nothing. */
export function queueWaybill(tx: Tx, shipmentId: string): Promise<void> {
  const { kind, id, name } = tx.actor;
  const askedBy: AskedBy = { kind, id, name, requestId: tx.ctx.requestId };
  return tx.enqueue({ name: REQUEST_WAYBILL_JOB, payload: { shipmentId, askedBy }, uniqueKey: `waybill:${shipmentId}` });
}
