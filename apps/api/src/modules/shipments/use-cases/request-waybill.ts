import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { FulfilmentOrder } from '../../allocation/index.js';
import { askForWaybill, queueWaybill } from '../ask-for-waybill.js';
import { loadWork } from '../load-work.js';
import { Shipment } from '../shipment.entity.js';
import type { RequestWaybillInput } from '../shipment.inputs.js';
import { assertMay } from '../shipment.policy.js';

/** Has the carrier asked for a waybill; its number comes with the job's answer. Asked again, it is the same parcel. */
export const requestWaybill = command('requestWaybill', async (tx, input: RequestWaybillInput) => {
  const { fulfilmentOrder, order, shipment: known, facts } = await loadWork(tx, input.fulfilmentOrderId, input.expectedVersion);
  assertMay('requestWaybill', facts);
  if (known) {
    Object.assign(known, { waybillProblem: null, waybillError: null });
    await queueWaybill(tx, known);
  }
  const shipment = known ?? await askForWaybill(tx, fulfilmentOrder, order);
  return { fulfilmentOrder: ref(FulfilmentOrder, fulfilmentOrder.id), shipment: ref(Shipment, shipment.id) };
});
