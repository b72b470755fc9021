import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import type { RemarkOnOrderInput } from '../mark-orders.inputs.js';
import { scopeOf } from '../order-progress.js';
import { Order } from '../order.entity.js';

const REMARKS = { serviceRemark: 'ServiceRemarkChanged', printRemark: 'PrintRemarkChanged' } as const;
const KEYS = ['serviceRemark', 'printRemark'] as const;

/** Writes the service remark and the print remark. What they say stands on the order, not in its timeline: staff may write of people there. */
export const remarkOnOrder = command('remarkOnOrder', async (tx, input: RemarkOnOrderInput) => {
  const order = await loadForUpdate(tx, Order, input.orderId, { field: ['orderId'], expectedVersion: input.expectedVersion });
  for (const key of KEYS) {
    if (input[key] === undefined || tidy(input[key]) === (order[key] ?? null)) continue;
    order[key] = tidy(input[key]);
    await tx.emit({ type: REMARKS[key], subject: { type: 'Order', id: order.id }, data: { orderNo: order.orderNo }, scope: scopeOf(order) });
  }
  return { order: ref(Order, order.id) };
});

const tidy = (text: string | null | undefined): string | null => text?.trim() || null;
