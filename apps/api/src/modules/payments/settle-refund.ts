import { fenToYuan, nextState } from '@ordo/kernel';
import type { Tx } from '../../platform/command/tx.js';
import { bookEntry, clearingAccount } from './ledger/book-entry.js';
import { LedgerAccount } from './ledger/ledger.entity.js';
import { Payment } from './payment.entity.js';
import { PaymentState, REFUND_TRANSITIONS, RefundState } from './payment.transitions.js';
import { Refund } from './refund.entity.js';
import { giveBackToPayment, openRefund } from './request-refund.js';
import { updateOrderMoney } from './settle-payment.js';

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

/** Records that the gateway refused: the amount can be refunded again. */
export async function failRefund(tx: Tx, refund: Refund, detail: string): Promise<void> {
  refund.state = nextState(REFUND_TRANSITIONS, 'fail', refund.state);
  refund.failure = detail.slice(0, 300);
  await giveBackToPayment(tx, refund);
  await tx.emit({
    type: 'RefundFailed', subject: { type: 'Refund', id: refund.id }, alsoOn: [refund.orderId],
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
 * of its own. Idempotent on the marketplace's number.
 */
export async function recordMarketplaceRefund(tx: Tx, input: MarketplaceRefund): Promise<void> {
  const known = await tx.em.findOne(Refund, { externalNo: input.externalRefundId });
  if (known) return settleRefund(tx, known, input.at);
  const open = await tx.em.find(Refund, { orderId: input.orderId, externalNo: null, state: { $in: [RefundState.REQUESTED, RefundState.APPROVED, RefundState.PROCESSING] } });
  const asked = open.find((refund) => refund.amount === input.amount);
  if (asked) {
    asked.externalNo = input.externalRefundId;
    return settleRefund(tx, asked, input.at);
  }
  const payment = await tx.em.findOne(Payment, { orderId: input.orderId, state: PaymentState.SUCCEEDED }, { orderBy: { id: 'desc' } });
  if (!payment) return;
  const refund = await openRefund(tx, payment, input.amount, { reason: '平台退款', externalNo: input.externalRefundId });
  await settleRefund(tx, refund, input.at);
}
