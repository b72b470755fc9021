import { LockMode } from '@mikro-orm/core';
import type { Tx } from '../../platform/command/tx.js';
import { closeOthers } from './close-attempts.js';
import { Payment } from './payment.entity.js';
import { moneyAfterEdit, splitRefund, type MoneyAfterEdit } from './payment.rules.js';
import { PaymentState, RefundState, type PaymentMethod } from './payment.transitions.js';
import { Refund } from './refund.entity.js';
import { requestRefund } from './request-refund.js';
import { updateOrderMoney } from './settle-payment.js';
import { giveUp } from './settle-refund.js';

const HOUSE = { filters: { scope: false } } as const;

/** What a change of an order means for its money, and by which way each fen goes back. All fen. */
export interface EditMoney extends MoneyAfterEdit {
  refunds: { method: PaymentMethod; amount: number }[];
  /** A refund of it has been let out already. */
  letOut: boolean;
}

/** What the payments of an order can still give back, newest first, and its refunds that nobody has let out. */
async function moneyOf(tx: Tx, orderId: string): Promise<{ payments: Payment[]; open: Refund[]; letOut: boolean }> {
  const payments = await tx.em.find(Payment, { orderId, state: PaymentState.SUCCEEDED }, { ...HOUSE, orderBy: { id: 'desc' }, disableIdentityMap: true });
  const refunds = await tx.em.find(Refund, { orderId }, { ...HOUSE, orderBy: { id: 'desc' }, disableIdentityMap: true });
  return {
    payments,
    open: refunds.filter(({ state, returnId }) => state === RefundState.REQUESTED && !returnId),
    letOut: refunds.some(({ state, approvedAt }) => state === RefundState.SUCCEEDED || Boolean(approvedAt)),
  };
}

/** Looks at what another payable amount would mean; `after` is null for an order that is cancelled: everything goes back. */
export async function lookAtEditMoney(tx: Tx, order: { id: string; paid: number; payable: number }, after: number | null): Promise<EditMoney> {
  const { payments, open, letOut } = await moneyOf(tx, order.id);
  const left = payments.reduce((sum, payment) => sum + payment.amount - payment.refunded, 0);
  const opened = open.reduce((sum, refund) => sum + refund.amount, 0);
  const money = after === null
    ? { toCollect: 0, toRefund: left, withdrawn: 0 }
    : moneyAfterEdit({ paid: order.paid, before: order.payable, after, left, open: opened });
  const split = splitRefund(money.toRefund, payments);
  const ways = new Map<PaymentMethod, number>();
  for (const { id, amount } of 'parts' in split ? split.parts : []) {
    const method = payments.find((payment) => payment.id === id)?.method;
    if (method) ways.set(method, (ways.get(method) ?? 0) + amount);
  }
  return { ...money, letOut, refunds: [...ways].map(([method, amount]) => ({ method, amount })) };
}

/**
 * Lets the money of an order follow a change of what is to be paid: attempts at the old amount are closed, what is too much
 * is opened for refund the way it came, what was opened and is not too much any more is withdrawn. The order is locked.
 */
export async function settleEditMoney(tx: Tx, orderId: string, money: MoneyAfterEdit, reason: string): Promise<void> {
  await closeOthers(tx, orderId);
  if (money.withdrawn > 0) {
    const open = await tx.em.find(Refund, { orderId, state: RefundState.REQUESTED, returnId: null }, { ...HOUSE, orderBy: { id: 'desc' }, lockMode: LockMode.PESSIMISTIC_WRITE });
    await giveUp(tx, money.withdrawn, open, reason);
  }
  if (money.toRefund > 0) await requestRefund(tx, { orderId, amount: money.toRefund, reason });
  await updateOrderMoney(tx, orderId);
}
