import { command } from '../../../platform/command/command.js';
import { Refusal } from '../../../platform/errors.js';
import { errorText } from '../../../platform/messages.js';
import type { PrintLabelsInput } from '../papers/paper.inputs.js';
import { ordersToPrint } from '../papers/orders-to-print.js';
import { paperUrl } from '../papers/paper-url.js';
import { Shipment } from '../shipment.entity.js';
import { printLabel } from './print-label.js';

/** Counts a printing of the label of each of these that has one, and tells why the others have none. Refused when none has. */
export const printLabels = command('printLabels', async (tx, input: PrintLabelsInput) => {
  const orders = await ordersToPrint(tx, input.fulfilmentOrderIds);
  const printed = new Set<string>();
  const skipped: { number: string; reason: string }[] = [];
  let refused: Refusal | undefined;
  for (const { id, number } of orders) {
    try {
      await printLabel.run(tx, { fulfilmentOrderId: id });
      printed.add(id);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused ??= error;
      const [detail] = error.details;
      skipped.push({ number, reason: detail ? errorText(tx.ctx.locale, detail.messageKey, detail.params) : '' });
    }
  }
  if (printed.size === 0 && refused) throw refused;
  const shipments = await tx.em.find(Shipment, { fulfilmentOrderId: { $in: [...printed] } });
  const shipmentOf = new Map(shipments.map((each) => [each.fulfilmentOrderId, each.id]));
  return { url: paperUrl('labels', 'Shipment', input.fulfilmentOrderIds.flatMap((id) => shipmentOf.get(id) ?? [])), printed: printed.size, skipped };
});
