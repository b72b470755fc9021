import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import { lockRefund } from '../lock-money.js';
import { Payment } from '../payment.entity.js';
import type { RetryRefundInput } from '../payment.inputs.js';
import { assertNone, whyNotRefund } from '../payment.policy.js';
import { Refund } from '../refund.entity.js';
import { takeFromPayment } from '../request-refund.js';
import { approveOrKeep, letGoOut } from './approve-refund.js';

/** Sends a failed refund again, with the same number at the gateway. Its amount was given back, so it is taken again. */
export const retryRefund = command('retryRefund', async (tx, input: RetryRefundInput) => {
  const refund = await lockRefund(tx, input.refundId);
  assertNone(whyNotRefund('retry', refund, tx.actor), 'refundId');
  // One that was rejected takes as many people as at first: sending it again is no way round the second.
  await approveOrKeep(tx, refund, async () => {
    await takeFromPayment(tx, await loadForUpdate(tx, Payment, refund.paymentId), refund.amount);
    await letGoOut(tx, refund, 'retry');
  });
  return { refund: ref(Refund, refund.id) };
});
