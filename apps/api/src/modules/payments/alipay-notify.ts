import type { FastifyInstance } from 'fastify';
import { perform } from '../../platform/command/command.js';
import type { Config } from '../../platform/config.js';
import { jobContext, type Runtime } from '../../platform/context.js';
import { alipayGateway } from './alipay-gateway.js';
import { Payment } from './payment.entity.js';
import { confirmPayment } from './use-cases/confirm-payment.js';

/**
 * `POST /webhooks/alipay`: Alipay tells that a payment changed. The body of the answer is exactly `success` once the
 * notice is stored (or needs nothing), else `failure`, and Alipay comes again.
 */
export function addAlipayNotify(app: FastifyInstance, runtime: Runtime, config: Config): void {
  const gateway = alipayGateway(config, runtime.clock);
  app.post('/webhooks/alipay', async (request, reply) => {
    reply.type('text/plain');
    const client = gateway();
    const check = client?.verifyNotify(typeof request.body === 'object' && request.body !== null ? (request.body as Record<string, unknown>) : {});
    if (!check?.valid) {
      runtime.log.warn({ problem: check?.problem ?? 'no keys' }, 'Alipay notice refused');
      return reply.send('failure');
    }
    const { notice } = check;
    const ctx = jobContext(runtime, 'alipay-notify');
    const payment = await ctx.em.findOne(Payment, { outTradeNo: notice.outTradeNo });
    // Signed, but not about what we asked for: an amount that differs never marks an order paid.
    if (!payment || payment.amount !== notice.totalFen || notice.sellerId !== config.ALIPAY_SELLER_ID) {
      runtime.log.warn({ outTradeNo: notice.outTradeNo, known: Boolean(payment) }, 'Alipay notice does not fit a payment');
      return reply.send('failure');
    }
    if (notice.tradeStatus === 'TRADE_SUCCESS' || notice.tradeStatus === 'TRADE_FINISHED') {
      await perform(ctx, confirmPayment, { paymentId: payment.id, tradeNo: notice.tradeNo, paidAt: notice.paidAt ?? notice.notifyTime });
    }
    return reply.send('success');
  });
}
