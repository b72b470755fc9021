import { fenToYuan } from '@ordo/kernel';
import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { Order } from '../../orders/index.js';
import { Payment } from '../payment.entity.js';
import type { StartPaymentInput } from '../payment.inputs.js';
import { assertNone, whyNotPay } from '../payment.policy.js';
import { PaymentMethod, PaymentState } from '../payment.transitions.js';

export const QUERY_JOB = 'payments.query';
const PAYMENT_MINUTES = 30;

/** Opens an attempt to pay what an order still asks for. An attempt that is still open is used again. */
export const startPayment = command('startPayment', async (tx, input: StartPaymentInput) => {
  const order = await loadForUpdate(tx, Order, input.orderId, { field: ['orderId'] });
  const amount = order.payable - order.paid;
  assertNone(whyNotPay(order), 'orderId');
  if (amount <= 0) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'paymentNotOpen', { field: ['orderId'] });
  const open = await tx.em.findOne(Payment, { orderId: order.id, state: PaymentState.PENDING, amount, expiresAt: { $gt: tx.now } });
  if (open) return { payment: ref(Payment, open.id) };
  const id = newId();
  tx.em.create(Payment, {
    id, orderId: order.id, shopId: order.shopId, customerId: order.customerId ?? null, method: PaymentMethod.ALIPAY, state: PaymentState.PENDING,
    amount, outTradeNo: `PY${id}`, createdAt: tx.now, expiresAt: new Date(tx.now.getTime() + PAYMENT_MINUTES * 60_000),
  } as never);
  await tx.enqueue({ name: QUERY_JOB, payload: { paymentId: id }, uniqueKey: `payment:${id}`, runAt: new Date(tx.now.getTime() + 60_000), maxAttempts: 1_000 });
  await tx.emit({
    type: 'PaymentStarted', subject: { type: 'Payment', id }, alsoOn: [order.id],
    data: { amount: fenToYuan(amount), method: PaymentMethod.ALIPAY }, scope: { shopId: order.shopId, customerId: order.customerId ?? null },
  });
  return { payment: ref(Payment, id) };
});
