import { canRun, nextState } from '@ordo/kernel';
import { command } from '../../../platform/command/command.js';
import { lockRefund } from '../lock-money.js';
import { Payment } from '../payment.entity.js';
import { REFUND_TRANSITIONS, RefundState } from '../payment.transitions.js';
import { failRefund, settleRefund } from '../settle-refund.js';

/** Marks a refund as being sent, before anything is sent; says what to send, or nothing when it is done already. */
export const beginRefund = command('beginRefund', async (tx, input: { refundId: string }) => {
  const refund = await lockRefund(tx, input.refundId);
  if (!canRun(REFUND_TRANSITIONS, 'send', refund.state)) return { send: null };
  const sentBefore = refund.state === RefundState.PROCESSING;
  refund.state = nextState(REFUND_TRANSITIONS, 'send', refund.state);
  const payment = await tx.em.findOneOrFail(Payment, { id: refund.paymentId });
  return { send: { outTradeNo: payment.outTradeNo, outRequestNo: refund.outRequestNo, refundFen: refund.amount, reason: refund.reason, sentBefore } };
});

/** Records what became of a refund at the gateway. Safe to repeat. */
export const finishRefund = command('finishRefund', async (tx, input: { refundId: string; failure?: string }) => {
  const refund = await lockRefund(tx, input.refundId);
  if (input.failure === undefined) await settleRefund(tx, refund, tx.now);
  else if (canRun(REFUND_TRANSITIONS, 'fail', refund.state)) await failRefund(tx, refund, 'fail', input.failure);
  return {};
});
