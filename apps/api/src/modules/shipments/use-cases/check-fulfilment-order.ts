import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { Refusal, UserErrorCode } from '../../../platform/errors.js';
import { FulfilmentOrder, FulfilmentOrderLine } from '../../allocation/index.js';
import { loadWork, toldOf } from '../load-work.js';
import { scanDifferences } from '../scan-differences.js';
import type { CheckFulfilmentOrderInput } from '../shipment.inputs.js';
import { assertMay } from '../shipment.policy.js';

/** Holds what was scanned against what was asked for, of all that goes in the parcel: the same pieces, or a refusal of every SKU that is short, too many or foreign. */
export const checkFulfilmentOrder = command('checkFulfilmentOrder', async (tx, input: CheckFulfilmentOrderInput) => {
  const { parts, facts } = await loadWork(tx, input.fulfilmentOrderId, input.expectedVersion);
  assertMay('check', facts);
  const lines = await tx.em.find(FulfilmentOrderLine, { fulfilmentOrderId: { $in: parts.map(({ fulfilmentOrder }) => fulfilmentOrder.id) } });
  const differences = scanDifferences(lines, input.scanned);
  if (differences.length > 0) {
    throw new Refusal(differences.map(({ kind, index, ...params }) => (
      { code: UserErrorCode.INVALID_INPUT, messageKey: kind, params, field: index === undefined ? ['scanned'] : ['scanned', String(index), 'quantity'] }
    )));
  }
  for (const { fulfilmentOrder } of parts) {
    Object.assign(fulfilmentOrder, { checker: tx.actor.name, checkedAt: tx.now });
    await tx.emit({
      type: 'FulfilmentOrderChecked', subject: { type: 'FulfilmentOrder', id: fulfilmentOrder.id },
      data: { number: fulfilmentOrder.number, pieces: fulfilmentOrder.itemCount }, ...toldOf(fulfilmentOrder),
    });
  }
  return { fulfilmentOrder: ref(FulfilmentOrder, input.fulfilmentOrderId) };
});
