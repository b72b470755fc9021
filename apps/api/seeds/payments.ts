import { Order } from '../src/modules/orders/index.js';
import {
  approveRefund, beginRefund, closePayment, confirmPayment, finishRefund, Payment, PaymentState, Refund, RefundState, requestRefund, startPayment,
} from '../src/modules/payments/index.js';
import { command, perform } from '../src/platform/command/command.js';
import type { RequestContext } from '../src/platform/context.js';
import type { DemoOrder, DemoWorld } from './demo-world.js';

/** Begins to pay by Alipay and goes no further. */
export async function beginToPay({ as, system }: DemoWorld, order: DemoOrder): Promise<Payment> {
  await perform(as.clerk, startPayment, { orderId: order.id });
  return system.em.fork().findOneOrFail(Payment, { orderId: order.id, state: PaymentState.PENDING }, { filters: { scope: false } });
}

/** The money comes by Alipay; for some at the second try. */
export async function payByAlipay(demo: DemoWorld, order: DemoOrder): Promise<void> {
  if (order.n % 17 === 3) await perform(demo.as.finance, closePayment, { paymentId: (await beginToPay(demo, order)).id });
  const payment = await beginToPay(demo, order);
  await perform(demo.system, confirmPayment, { paymentId: payment.id, tradeNo: `20261123220014${payment.id.slice(-14)}`, paidAt: demo.system.clock.now() });
}

const ask = command('seedRefund', async (tx, input: { orderId: string; amount: number; reason: string }) => ({ ids: await requestRefund(tx, input) }));

/** Service asks for a part of what was paid. */
export async function askRefund({ as, system }: DemoWorld, order: DemoOrder): Promise<void> {
  const { payable } = await system.em.fork().findOneOrFail(Order, { id: order.id }, { filters: { scope: false } });
  await perform(as.service, ask, { orderId: order.id, amount: Math.ceil(payable / 3), reason: '商品有轻微瑕疵，协商补偿' });
}

const openRefunds = (ctx: RequestContext, order: DemoOrder): Promise<Refund[]> =>
  ctx.em.fork().find(Refund, { orderId: order.id, state: RefundState.REQUESTED }, { filters: { scope: false } });

/** Finance lets the refunds of an order go out, and the gateway pays them; with `failure`, it says no. */
export async function payRefunds({ as, system }: DemoWorld, order: DemoOrder, failure?: string): Promise<void> {
  for (const { id: refundId } of await openRefunds(system, order)) {
    await perform(as.finance, approveRefund, { refundId });
    await perform(system, beginRefund, { refundId });
    await perform(system, finishRefund, { refundId, ...(failure && { failure }) });
  }
}
