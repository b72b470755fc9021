import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { encodeNodeId } from '../../../platform/ids.js';
import { FulfilmentOrder } from '../../allocation/index.js';
import { leadOf } from '../ask-for-waybill.js';
import { loadWork, toldOf } from '../load-work.js';
import { Shipment } from '../shipment.entity.js';
import type { PrintLabelInput } from '../shipment.inputs.js';
import { assertMay } from '../shipment.policy.js';

/** Counts a printing of the label and tells where its page is. From the second on, the page says that it is a reprint. */
export const printLabel = command('printLabel', async (tx, input: PrintLabelInput) => {
  const { fulfilmentOrder, shipment, parts, facts } = await loadWork(tx, input.fulfilmentOrderId, input.expectedVersion);
  assertMay('printLabel', facts);
  if (!shipment) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'waybillMissing', { field: ['fulfilmentOrderId'] });
  const count = shipment.printedCount + 1;
  for (const part of parts) {
    part.fulfilmentOrder.printedCount = count;
    if (part.shipment) part.shipment.printedCount = count;
  }
  await tx.emit({
    type: 'LabelPrinted', subject: { type: 'Shipment', id: shipment.id },
    data: { waybillNo: shipment.waybillNo ?? '', count }, ...toldOf(shipment), alsoOn: parts.flatMap((part) => [part.order.id, part.fulfilmentOrder.id]),
  });
  return {
    fulfilmentOrder: ref(FulfilmentOrder, fulfilmentOrder.id), shipment: ref(Shipment, shipment.id),
    labelUrl: `/print/label/${encodeNodeId('Shipment', leadOf(shipment))}`,
  };
});
