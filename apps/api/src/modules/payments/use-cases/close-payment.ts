import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { closeAttempt } from '../close-attempts.js';
import { lockPayment } from '../lock-money.js';
import { Payment } from '../payment.entity.js';
import type { ClosePaymentInput } from '../payment.inputs.js';
import { assertNone, whyNotPayment } from '../payment.policy.js';

/** Ends an open attempt to pay, here and at the gateway. */
export const closePayment = command('closePayment', async (tx, input: ClosePaymentInput) => {
  const payment = await lockPayment(tx, input.paymentId);
  assertNone(whyNotPayment('close', payment.state), 'paymentId');
  await closeAttempt(tx, payment);
  return { payment: ref(Payment, payment.id) };
});
