import { ConnectorError } from '@ordo/connectors';
import type { AlipayClient, AlipayTrade } from '@ordo/connectors/alipay';
import { perform } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { failPoint } from '../../platform/fail-point.js';
import { RetryLater } from '../../platform/jobs/job-queue.js';
import { Payment } from './payment.entity.js';
import { PaymentState } from './payment.transitions.js';
import { confirmPayment } from './use-cases/confirm-payment.js';
import { endPayment } from './use-cases/end-payment.js';
import { beginRefund, finishRefund } from './use-cases/finish-refund.js';

export const ASK_AGAIN_MS = 60_000;

/**
 * Sends one refund, under a number that makes it happen once. After a try whose outcome is unknown it asks before it
 * sends again. Only a refusal of the refund itself fails it; anything else is tried again later.
 */
export async function sendRefund(ctx: RequestContext, gateway: AlipayClient, refundId: string): Promise<void> {
  const { send } = await perform(ctx, beginRefund, { refundId });
  if (!send) return;
  if (send.sentBefore && (await gateway.refundQuery(send))) {
    await perform(ctx, finishRefund, { refundId });
    return;
  }
  const answer = await orRefusal(gateway.refund(send));
  failPoint('payments.refund-sent');
  if (answer instanceof ConnectorError) {
    await perform(ctx, finishRefund, { refundId, failure: answer.message });
    return;
  }
  if (!answer.fundChanged && !(await gateway.refundQuery(send))) throw new RetryLater('the gateway has not moved the money yet', ASK_AGAIN_MS);
  await perform(ctx, finishRefund, { refundId });
}

/** Asks the gateway how a payment stands: heals a lost notice, and ends what was not paid in time. */
export async function queryPayment(ctx: RequestContext, gateway: AlipayClient, paymentId: string): Promise<void> {
  const payment = await ctx.em.findOne(Payment, { id: paymentId });
  if (payment?.state !== PaymentState.PENDING) return;
  const trade = await gateway.tradeQuery(payment.outTradeNo);
  if (await confirmIfPaid(ctx, payment, trade)) return;
  const overdue = payment.expiresAt && payment.expiresAt <= ctx.clock.now();
  if (trade?.status !== 'TRADE_CLOSED') {
    if (!overdue) throw new RetryLater('not paid yet', ASK_AGAIN_MS);
    await closeOver(ctx, gateway, payment);
  }
  await perform(ctx, endPayment, { paymentId, how: overdue ? 'expire' : 'close' });
}

/** Ends at the gateway an attempt that was ended here. What was paid in that very moment is recorded all the same. */
export async function closeAtGateway(ctx: RequestContext, gateway: AlipayClient, paymentId: string): Promise<void> {
  const payment = await ctx.em.findOne(Payment, { id: paymentId });
  if (payment?.state !== PaymentState.CLOSED) return;
  await closeOver(ctx, gateway, payment);
}

async function closeOver(ctx: RequestContext, gateway: AlipayClient, payment: Payment): Promise<void> {
  const refused = await orRefusal(gateway.close(payment.outTradeNo));
  if (!(refused instanceof ConnectorError)) return;
  const trade = await gateway.tradeQuery(payment.outTradeNo);
  if (trade?.status === 'TRADE_CLOSED' || (await confirmIfPaid(ctx, payment, trade))) return;
  throw refused;
}

async function confirmIfPaid(ctx: RequestContext, payment: Payment, trade: AlipayTrade | undefined): Promise<boolean> {
  if (trade?.status !== 'TRADE_SUCCESS' && trade?.status !== 'TRADE_FINISHED') return false;
  // Never marked as paid by itself: somebody has to look.
  if (trade.totalFen !== payment.amount) throw new RetryLater(`the gateway reports ${trade.totalFen} fen for ${payment.outTradeNo}, asked for were ${payment.amount}`, 'never');
  await perform(ctx, confirmPayment, { paymentId: payment.id, tradeNo: trade.tradeNo, paidAt: trade.paidAt ?? ctx.clock.now() });
  return true;
}

/** The answer, or the gateway's refusal for a reason of the business. */
async function orRefusal<T>(answer: Promise<T>): Promise<T | ConnectorError> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ConnectorError && error.family === 'business') return error;
    throw error;
  }
}
