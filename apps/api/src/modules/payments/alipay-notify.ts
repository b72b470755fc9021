import type { FastifyInstance } from 'fastify';
import type { AlipayNotice } from '@ordo/connectors/alipay';
import { perform } from '../../platform/command/command.js';
import type { Config } from '../../platform/config.js';
import { jobContext, type Runtime } from '../../platform/context.js';
import { alipayGateway } from './alipay-gateway.js';
import { Payment } from './payment.entity.js';
import { confirmPayment } from './use-cases/confirm-payment.js';

const FORM = 'application/x-www-form-urlencoded';
const BODY_LIMIT = 64 * 1024;
const PAID = ['TRADE_SUCCESS', 'TRADE_FINISHED'];

/**
 * `POST /webhooks/alipay`: Alipay tells that a payment changed. The body of the answer is exactly `success` once what it
 * tells is committed (or needs nothing), else `failure`, and Alipay comes again.
 */
export function addAlipayNotify(app: FastifyInstance, runtime: Runtime, config: Config): void {
  const gateway = alipayGateway(config, runtime.clock);
  void app.register(async (scope) => {
    // The form is read here, so that a malformed one gets the gateway's own kind of answer.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: BODY_LIMIT }, (_request, body, done) => done(null, body));
    scope.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
      runtime.log.error({ err: error }, 'Alipay notice failed');
      const status = error.statusCode && error.statusCode < 500 ? error.statusCode : 500;
      return reply.status(status).type('text/plain').send('failure');
    });
    scope.post('/webhooks/alipay', async (request, reply) => {
      reply.type('text/plain');
      const form = request.headers['content-type']?.startsWith(FORM) ? formOf(String(request.body)) : undefined;
      const check = form && (await gateway())?.verifyNotify(form);
      if (!check?.valid) {
        runtime.log.warn({ problem: check?.problem ?? 'no form or no keys' }, 'Alipay notice refused');
        return 'failure';
      }
      return (await keep(runtime, config, check.notice)) ? 'success' : 'failure';
    });
  });
}

/** Records what a genuine notice tells; false when it does not fit what we asked for. */
async function keep(runtime: Runtime, config: Config, notice: AlipayNotice): Promise<boolean> {
  const ctx = jobContext(runtime, 'webhook:alipay');
  const payment = await ctx.em.findOne(Payment, { outTradeNo: notice.outTradeNo });
  // Signed, but not about what we asked for: another account's or another amount's money never marks an order paid.
  if (!payment || payment.amount !== notice.totalFen || notice.sellerId !== config.ALIPAY_SELLER_ID) {
    runtime.log.warn({ outTradeNo: notice.outTradeNo, known: Boolean(payment) }, 'Alipay notice does not fit a payment');
    return false;
  }
  if (PAID.includes(notice.tradeStatus)) {
    await perform(ctx, confirmPayment, { paymentId: payment.id, tradeNo: notice.tradeNo, paidAt: notice.paidAt ?? notice.notifyTime });
  }
  return true;
}

/** The fields of a form; undefined when one stands there twice: which of them was signed could be argued about. */
function formOf(body: string): Record<string, string> | undefined {
  const params = [...new URLSearchParams(body)];
  const form = Object.fromEntries(params);
  return Object.keys(form).length === params.length ? form : undefined;
}
