import type { AlipayClient } from '@ordo/connectors/alipay';
import type { Config } from '../../platform/config.js';
import type { Runtime } from '../../platform/context.js';
import { RetryLater } from '../../platform/jobs/job-queue.js';
import { contributeOrderAction } from '../orders/index.js';
import { alipayGateway } from './alipay-gateway.js';
import { CLOSE_JOB, closeOthers } from './close-attempts.js';
import { ASK_AGAIN_MS, closeAtGateway, queryPayment, sendRefund } from './gateway-jobs.js';
import { whyNotPay } from './payment.policy.js';
import { SEND_REFUND_JOB } from './use-cases/approve-refund.js';
import { QUERY_JOB } from './use-cases/start-payment.js';

/** A cancelled order can no longer be paid, every order says whether it can be; jobs speak with the gateway. */
export function registerPayments(runtime: Runtime, config: Config): void {
  const gateway = alipayGateway(config, runtime.clock);
  const required = async (): Promise<AlipayClient> => {
    const client = await gateway();
    if (!client) throw new RetryLater('Alipay is not configured: no keys', ASK_AGAIN_MS);
    return client;
  };
  contributeOrderAction({ action: 'startPayment', permission: 'payment:collect', whyNot: whyNotPay });
  runtime.events.on('OrderCancelled', (tx, event) => closeOthers(tx, event.subject.id));
  runtime.jobs.handle(SEND_REFUND_JOB, async (ctx, payload) => sendRefund(ctx, await required(), String(payload['refundId'])));
  runtime.jobs.handle(QUERY_JOB, async (ctx, payload) => queryPayment(ctx, await required(), String(payload['paymentId'])));
  runtime.jobs.handle(CLOSE_JOB, async (ctx, payload) => closeAtGateway(ctx, await required(), String(payload['paymentId'])));
}
