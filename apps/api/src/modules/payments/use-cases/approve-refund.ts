import { nextState } from '@ordo/kernel';
import { command } from '../../../platform/command/command.js';
import { ref, type Tx } from '../../../platform/command/tx.js';
import { lockRefund } from '../lock-money.js';
import type { ApproveRefundInput } from '../payment.inputs.js';
import { assertNone, whyNotRefund } from '../payment.policy.js';
import { approvalStep, approverId } from '../refund-approval.js';
import { PaymentMethod, REFUND_TRANSITIONS } from '../payment.transitions.js';
import { Refund } from '../refund.entity.js';

export const SEND_REFUND_JOB = 'payments.send-refund';

/**
 * Lets a refund go out. Alipay is sent it by a job; a marketplace makes it itself and reports it. Above the limit of the
 * caller's role his approval is kept, and a second person has to approve as well.
 */
export const approveRefund = command('approveRefund', async (tx, input: ApproveRefundInput) => {
  const refund = await lockRefund(tx, input.refundId);
  assertNone(whyNotRefund('approve', refund, tx.actor), 'refundId');
  await approveOrKeep(tx, refund, () => letGoOut(tx, refund, 'approve'));
  return { refund: ref(Refund, refund.id) };
});

/** Does `release` when this person's approval suffices, else keeps it as the first of two. The refund must be locked. */
export async function approveOrKeep(tx: Tx, refund: Refund, release: () => Promise<void>): Promise<void> {
  const { id, orderId, amount, firstApproverId, approvedAt } = refund;
  const alsoRefunded = tx.actor.refundLimit === undefined ? 0 : await letOutOf(tx, orderId, id);
  if (approvalStep({ amount, firstApproverId, approvedAt, alsoRefunded }, tx.actor) !== 'first') return release();
  refund.firstApproverId = approverId(tx.actor);
  refund.firstApprovedBy = tx.actor.name;
  await tx.emit({
    type: 'RefundHalfApproved', subject: { type: 'Refund', id: refund.id }, alsoOn: [refund.orderId], data: { name: tx.actor.name },
    scope: { shopId: refund.shopId, customerId: refund.customerId ?? null },
  });
}

/** Fen of an order that its other refunds have taken out or may still take: one that failed is sent again without being approved anew. The order is locked with the refund. */
async function letOutOf(tx: Tx, orderId: string, except: string): Promise<number> {
  const others = await tx.em.find(Refund, { orderId, id: { $ne: except }, approvedAt: { $ne: null } }, { fields: ['amount'], disableIdentityMap: true });
  return others.reduce((sum, { amount }) => sum + amount, 0);
}

/** Moves a refund to APPROVED by the table, and queues what follows. The refund must be locked, and the action possible. */
export async function letGoOut(tx: Tx, refund: Refund, action: 'approve' | 'retry'): Promise<void> {
  refund.state = nextState(REFUND_TRANSITIONS, action, refund.state);
  refund.approvedAt = tx.now;
  if (refund.method === PaymentMethod.ALIPAY) {
    // A quarter of an hour between tries at most: it goes on for more than a week before a person has to look.
    await tx.enqueue({ name: SEND_REFUND_JOB, payload: { refundId: refund.id }, uniqueKey: `refund:${refund.id}`, maxAttempts: 1_000 });
  }
  await tx.emit({
    type: 'RefundApproved', subject: { type: 'Refund', id: refund.id }, alsoOn: refund.returnId ? [refund.orderId, refund.returnId] : [refund.orderId],
    scope: { shopId: refund.shopId, customerId: refund.customerId ?? null },
  });
}
