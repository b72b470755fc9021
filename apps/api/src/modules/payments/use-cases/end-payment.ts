import { canRun, nextState } from '@ordo/kernel';
import { command } from '../../../platform/command/command.js';
import { loadForUpdate } from '../../../platform/command/tx.js';
import { Payment } from '../payment.entity.js';
import { PAYMENT_TRANSITIONS } from '../payment.transitions.js';

/** Ends an attempt that was not paid; the order stays payable by another (S5.2.6). */
export const endPayment = command('endPayment', async (tx, input: { paymentId: string; how: 'expire' | 'close' | 'fail' }) => {
  const payment = await loadForUpdate(tx, Payment, input.paymentId);
  if (!canRun(PAYMENT_TRANSITIONS, input.how, payment.state)) return {};
  payment.state = nextState(PAYMENT_TRANSITIONS, input.how, payment.state);
  await tx.emit({
    type: 'PaymentClosed', subject: { type: 'Payment', id: payment.id }, alsoOn: [payment.orderId],
    scope: { shopId: payment.shopId, customerId: payment.customerId ?? null },
  });
  return {};
});
