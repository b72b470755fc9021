import { nextState } from '@ordo/kernel';
import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { FULFILMENT_ORDER_TRANSITIONS, FulfilmentOrder } from '../../allocation/index.js';
import { loadWork, toldOf } from '../load-work.js';
import { askForWaybill } from '../ask-for-waybill.js';
import type { StartPickingInput } from '../shipment.inputs.js';
import { recordParts } from '../parts-progress.js';
import { assertMay } from '../shipment.policy.js';

/** The caller takes a fulfilment order to the shelves, with all that goes in one parcel with it. Its waybill is asked for, if nobody did yet, to be there when it is packed. */
export const startPicking = command('startPicking', async (tx, input: StartPickingInput) => {
  const { parts, shipment, facts } = await loadWork(tx, input.fulfilmentOrderId, input.expectedVersion);
  assertMay('startPicking', facts);
  for (const { fulfilmentOrder } of parts) {
    fulfilmentOrder.state = nextState(FULFILMENT_ORDER_TRANSITIONS, 'startPicking', fulfilmentOrder.state);
    fulfilmentOrder.picker = tx.actor.name;
    await recordParts(tx, { fulfilmentOrder });
    await tx.emit({ type: 'PickingStarted', subject: { type: 'FulfilmentOrder', id: fulfilmentOrder.id }, data: { number: fulfilmentOrder.number }, ...toldOf(fulfilmentOrder) });
  }
  if (!shipment) await askForWaybill(tx, parts);
  return { fulfilmentOrder: ref(FulfilmentOrder, input.fulfilmentOrderId) };
});
