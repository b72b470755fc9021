import { canRun, nextState } from '@ordo/kernel';
import type { Tx } from '../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../platform/errors.js';
import { leadOf } from './ask-for-waybill.js';
import { toldOf } from './load-work.js';
import { lockShipments } from './parcels/lock-parcels.js';
import type { Shipment } from './shipment.entity.js';
import { SHIPMENT_TRANSITIONS } from './shipment.transitions.js';

export const CANCEL_WAYBILL_JOB = 'shipments.cancel-waybill';

/** Voids the parcel of a fulfilment order that was voided; the carrier is told by a job. Refused while other orders go in it: it is taken apart first. */
export async function voidWaybill(tx: Tx, fulfilmentOrderId: string): Promise<void> {
  const [shipment] = await lockShipments(tx, { fulfilmentOrderId: { $in: [fulfilmentOrderId] } });
  if (!shipment || !canRun(SHIPMENT_TRANSITIONS, 'cancel', shipment.state)) return;
  if (shipment.parcelLeadId) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'parcelTakeApartFirst', { params: { orderNo: shipment.orderNo }, field: ['orderId'] });
  await voidShipment(tx, shipment);
}

/** Voids a shipment that can be; its waybill is given back once for all that go by it. */
export async function voidShipment(tx: Tx, shipment: Shipment): Promise<void> {
  shipment.state = nextState(SHIPMENT_TRANSITIONS, 'cancel', shipment.state);
  // A request that is still under way is given back when its answer comes.
  if (!shipment.waybillNo) return;
  if (leadOf(shipment) === shipment.id) await queueVoiding(tx, shipment);
  await tx.emit({
    type: 'WaybillVoided', subject: { type: 'Shipment', id: shipment.id },
    data: { carrier: shipment.carrier, waybillNo: shipment.waybillNo }, ...toldOf(shipment),
  });
}

export function queueVoiding(tx: Tx, shipment: Shipment): Promise<void> {
  return tx.enqueue({ name: CANCEL_WAYBILL_JOB, payload: { shipmentId: shipment.id }, uniqueKey: `void:${shipment.id}` });
}
