import { LockMode } from '@mikro-orm/core';
import { nextState } from '@ordo/kernel';
import type { Tx } from '../../platform/command/tx.js';
import { Payment } from './payment.entity.js';
import { PAYMENT_TRANSITIONS, PaymentMethod, PaymentState } from './payment.transitions.js';

export const CLOSE_JOB = 'payments.close-at-gateway';

/** Ends an attempt that was not paid; the order stays payable by another (S5.2.6). The payment must be locked. */
export async function endAttempt(tx: Tx, payment: Payment, how: 'expire' | 'close'): Promise<void> {
  payment.state = nextState(PAYMENT_TRANSITIONS, how, payment.state);
  await tx.emit({
    type: 'PaymentClosed', subject: { type: 'Payment', id: payment.id }, alsoOn: [payment.orderId],
    scope: { shopId: payment.shopId, customerId: payment.customerId ?? null },
  });
}

/** Ends an attempt and has a job end it at the gateway. Money that comes nevertheless is recorded. */
export async function closeAttempt(tx: Tx, payment: Payment): Promise<void> {
  await endAttempt(tx, payment, 'close');
  if (payment.method !== PaymentMethod.ALIPAY) return;
  await tx.enqueue({ name: CLOSE_JOB, payload: { paymentId: payment.id }, uniqueKey: `close:${payment.id}` });
}

/** Closes the attempts of an order that are still open: it was paid, or cancelled. */
export async function closeOthers(tx: Tx, orderId: string): Promise<void> {
  await tx.em.flush();
  const open = await tx.em.find(Payment, { orderId, state: PaymentState.PENDING }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE });
  for (const payment of open) await closeAttempt(tx, payment);
}
