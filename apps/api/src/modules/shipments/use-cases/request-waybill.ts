import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { FulfilmentOrder } from '../../allocation/index.js';
import { askForWaybill, leadOf, queueWaybill } from '../ask-for-waybill.js';
import { loadWork } from '../load-work.js';
import { Shipment } from '../shipment.entity.js';
import type { RequestWaybillInput } from '../shipment.inputs.js';
import { assertMay } from '../shipment.policy.js';

/** Has the carrier asked for a waybill; its number comes with the job's answer. Asked again, it is the same parcel. */
export const requestWaybill = command('requestWaybill', async (tx, input: RequestWaybillInput) => {
  const work = await loadWork(tx, input.fulfilmentOrderId, input.expectedVersion);
  assertMay('requestWaybill', work.facts);
  if (work.shipment) {
    for (const { shipment } of work.parts) Object.assign(shipment ?? {}, { waybillProblem: null, waybillError: null });
    await queueWaybill(tx, leadOf(work.shipment));
  } else await askForWaybill(tx, work.parts);
  const shipment = work.parts.find(({ fulfilmentOrder }) => fulfilmentOrder === work.fulfilmentOrder)?.shipment;
  return { fulfilmentOrder: ref(FulfilmentOrder, work.fulfilmentOrder.id), ...(shipment && { shipment: ref(Shipment, shipment.id) }) };
});
