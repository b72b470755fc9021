import { sql } from '@mikro-orm/core';
import { fenToYuan } from '@ordo/kernel';
import type { Tx } from '../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../platform/errors.js';
import { newId } from '../../platform/ids.js';
import { lockReceived } from './lock-money.js';
import { Payment } from './payment.entity.js';
import { splitRefund } from './payment.rules.js';
import { RefundState } from './payment.transitions.js';
import { Refund } from './refund.entity.js';

export interface RefundRequest {
  orderId: string;
  /** Fen. */
  amount: number;
  reason: string;
  returnId?: string | null;
}

/**
 * Opens refunds for an amount over the payments that an order was paid by, newest first: each goes back the way it came.
 * What is asked for is taken from the payments at once, so that no race can promise a fen twice.
 * Gives the refunds' ids. Refuses with AMOUNT_EXCEEDS_REMAINING.
 */
export async function requestRefund(tx: Tx, request: RefundRequest): Promise<string[]> {
  return openOver(tx, await lockReceived(tx, request.orderId), request);
}

/** Opens the refund of what every payment of an order still holds: the order was cancelled. Gives the refunds' ids. */
export async function refundEverything(tx: Tx, orderId: string, reason: string): Promise<string[]> {
  const payments = await lockReceived(tx, orderId);
  const amount = payments.reduce((sum, payment) => sum + payment.amount - payment.refunded, 0);
  return openOver(tx, payments, { orderId, amount, reason });
}

async function openOver(tx: Tx, payments: readonly Payment[], request: RefundRequest): Promise<string[]> {
  const split = splitRefund(request.amount, payments);
  if ('remaining' in split) throw tooMuch(split.remaining);
  const opened: string[] = [];
  for (const part of split.parts) {
    const payment = payments.find((candidate) => candidate.id === part.id);
    if (payment) opened.push((await openRefund(tx, payment, part.amount, request)).id);
  }
  return opened;
}

export async function openRefund(tx: Tx, payment: Payment, amount: number, why: { reason: string; returnId?: string | null; externalNo?: string }): Promise<Refund> {
  await takeFromPayment(tx, payment, amount);
  const id = newId();
  const refund = tx.em.create(Refund, {
    id, paymentId: payment.id, orderId: payment.orderId, shopId: payment.shopId, customerId: payment.customerId ?? null, returnId: why.returnId ?? null,
    method: payment.method, state: RefundState.REQUESTED, amount, reason: why.reason.slice(0, 200), outRequestNo: `RF${id}`, externalNo: why.externalNo ?? null, createdAt: tx.now,
  } as never);
  await tx.emit({
    type: 'RefundRequested', subject: { type: 'Refund', id }, alsoOn: [payment.orderId],
    data: { amount: fenToYuan(amount), reason: refund.reason }, scope: { shopId: payment.shopId, customerId: payment.customerId ?? null },
  });
  return refund;
}

/** Takes an amount from what a payment can still give back: the database decides, in one statement. */
export async function takeFromPayment(tx: Tx, payment: Payment, amount: number): Promise<void> {
  await tx.em.flush();
  const taken = await tx.em.nativeUpdate(
    Payment,
    { id: payment.id, [sql`refunded + ${amount} <= amount`]: [] },
    { refunded: sql`refunded + ${amount}` },
  );
  if (taken !== 1) throw tooMuch(Math.max(0, payment.amount - payment.refunded));
  await tx.em.refresh(payment);
}

/** Gives an amount back to its payment: that much of a refund will not happen. */
export async function giveBackToPayment(tx: Tx, paymentId: string, amount: number): Promise<void> {
  await tx.em.nativeUpdate(Payment, { id: paymentId }, { refunded: sql`refunded - ${amount}` });
}

function tooMuch(remaining: number) {
  return refuse(UserErrorCode.AMOUNT_EXCEEDS_REMAINING, 'refundExceeds', { params: { remaining: fenToYuan(remaining) }, facts: { remaining }, field: ['amount'] });
}
