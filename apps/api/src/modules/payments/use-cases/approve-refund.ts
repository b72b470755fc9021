import { nextState } from '@ordo/kernel';
import { command } from '../../../platform/command/command.js';
import { ref, type Tx } from '../../../platform/command/tx.js';
import { lockRefund } from '../lock-money.js';
import type { ApproveRefundInput } from '../payment.inputs.js';
import { assertNone, whyNotRefund } from '../payment.policy.js';
import { PaymentMethod, REFUND_TRANSITIONS } from '../payment.transitions.js';
import { Refund } from '../refund.entity.js';

export const SEND_REFUND_JOB = 'payments.send-refund';

/** Lets a refund go out. Alipay is sent it by a job; a marketplace makes it itself and reports it. */
export const approveRefund = command('approveRefund', async (tx, input: ApproveRefundInput) => {
  const refund = await lockRefund(tx, input.refundId);
  await letGoOut(tx, refund, 'approve');
  return { refund: ref(Refund, refund.id) };
});

/** Moves a refund to APPROVED by the table, and queues what follows. Refuses when the table forbids it. The refund must be locked. */
export async function letGoOut(tx: Tx, refund: Refund, action: 'approve' | 'retry'): Promise<void> {
  assertNone(whyNotRefund(action, refund.state), 'refundId');
  refund.state = nextState(REFUND_TRANSITIONS, action, refund.state);
  if (refund.method === PaymentMethod.ALIPAY) {
    // A quarter of an hour between tries at most: it goes on for more than a week before a person has to look.
    await tx.enqueue({ name: SEND_REFUND_JOB, payload: { refundId: refund.id }, uniqueKey: `refund:${refund.id}`, maxAttempts: 1_000 });
  }
  await tx.emit({
    type: 'RefundApproved', subject: { type: 'Refund', id: refund.id }, alsoOn: refund.returnId ? [refund.orderId, refund.returnId] : [refund.orderId],
    scope: { shopId: refund.shopId, customerId: refund.customerId ?? null },
  });
}
