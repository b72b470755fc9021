import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { FulfilmentOrder } from '../../allocation/index.js';
import { handOver } from '../hand-over.js';
import { loadWork } from '../load-work.js';
import type { ShipFulfilmentOrderInput } from '../shipment.inputs.js';
import { assertMay } from '../shipment.policy.js';

/** Hands a packed parcel over to the carrier. Refused while its order is held or it has no waybill. */
export const shipFulfilmentOrder = command('shipFulfilmentOrder', async (tx, input: ShipFulfilmentOrderInput) => {
  const work = await loadWork(tx, input.fulfilmentOrderId, input.expectedVersion);
  assertMay('ship', work.facts);
  for (const part of work.parts) {
    part.fulfilmentOrder.shipper = tx.actor.name;
    await handOver(tx, part);
  }
  return { fulfilmentOrder: ref(FulfilmentOrder, work.fulfilmentOrder.id) };
});
