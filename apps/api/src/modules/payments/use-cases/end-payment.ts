import { canRun } from '@ordo/kernel';
import { command } from '../../../platform/command/command.js';
import { endAttempt } from '../close-attempts.js';
import { lockPayment } from '../lock-money.js';
import { PAYMENT_TRANSITIONS } from '../payment.transitions.js';

/** Records that an attempt came to its end at the gateway without money. Safe to repeat. */
export const endPayment = command('endPayment', async (tx, input: { paymentId: string; how: 'expire' | 'close' }) => {
  const payment = await lockPayment(tx, input.paymentId);
  if (canRun(PAYMENT_TRANSITIONS, input.how, payment.state)) await endAttempt(tx, payment, input.how);
  return {};
});
