import { LockMode } from '@mikro-orm/core';
import { loadForUpdate, type Tx } from '../../platform/command/tx.js';
import { Order } from '../orders/index.js';
import { Payment } from './payment.entity.js';
import { PaymentState } from './payment.transitions.js';
import { Refund } from './refund.entity.js';

// Every command about money locks the order first, then what hangs on it: no two of them can wait for each other.

/** Locks a payment and its order. Refuses with NOT_FOUND. */
export async function lockPayment(tx: Tx, paymentId: string): Promise<Payment> {
  const known = await tx.em.findOne(Payment, { id: paymentId }, { fields: ['orderId'], disableIdentityMap: true });
  if (known) await loadForUpdate(tx, Order, known.orderId);
  return loadForUpdate(tx, Payment, paymentId, { field: ['paymentId'] });
}

/** Locks a refund and its order. Refuses with NOT_FOUND. */
export async function lockRefund(tx: Tx, refundId: string): Promise<Refund> {
  const known = await tx.em.findOne(Refund, { id: refundId }, { fields: ['orderId'], disableIdentityMap: true });
  if (known) await loadForUpdate(tx, Order, known.orderId);
  return loadForUpdate(tx, Refund, refundId, { field: ['refundId'] });
}

/** The payments that an order was paid by, newest first, locked with the order; `refunded` is as of now. */
export async function lockReceived(tx: Tx, orderId: string): Promise<Payment[]> {
  await loadForUpdate(tx, Order, orderId, { field: ['orderId'] });
  await tx.em.flush();
  return tx.em.find(Payment, { orderId, state: PaymentState.SUCCEEDED }, { orderBy: { id: 'desc' }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
}
