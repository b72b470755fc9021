import { ConnectorError } from '@ordo/connectors';
import type { AlipayClient, AlipayTrade } from '@ordo/connectors/alipay';
import { perform } from '../../platform/command/command.js';
import type { Config } from '../../platform/config.js';
import type { RequestContext, Runtime } from '../../platform/context.js';
import { RetryLater } from '../../platform/jobs/job-queue.js';
import { alipayGateway } from './alipay-gateway.js';
import { Payment } from './payment.entity.js';
import { PaymentState } from './payment.transitions.js';
import { confirmPayment } from './use-cases/confirm-payment.js';
import { endPayment } from './use-cases/end-payment.js';
import { beginRefund, finishRefund } from './use-cases/finish-refund.js';

const ASK_AGAIN_MS = 60_000;

/** Jobs of this module: refunds that go out, and payments whose notice may have been lost. */
export function registerPayments(runtime: Runtime, config: Config): void {
  const gateway = alipayGateway(config, runtime.clock);
  const required = (): AlipayClient => {
    const client = gateway();
    if (!client) throw new RetryLater('Alipay is not configured: no keys', ASK_AGAIN_MS);
    return client;
  };
  runtime.jobs.handle('payments.send-refund', (ctx, payload) => sendRefund(ctx, required(), String(payload['refundId'])));
  runtime.jobs.handle('payments.query', (ctx, payload) => queryPayment(ctx, required(), String(payload['paymentId'])));
}

/** Sends one refund, under a number that makes it happen once; after a lost answer it asks before it sends again. */
export async function sendRefund(ctx: RequestContext, gateway: AlipayClient, refundId: string): Promise<void> {
  const { send } = await perform(ctx, beginRefund, { refundId });
  if (!send) return;
  if (send.sentBefore && (await gateway.refundQuery(send))) {
    await perform(ctx, finishRefund, { refundId });
    return;
  }
  try {
    const answer = await gateway.refund(send);
    if (!answer.fundChanged && !(await gateway.refundQuery(send))) throw new RetryLater('the gateway has not moved the money yet', ASK_AGAIN_MS);
    await perform(ctx, finishRefund, { refundId });
  } catch (error) {
    if (!(error instanceof ConnectorError) || error.family !== 'business') throw error;
    await perform(ctx, finishRefund, { refundId, failure: error.message });
  }
}

/** Asks the gateway how a payment stands: heals a lost notice, and ends what was not paid in time. */
export async function queryPayment(ctx: RequestContext, gateway: AlipayClient, paymentId: string): Promise<void> {
  const payment = await ctx.em.findOne(Payment, { id: paymentId });
  if (payment?.state !== PaymentState.PENDING) return;
  const trade = await gateway.tradeQuery(payment.outTradeNo);
  if (trade && isPaid(trade, payment)) {
    await perform(ctx, confirmPayment, { paymentId, tradeNo: trade.tradeNo, paidAt: trade.paidAt ?? ctx.clock.now() });
    return;
  }
  if (payment.expiresAt && payment.expiresAt <= ctx.clock.now()) {
    await gateway.close(payment.outTradeNo);
    await perform(ctx, endPayment, { paymentId, how: 'expire' });
    return;
  }
  throw new RetryLater('not paid yet', ASK_AGAIN_MS);
}

function isPaid(trade: AlipayTrade, payment: Payment): boolean {
  return (trade.status === 'TRADE_SUCCESS' || trade.status === 'TRADE_FINISHED') && trade.totalFen === payment.amount;
}
