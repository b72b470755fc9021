import type { Runtime } from '../../platform/context.js';
import type { Row } from '../../platform/database/row.js';
import { rowInstant } from '../../platform/graphql/scalars.js';
import type { AlipayGateway } from './alipay-gateway.js';
import type { Payment } from './payment.entity.js';

type PayUrl = (payment: Row<Payment>) => Promise<string | null>;
const makers = new WeakMap<Runtime, PayUrl>();

/** Tells how this process makes the address of the gateway's page. */
export function providePayUrl(runtime: Runtime, gateway: AlipayGateway, publicUrl: string): void {
  makers.set(runtime, async (payment) => {
    const expiresAt = payment.expiresAt ? rowInstant(payment.expiresAt) : undefined;
    return (await gateway())?.pagePayUrl({
      outTradeNo: payment.outTradeNo, totalFen: payment.amount, subject: `订单付款 ${payment.outTradeNo.slice(-8)}`,
      returnUrl: `${publicUrl}/payments`, notifyUrl: `${publicUrl}/webhooks/alipay`, ...(expiresAt && { expiresAt }),
    }) ?? null;
  });
}

/** Address of the gateway's page for a payment that is still open; null while the gateway has no keys. */
export function payUrlOf(runtime: Runtime, payment: Row<Payment>): Promise<string | null> {
  return makers.get(runtime)?.(payment) ?? Promise.resolve(null);
}

