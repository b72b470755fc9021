import { fenToYuan, nextState } from '@ordo/kernel';
import type { Tx } from '../../platform/command/tx.js';
import { newId } from '../../platform/ids.js';
import { Order, OrderStage, recordPaid } from '../orders/index.js';
import { bookEntry, clearingAccount } from './ledger/book-entry.js';
import { LedgerAccount } from './ledger/ledger.entity.js';
import { Payment } from './payment.entity.js';
import { PAYMENT_TRANSITIONS, PaymentMethod, PaymentState, RefundState } from './payment.transitions.js';
import { Refund } from './refund.entity.js';
import { openRefund } from './request-refund.js';

/** Sets what an order's payments and refunds add up to, and lets the order follow. Amounts in fen. */
export async function updateOrderMoney(tx: Tx, orderId: string, paidAt?: Date): Promise<Order> {
  await tx.em.flush();
  const payments = await tx.em.find(Payment, { orderId, state: PaymentState.SUCCEEDED });
  const refunds = await tx.em.find(Refund, { orderId, state: RefundState.SUCCEEDED });
  const sum = (rows: readonly { amount: number }[]): number => rows.reduce((total, row) => total + row.amount, 0);
  return recordPaid(tx, orderId, { paid: sum(payments), refunded: sum(refunds), ...(paidAt && { paidAt }) });
}

/**
 * Records that a payment arrived: once, whatever is repeated. Books it, moves the order on, and opens a refund of what
 * nobody asked for: money for a cancelled order, or more than was due.
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
  const surplus = order.stage === OrderStage.CANCELLED ? payment.amount : Math.max(0, Math.min(payment.amount, order.paid - order.payable));
  if (surplus > 0) await openRefund(tx, payment, surplus, { reason: order.stage === OrderStage.CANCELLED ? '订单已取消后到账' : '多付' });
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

/** Records that the marketplace took the money of an order; the same trade number is one payment. */
export async function recordMarketplacePayment(tx: Tx, input: MarketplacePayment): Promise<void> {
  const outTradeNo = `MP${input.orderId}`;
  if (input.amount <= 0 || (await tx.em.count(Payment, { outTradeNo })) > 0) return;
  const payment = tx.em.create(Payment, {
    id: newId(), orderId: input.orderId, shopId: input.shopId, customerId: input.customerId ?? null, method: PaymentMethod.MARKETPLACE,
    state: PaymentState.PENDING, amount: input.amount, outTradeNo, createdAt: tx.now,
  } as never) as Payment;
  await settlePayment(tx, payment, input);
}
