import { canRun, nextState } from '@ordo/kernel';
import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref, type Tx } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import type { ApproveRefundInput } from '../payment.inputs.js';
import { PaymentMethod, REFUND_TRANSITIONS, type RefundAction } from '../payment.transitions.js';
import { Refund } from '../refund.entity.js';

/** Lets a refund go out. Alipay is sent it by a job; a marketplace makes it itself and reports it. */
export const approveRefund = command('approveRefund', async (tx, input: ApproveRefundInput) => {
  const refund = await loadForUpdate(tx, Refund, input.refundId, { field: ['refundId'] });
  moveRefund(refund, 'approve');
  await tellApproved(tx, refund);
  return { refund: ref(Refund, refund.id) };
});

/** Moves a refund by the table, or refuses. */
export function moveRefund(refund: Refund, action: RefundAction): void {
  if (!canRun(REFUND_TRANSITIONS, action, refund.state)) {
    throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'refundStateForbids', { params: { state: refund.state, action }, field: ['refundId'] });
  }
  refund.state = nextState(REFUND_TRANSITIONS, action, refund.state);
}

export async function tellApproved(tx: Tx, refund: Refund): Promise<void> {
  if (refund.method === PaymentMethod.ALIPAY) {
    await tx.enqueue({ name: 'payments.send-refund', payload: { refundId: refund.id }, uniqueKey: `refund:${refund.id}`, maxAttempts: 20 });
  }
  await tx.emit({
    type: 'RefundApproved', subject: { type: 'Refund', id: refund.id }, alsoOn: [refund.orderId],
    scope: { shopId: refund.shopId, customerId: refund.customerId ?? null },
  });
}
