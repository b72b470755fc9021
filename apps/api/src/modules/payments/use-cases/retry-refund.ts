import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import { Payment } from '../payment.entity.js';
import type { RetryRefundInput } from '../payment.inputs.js';
import { Refund } from '../refund.entity.js';
import { takeFromPayment } from '../request-refund.js';
import { moveRefund, tellApproved } from './approve-refund.js';

/** Sends a failed refund again, with the same number at the gateway. */
export const retryRefund = command('retryRefund', async (tx, input: RetryRefundInput) => {
  const refund = await loadForUpdate(tx, Refund, input.refundId, { field: ['refundId'] });
  moveRefund(refund, 'retry');
  await takeFromPayment(tx, await loadForUpdate(tx, Payment, refund.paymentId), refund.amount);
  await tellApproved(tx, refund);
  return { refund: ref(Refund, refund.id) };
});
