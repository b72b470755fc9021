import { command } from '../../../platform/command/command.js';
import type { Tx } from '../../../platform/command/tx.js';
import { lookAt } from '../../../platform/database/reads.js';
import { Refusal } from '../../../platform/errors.js';
import { errorText } from '../../../platform/messages.js';
import { leadOf } from '../ask-for-waybill.js';
import type { PrintLabelsInput } from '../papers/paper.inputs.js';
import { ordersToPrint } from '../papers/orders-to-print.js';
import { paperUrl } from '../papers/paper-url.js';
import { lockParcels } from '../parcels/lock-parcels.js';
import { Shipment } from '../shipment.entity.js';
import { printLabel } from './print-label.js';

/** Counts a printing of the label of each of these that has one, and tells why the others have none. Refused when none has. */
export const printLabels = command('printLabels', async (tx, input: PrintLabelsInput) => {
  const orders = await ordersToPrint(tx, input.fulfilmentOrderIds);
  const printed = new Set<string>();
  const skipped: { number: string; reason: string }[] = [];
  let refused: Refusal | undefined;
  const parcels = await shipmentsOf(tx, orders.map(({ id }) => id));
  await lockParcels(tx, orders.map(({ orderId }) => orderId));
  for (const { id, number } of orders) {
    const parcel = parcels.get(id);
    // What goes in one parcel has one label, and prints it once.
    if (parcel && [...printed].some((other) => parcels.get(other) === parcel)) continue;
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
  const leads = new Set(input.fulfilmentOrderIds.filter((id) => printed.has(id)).flatMap((id) => parcels.get(id) ?? []));
  return { url: paperUrl('labels', 'Shipment', [...leads]), printed: printed.size, skipped };
});

/** The shipment whose label each of these has: its own, or the first of its parcel. */
async function shipmentsOf(tx: Tx, fulfilmentOrderIds: readonly string[]): Promise<Map<string, string>> {
  const shipments = await lookAt(tx, Shipment, { columns: ['id', 'parcelLeadId', 'fulfilmentOrderId'], where: { fulfilmentOrderId: { $in: [...fulfilmentOrderIds] } } });
  return new Map(shipments.map((each) => [each.fulfilmentOrderId, leadOf(each)]));
}
