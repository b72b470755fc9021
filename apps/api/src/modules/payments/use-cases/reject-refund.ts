import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { lockRefund } from '../lock-money.js';
import type { RejectRefundInput } from '../payment.inputs.js';
import { assertNone, whyNotRefund } from '../payment.policy.js';
import { Refund } from '../refund.entity.js';
import { failRefund } from '../settle-refund.js';

/** Stops a refund before anything was sent; its amount can be refunded again. */
export const rejectRefund = command('rejectRefund', async (tx, input: RejectRefundInput) => {
  const refund = await lockRefund(tx, input.refundId);
  assertNone(whyNotRefund('reject', refund, tx.actor), 'refundId');
  Object.assign(refund, { firstApproverId: null, firstApprovedBy: null, approvedAt: null });
  await failRefund(tx, refund, 'reject', input.reason);
  return { refund: ref(Refund, refund.id) };
});
