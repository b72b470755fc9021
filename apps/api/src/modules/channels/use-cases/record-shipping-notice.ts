import { command } from '../../../platform/command/command.js';
import { loadForUpdate } from '../../../platform/command/tx.js';
import { Order, scopeOf } from '../../orders/index.js';

/** Writes on the order's timeline what came of telling the marketplace of a shipment. */
export const recordShippingNotice = command('recordShippingNotice', async (tx, input: { orderId: string; refused?: string; idempotencyKey: string }) => {
  const order = await loadForUpdate(tx, Order, input.orderId);
  await tx.emit({
    type: input.refused === undefined ? 'ShippingNoticeSent' : 'ShippingNoticeRefused', subject: { type: 'Order', id: order.id },
    data: { orderNo: order.orderNo, detail: input.refused ?? '' }, scope: scopeOf(order),
  });
  return {};
});
