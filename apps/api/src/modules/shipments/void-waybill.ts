import { LockMode } from '@mikro-orm/core';
import { canRun, nextState } from '@ordo/kernel';
import type { Tx } from '../../platform/command/tx.js';
import { toldOf } from './load-work.js';
import { Shipment } from './shipment.entity.js';
import { SHIPMENT_TRANSITIONS } from './shipment.transitions.js';

export const CANCEL_WAYBILL_JOB = 'shipments.cancel-waybill';

/** Voids the parcel of a fulfilment order that was voided; the carrier is told by a job. */
export async function voidWaybill(tx: Tx, fulfilmentOrderId: string): Promise<void> {
  const shipment = await tx.em.findOne(Shipment, { fulfilmentOrderId }, { lockMode: LockMode.PESSIMISTIC_WRITE, filters: { scope: false } });
  if (!shipment || !canRun(SHIPMENT_TRANSITIONS, 'cancel', shipment.state)) return;
  shipment.state = nextState(SHIPMENT_TRANSITIONS, 'cancel', shipment.state);
  // A request that is still under way is given back when its answer comes.
  if (!shipment.waybillNo) return;
  await queueVoiding(tx, shipment);
  await tx.emit({
    type: 'WaybillVoided', subject: { type: 'Shipment', id: shipment.id },
    data: { carrier: shipment.carrier, waybillNo: shipment.waybillNo }, ...toldOf(shipment),
  });
}

export function queueVoiding(tx: Tx, shipment: Shipment): Promise<void> {
  return tx.enqueue({ name: CANCEL_WAYBILL_JOB, payload: { shipmentId: shipment.id }, uniqueKey: `void:${shipment.id}` });
}
