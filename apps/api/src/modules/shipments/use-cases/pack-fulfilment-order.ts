import { nextState } from '@ordo/kernel';
import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { FULFILMENT_ORDER_TRANSITIONS, FulfilmentOrder } from '../../allocation/index.js';
import { loadWork, toldOf } from '../load-work.js';
import type { PackFulfilmentOrderInput } from '../shipment.inputs.js';
import { recordParts } from '../parts-progress.js';
import { assertMay } from '../shipment.policy.js';

/** The goods are in the box, checked and perhaps weighed. */
export const packFulfilmentOrder = command('packFulfilmentOrder', async (tx, input: PackFulfilmentOrderInput) => {
  const { parts, facts } = await loadWork(tx, input.fulfilmentOrderId, input.expectedVersion);
  assertMay('pack', facts);
  for (const { fulfilmentOrder } of parts) {
    fulfilmentOrder.state = nextState(FULFILMENT_ORDER_TRANSITIONS, 'pack', fulfilmentOrder.state);
    Object.assign(fulfilmentOrder, { weightGrams: input.weightGrams ?? null, packer: tx.actor.name });
    await recordParts(tx, { fulfilmentOrder });
    await tx.emit({ type: 'FulfilmentOrderPacked', subject: { type: 'FulfilmentOrder', id: fulfilmentOrder.id }, data: { number: fulfilmentOrder.number }, ...toldOf(fulfilmentOrder) });
  }
  return { fulfilmentOrder: ref(FulfilmentOrder, input.fulfilmentOrderId) };
});
