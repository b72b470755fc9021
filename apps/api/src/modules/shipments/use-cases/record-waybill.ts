import { command } from '../../../platform/command/command.js';
import { loadForUpdate, type Tx } from '../../../platform/command/tx.js';
import { toldOf } from '../load-work.js';
import { lockShipments } from '../parcels/lock-parcels.js';
import { Shipment } from '../shipment.entity.js';
import { ShipmentState, WaybillProblem } from '../shipment.transitions.js';
import { queueVoiding } from '../void-waybill.js';

/** Keeps the carrier's answer to a request. A parcel that was voided in the meantime has its waybill given back. */
export const recordWaybill = command('recordWaybill', async (tx, input: { shipmentId: string; waybillNo: string; routeCode: string | null }) => {
  for (const shipment of await lockShares(tx, input.shipmentId)) {
    if (shipment.waybillNo) return {};
    Object.assign(shipment, { waybillNo: input.waybillNo, routeCode: input.routeCode, waybillProblem: null, waybillError: null });
    if (shipment.state === ShipmentState.CANCELLED) {
      if (shipment.id === input.shipmentId) await queueVoiding(tx, shipment);
      continue;
    }
    await tx.emit({
      type: 'WaybillIssued', subject: { type: 'Shipment', id: shipment.id },
      data: { carrier: shipment.carrier, waybillNo: input.waybillNo }, ...toldOf(shipment),
    });
  }
  return {};
});

/** Keeps why there is no waybill, for a person to mend and to ask again; the same reason once more is no news. `reason` is cut to the column. */
export const recordWaybillFailure = command('recordWaybillFailure', async (tx, input: { shipmentId: string; problem: WaybillProblem; reason: string }) => {
  const reason = input.reason.slice(0, 200);
  const ofReceiver = input.problem === WaybillProblem.RECEIVER_REFUSED || input.problem === WaybillProblem.RECEIVER_SILENT;
  for (const shipment of await lockShares(tx, input.shipmentId)) {
    const known = shipment.waybillProblem === input.problem && shipment.waybillError === reason;
    if (shipment.waybillNo || known) return {};
    Object.assign(shipment, { waybillProblem: input.problem, waybillError: reason });
    await tx.emit({
      type: ofReceiver ? 'ReceiverWithheld' : 'WaybillRefused', subject: { type: 'Shipment', id: shipment.id },
      data: { carrier: shipment.carrier, detail: reason }, ...toldOf(shipment),
    });
  }
  return {};
});

/** The shipments that go by the waybill of this one, itself among them, locked. */
async function lockShares(tx: Tx, shipmentId: string): Promise<Shipment[]> {
  const shares = await lockShipments(tx, { parcelLeadId: shipmentId });
  return shares.length > 0 ? shares : [await loadForUpdate(tx, Shipment, shipmentId)];
}
