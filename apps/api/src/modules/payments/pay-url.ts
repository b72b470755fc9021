import type { AlipayClient } from '@ordo/connectors/alipay';
import type { Runtime } from '../../platform/context.js';
import type { Row } from '../../platform/database/row.js';
import { rowInstant } from '../../platform/graphql/scalars.js';
import type { Payment } from './payment.entity.js';

type PayUrl = (payment: Row<Payment>) => string | null;
const makers = new WeakMap<Runtime, PayUrl>();

/** Tells how this process makes the address of the gateway's page. */
export function providePayUrl(runtime: Runtime, gateway: () => AlipayClient | undefined, publicUrl: string): void {
  makers.set(runtime, (payment) => {
    const expiresAt = payment.expiresAt ? rowInstant(payment.expiresAt) : undefined;
    return gateway()?.pagePayUrl({
      outTradeNo: payment.outTradeNo, totalFen: payment.amount, subject: `订单付款 ${payment.outTradeNo.slice(-8)}`,
      returnUrl: `${publicUrl}/payments`, notifyUrl: `${publicUrl}/webhooks/alipay`, ...(expiresAt && { expiresAt }),
    }) ?? null;
  });
}

/** Address of the gateway's page for a payment that is still open; null while the gateway has no keys. */
export function payUrlOf(runtime: Runtime, payment: Row<Payment>): string | null {
  return makers.get(runtime)?.(payment) ?? null;
}

