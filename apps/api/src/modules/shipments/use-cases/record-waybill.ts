import { command } from '../../../platform/command/command.js';
import { loadForUpdate } from '../../../platform/command/tx.js';
import { toldOf } from '../load-work.js';
import { Shipment } from '../shipment.entity.js';
import { ShipmentState } from '../shipment.transitions.js';
import { queueVoiding } from '../void-waybill.js';

/** Keeps the carrier's answer to a request. A parcel that was voided in the meantime has its waybill given back. */
export const recordWaybill = command('recordWaybill', async (tx, input: { shipmentId: string; waybillNo: string; routeCode: string | null }) => {
  const shipment = await loadForUpdate(tx, Shipment, input.shipmentId);
  if (shipment.waybillNo) return {};
  Object.assign(shipment, { waybillNo: input.waybillNo, routeCode: input.routeCode, waybillError: null });
  if (shipment.state === ShipmentState.CANCELLED) {
    await queueVoiding(tx, shipment);
    return {};
  }
  await tx.emit({
    type: 'WaybillIssued', subject: { type: 'Shipment', id: shipment.id },
    data: { carrier: shipment.carrier, waybillNo: input.waybillNo }, ...toldOf(shipment),
  });
  return {};
});

/** Keeps why there is no waybill, for a person to mend and to ask again. `reason` is cut to the column. */
export const recordWaybillFailure = command('recordWaybillFailure', async (tx, input: { shipmentId: string; reason: string }) => {
  const shipment = await loadForUpdate(tx, Shipment, input.shipmentId);
  if (shipment.waybillNo) return {};
  shipment.waybillError = input.reason.slice(0, 200);
  await tx.emit({
    type: 'WaybillRefused', subject: { type: 'Shipment', id: shipment.id },
    data: { carrier: shipment.carrier, detail: shipment.waybillError }, ...toldOf(shipment),
  });
  return {};
});
