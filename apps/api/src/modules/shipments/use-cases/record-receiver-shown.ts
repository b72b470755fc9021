import { command } from '../../../platform/command/command.js';
import { Order, scopeOf } from '../../orders/index.js';

/** Records that a marketplace showed the plain receiver for a waybill, as every unmasking is (PIPL). */
export const recordReceiverShown = command('recordReceiverShown', async (tx, input: { orderId: string }) => {
  const order = await tx.em.findOneOrFail(Order, { id: input.orderId });
  await tx.emit({ type: 'ReceiverRevealed', subject: { type: 'Order', id: order.id }, data: { reason: 'WAYBILL' }, scope: scopeOf(order) });
  return {};
});
