import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { FulfilmentOrder } from '../../allocation/index.js';
import { loadWork, toldOf } from '../load-work.js';
import { NO_RECALL } from '../recall-mark.js';
import type { RefuseRecallInput } from '../shipment.inputs.js';
import { assertMay } from '../shipment.policy.js';

/** The warehouse cannot give the goods back, they are with the carrier already: the work goes on where it was. */
export const refuseRecall = command('refuseRecall', async (tx, input: RefuseRecallInput) => {
  const { fulfilmentOrder, parts, facts } = await loadWork(tx, input.fulfilmentOrderId, input.expectedVersion);
  assertMay('refuseRecall', facts);
  for (const part of parts) Object.assign(part.fulfilmentOrder, NO_RECALL);
  await tx.emit({
    type: 'FulfilmentOrderRecallRefused', subject: { type: 'FulfilmentOrder', id: fulfilmentOrder.id },
    data: { number: fulfilmentOrder.number, reason: input.reason }, ...toldOf(fulfilmentOrder),
  });
  return { fulfilmentOrder: ref(FulfilmentOrder, fulfilmentOrder.id) };
});
