import { yuanToFen } from '@ordo/kernel';
import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { Order } from '../../orders/index.js';
import type { RequestRefundInput } from '../payment.inputs.js';
import { requestRefund as openRefunds } from '../request-refund.js';
import { Refund } from '../refund.entity.js';

/** Asks for part of an order's money to go back, the way it came; finance approves it. */
export const requestRefund = command('requestRefund', async (tx, input: RequestRefundInput) => {
  const amount = yuanToFen(input.amount.amount);
  if (amount <= 0) throw refuse(UserErrorCode.INVALID_INPUT, 'invalidValue', { params: { expected: '> 0' }, field: ['amount', 'amount'] });
  const order = await loadForUpdate(tx, Order, input.orderId, { field: ['orderId'] });
  const [first] = await openRefunds(tx, { orderId: order.id, amount, reason: input.reason });
  return { refund: first ? ref(Refund, first) : null };
});
