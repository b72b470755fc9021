import { LockMode } from '@mikro-orm/core';
import { fenToYuan, nextState } from '@ordo/kernel';
import type { Tx } from '../../platform/command/tx.js';
import { bookEntry, clearingAccount } from './ledger/book-entry.js';
import { LedgerAccount } from './ledger/ledger.entity.js';
import { lockReceived } from './lock-money.js';
import type { Payment } from './payment.entity.js';
import { cutRefunds } from './payment.rules.js';
import { PaymentMethod, REFUND_TRANSITIONS, RefundState } from './payment.transitions.js';
import { Refund } from './refund.entity.js';
import { giveBackToPayment, openRefund } from './request-refund.js';
import { updateOrderMoney } from './settle-payment.js';

const OPEN = [RefundState.REQUESTED, RefundState.APPROVED, RefundState.PROCESSING];

/** Records that the money went back: once, whatever is repeated. Books it and lets the order and the return follow. */
export async function settleRefund(tx: Tx, refund: Refund, at: Date): Promise<void> {
  if (refund.state === RefundState.SUCCEEDED) return;
  refund.state = nextState(REFUND_TRANSITIONS, 'succeed', refund.state);
  refund.succeededAt = at;
  refund.failure = null;
  bookEntry(tx, {
    source: `refund:${refund.id}`, orderId: refund.orderId, shopId: refund.shopId, memo: `退款 ${refund.outRequestNo}`,
    postings: [{ account: LedgerAccount.CUSTOMER_REFUNDS, amount: refund.amount }, { account: clearingAccount(refund.method), amount: -refund.amount }],
  });
  await updateOrderMoney(tx, refund.orderId);
  await tx.emit({
    type: 'RefundSucceeded', subject: { type: 'Refund', id: refund.id }, alsoOn: refund.returnId ? [refund.orderId, refund.returnId] : [refund.orderId],
    data: { amount: fenToYuan(refund.amount), returnId: refund.returnId ?? '' }, scope: { shopId: refund.shopId, customerId: refund.customerId ?? null },
  });
}

/** Records that a refund will not happen, refused by the gateway or by a person: the amount can be refunded again. */
export async function failRefund(tx: Tx, refund: Refund, action: 'fail' | 'reject', detail: string): Promise<void> {
  refund.state = nextState(REFUND_TRANSITIONS, action, refund.state);
  refund.failure = detail.slice(0, 300);
  await tx.em.flush();
  await giveBackToPayment(tx, refund.paymentId, refund.amount);
  await tx.emit({
    type: 'RefundFailed', subject: { type: 'Refund', id: refund.id }, alsoOn: refund.returnId ? [refund.orderId, refund.returnId] : [refund.orderId],
    data: { detail: refund.failure }, scope: { shopId: refund.shopId, customerId: refund.customerId ?? null },
  });
}

export interface MarketplaceRefund {
  orderId: string;
  externalRefundId: string;
  /** Fen. */
  amount: number;
  at: Date;
}

/**
 * Records a refund that the marketplace made: on the refund that we asked for when one of that amount is open, else as one
 * of its own, for which what we asked for makes room. Idempotent on the marketplace's number.
 * Refuses with AMOUNT_EXCEEDS_REMAINING when it is more than the marketplace had taken.
 */
export async function recordMarketplaceRefund(tx: Tx, input: MarketplaceRefund): Promise<void> {
  const payments = (await lockReceived(tx, input.orderId)).filter((payment) => payment.method === PaymentMethod.MARKETPLACE);
  const known = await tx.em.findOne(Refund, { externalNo: input.externalRefundId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (known) return settleRefund(tx, known, input.at);
  const open = await tx.em.find(
    Refund, { orderId: input.orderId, method: PaymentMethod.MARKETPLACE, externalNo: null, state: { $in: OPEN } },
    { orderBy: { id: 'desc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const asked = open.find((refund) => refund.amount === input.amount);
  if (asked) {
    asked.externalNo = input.externalRefundId;
    return settleRefund(tx, asked, input.at);
  }
  const [payment] = payments;
  if (!payment) {
    tx.ctx.log.warn({ orderId: input.orderId, externalRefundId: input.externalRefundId }, 'the marketplace refunded an order whose payment is not known');
    return;
  }
  await makeRoom(tx, payment, { amount: input.amount, open });
  const refund = await openRefund(tx, payment, input.amount, { reason: '平台退款', externalNo: input.externalRefundId });
  await settleRefund(tx, refund, input.at);
}

/** What the marketplace paid back in other pieces than we asked for comes off what we asked for. */
async function makeRoom(tx: Tx, payment: Payment, wanted: { amount: number; open: readonly Refund[] }): Promise<void> {
  await giveUp(tx, wanted.amount - (payment.amount - payment.refunded), wanted.open, '平台已另行退款');
}

/** Takes this much back from open refunds, newest first: whole ones will not happen, the last one becomes smaller. */
export async function giveUp(tx: Tx, needed: number, open: readonly Refund[], detail: string): Promise<void> {
  for (const { id, by } of cutRefunds(needed, open)) {
    const refund = open.find((candidate) => candidate.id === id);
    if (!refund) continue;
    if (by === refund.amount) {
      if (refund.state === RefundState.REQUESTED) await failRefund(tx, refund, 'reject', detail);
      else await failRefund(tx, refund, 'fail', detail);
      continue;
    }
    refund.amount -= by;
    await tx.em.flush();
    await giveBackToPayment(tx, refund.paymentId, by);
  }
}
