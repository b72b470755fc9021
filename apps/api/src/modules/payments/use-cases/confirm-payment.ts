import { command } from '../../../platform/command/command.js';
import { lockPayment } from '../lock-money.js';
import { settlePayment } from '../settle-payment.js';

interface Arrived {
  paymentId: string;
  tradeNo: string;
  paidAt: Date;
}

/** Records money that the gateway says has arrived; who calls it has verified that it says so. Safe to repeat. */
export const confirmPayment = command('confirmPayment', async (tx, input: Arrived) => {
  await settlePayment(tx, await lockPayment(tx, input.paymentId), input);
  return {};
});
