import { LockMode, type EntityClass } from '@mikro-orm/core';
import { fenToYuan, nextState } from '@ordo/kernel';
import { loadForUpdate, type Tx } from '../../platform/command/tx.js';
import { newId } from '../../platform/ids.js';
import { Order, OrderStage, recordPaid } from '../orders/index.js';
import { closeOthers } from './close-attempts.js';
import { bookEntry, clearingAccount } from './ledger/book-entry.js';
import { LedgerAccount } from './ledger/ledger.entity.js';
import { Payment } from './payment.entity.js';
import { surplusOf } from './payment.rules.js';
import { PAYMENT_TRANSITIONS, PaymentMethod, PaymentState, RefundState } from './payment.transitions.js';
import { Refund } from './refund.entity.js';
import { openRefund } from './request-refund.js';

/** Sets what an order's payments and refunds add up to, and lets the order follow. Amounts in fen. The order must be locked. */
export async function updateOrderMoney(tx: Tx, orderId: string, paidAt?: Date): Promise<Order> {
  await tx.em.flush();
  const paid = await sumNow(tx, Payment, { orderId, state: PaymentState.SUCCEEDED });
  const refunded = await sumNow(tx, Refund, { orderId, state: RefundState.SUCCEEDED });
  return recordPaid(tx, orderId, { paid, refunded, ...(paidAt && { paidAt }) });
}

// A locking read sees what is committed by now, at whatever isolation; nothing of it comes from memory.
async function sumNow<T extends { amount: number }>(tx: Tx, entity: EntityClass<T>, where: object): Promise<number> {
  const rows = await tx.em.find(entity, where, { lockMode: LockMode.PESSIMISTIC_WRITE, disableIdentityMap: true });
  return rows.reduce((total, row) => total + (row as { amount: number }).amount, 0);
}

/**
 * Records that a payment arrived: once, whatever is repeated. Books it, moves the order on, and opens a refund of what
 * nobody asked for: money for a cancelled order, or more than was due. The order and the payment must be locked.
 */
export async function settlePayment(tx: Tx, payment: Payment, arrived: { tradeNo: string; paidAt: Date }): Promise<void> {
  if (payment.state === PaymentState.SUCCEEDED) return;
  payment.state = nextState(PAYMENT_TRANSITIONS, 'confirm', payment.state);
  payment.tradeNo = arrived.tradeNo;
  payment.paidAt = arrived.paidAt;
  bookEntry(tx, {
    source: `payment:${payment.id}`, orderId: payment.orderId, shopId: payment.shopId, memo: `收款 ${payment.outTradeNo}`,
    postings: [{ account: clearingAccount(payment.method), amount: payment.amount }, { account: LedgerAccount.CUSTOMER_RECEIPTS, amount: -payment.amount }],
  });
  const order = await updateOrderMoney(tx, payment.orderId, arrived.paidAt);
  await tx.emit({
    type: 'PaymentSucceeded', subject: { type: 'Payment', id: payment.id }, alsoOn: [payment.orderId],
    data: { amount: fenToYuan(payment.amount), method: payment.method }, scope: { shopId: payment.shopId, customerId: payment.customerId ?? null },
  });
  const cancelled = order.stage === OrderStage.CANCELLED;
  const surplus = surplusOf({ arrived: payment.amount, paid: order.paid, payable: order.payable, cancelled });
  if (surplus > 0) await openRefund(tx, payment, surplus, { reason: cancelled ? '订单已取消后到账' : '多付' });
  if (order.paid >= order.payable) await closeOthers(tx, payment.orderId);
}

export interface MarketplacePayment {
  orderId: string;
  shopId: string;
  customerId?: string | null;
  /** Fen. */
  amount: number;
  tradeNo: string;
  paidAt: Date;
}

/** Records that the marketplace took the money of an order; an order has one such payment, whatever is repeated. */
export async function recordMarketplacePayment(tx: Tx, input: MarketplacePayment): Promise<void> {
  await loadForUpdate(tx, Order, input.orderId, { field: ['orderId'] });
  const outTradeNo = `MP${input.orderId}`;
  if (input.amount <= 0 || (await tx.em.findOne(Payment, { outTradeNo }, { lockMode: LockMode.PESSIMISTIC_WRITE }))) return;
  const payment = tx.em.create(Payment, {
    id: newId(), orderId: input.orderId, shopId: input.shopId, customerId: input.customerId ?? null, method: PaymentMethod.MARKETPLACE,
    state: PaymentState.PENDING, amount: input.amount, outTradeNo, createdAt: tx.now,
  } as never);
  await settlePayment(tx, payment, input);
}
