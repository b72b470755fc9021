import { command } from '../../../platform/command/command.js';
import { loadForUpdate } from '../../../platform/command/tx.js';
import { Order } from '../../orders/index.js';
import { Payment } from '../payment.entity.js';
import { settlePayment } from '../settle-payment.js';

interface Arrived {
  paymentId: string;
  tradeNo: string;
  paidAt: Date;
}

/** Records money that the gateway says has arrived; who calls it has verified that it says so. Safe to repeat. */
export const confirmPayment = command('confirmPayment', async (tx, input: Arrived) => {
  const { orderId } = await tx.em.findOneOrFail(Payment, { id: input.paymentId });
  // The order first, then what hangs on it: every command about money locks in this order.
  await loadForUpdate(tx, Order, orderId);
  await settlePayment(tx, await loadForUpdate(tx, Payment, input.paymentId), input);
  return {};
});
