import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import { Refusal, refuse, UserErrorCode } from '../../../platform/errors.js';
import { Order } from '../order.entity.js';
import type { ExtendPaymentTimeInput } from '../order.inputs.js';
import { whyNotExtend } from '../order.policy.js';
import { scopeOf } from '../order-progress.js';

const LONGEST_MS = 30 * 86_400_000;

/** Gives the buyer longer to pay before an order closes: later than now and than it would have closed, at most 30 days from now. */
export const extendPaymentTime = command('extendPaymentTime', async (tx, input: ExtendPaymentTimeInput) => {
  const order = await loadForUpdate(tx, Order, input.orderId, { field: ['orderId'], expectedVersion: input.expectedVersion });
  const reason = whyNotExtend(order);
  if (reason) throw new Refusal({ ...reason, field: ['orderId'] });
  if (input.until <= tx.now || (order.closesAt && input.until <= order.closesAt)) throw refuse(UserErrorCode.INVALID_INPUT, 'paymentTimeNotLater', { field: ['until'] });
  if (input.until.getTime() > tx.now.getTime() + LONGEST_MS) throw refuse(UserErrorCode.INVALID_INPUT, 'paymentTimeTooFar', { field: ['until'] });
  order.closesAt = input.until;
  await tx.emit({ type: 'PaymentTimeExtended', subject: { type: 'Order', id: order.id }, data: { orderNo: order.orderNo, reason: input.reason.trim() }, scope: scopeOf(order) });
  return { order: ref(Order, order.id) };
});
