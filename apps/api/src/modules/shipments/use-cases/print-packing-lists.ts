import { command } from '../../../platform/command/command.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { isOpenWork } from '../../allocation/index.js';
import { toldOf } from '../load-work.js';
import type { PrintPackingListsInput } from '../papers/paper.inputs.js';
import { ordersToPrint } from '../papers/orders-to-print.js';
import { paperUrl } from '../papers/paper-url.js';
import { errorText } from '../../../platform/messages.js';

/** Counts a printing of the packing list of each of these; what was cancelled or has left gets none. */
export const printPackingLists = command('printPackingLists', async (tx, input: PrintPackingListsInput) => {
  const orders = await ordersToPrint(tx, input.fulfilmentOrderIds);
  const printed = orders.filter(isOpenWork);
  if (printed.length === 0) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'paperNothingToPrint', { field: ['fulfilmentOrderIds'] });
  for (const order of printed) {
    order.packingListPrints += 1;
    await tx.emit({ type: 'PackingListPrinted', subject: { type: 'FulfilmentOrder', id: order.id }, data: { number: order.number, count: order.packingListPrints }, ...toldOf(order) });
  }
  const ids = new Set(printed.map(({ id }) => id));
  const skipped = orders.filter((order) => !isOpenWork(order)).map(({ number }) => ({ number, reason: errorText(tx.ctx.locale, 'paperNothingToPrint', {}) }));
  return { url: paperUrl('packinglist', 'FulfilmentOrder', input.fulfilmentOrderIds.filter((id) => ids.has(id))), printed: printed.length, skipped };
});
