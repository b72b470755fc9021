import { nextState } from '@ordo/kernel';
import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { FULFILMENT_ORDER_TRANSITIONS, FulfilmentOrder } from '../../allocation/index.js';
import { loadWork, toldOf } from '../load-work.js';
import type { RecallFulfilmentOrderInput } from '../shipment.inputs.js';
import { NO_RECALL } from '../recall-mark.js';
import { endWaveWhenDone, OUT_OF_WAVE } from '../waves/wave-orders.js';
import { recordParts } from '../parts-progress.js';
import { assertMay } from '../shipment.policy.js';

/** The warehouse hands the goods back to their shelf: the order leaves its wave, and can then be cancelled, or picked again. */
export const recallFulfilmentOrder = command('recallFulfilmentOrder', async (tx, input: RecallFulfilmentOrderInput) => {
  const { parts, facts } = await loadWork(tx, input.fulfilmentOrderId, input.expectedVersion);
  assertMay('recall', facts);
  const waves = new Set(parts.map(({ fulfilmentOrder }) => fulfilmentOrder.waveId));
  for (const { fulfilmentOrder } of parts) {
    fulfilmentOrder.state = nextState(FULFILMENT_ORDER_TRANSITIONS, 'recall', fulfilmentOrder.state);
    Object.assign(fulfilmentOrder, { ...OUT_OF_WAVE, picker: null, checker: null, checkedAt: null, packer: null, weightGrams: null, ...NO_RECALL });
    await recordParts(tx, { fulfilmentOrder });
    await tx.emit({
      type: 'FulfilmentOrderRecalled', subject: { type: 'FulfilmentOrder', id: fulfilmentOrder.id },
      data: { number: fulfilmentOrder.number, reason: input.reason }, ...toldOf(fulfilmentOrder),
    });
  }
  for (const waveId of waves) await endWaveWhenDone(tx, waveId);
  return { fulfilmentOrder: ref(FulfilmentOrder, input.fulfilmentOrderId) };
});
