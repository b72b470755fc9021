import { Order, OrderSource } from '../src/modules/orders/index.js';
import {
  approveRefund, beginRefund, closePayment, confirmPayment, finishRefund, Payment, PaymentState, recordMarketplacePayment, recordMarketplaceRefund, requestRefund, startPayment,
} from '../src/modules/payments/index.js';
import { command, perform } from '../src/platform/command/command.js';
import type { RequestContext } from '../src/platform/context.js';

// How the money of each demo order stands, in turn.
const PLANS = ['paid', 'paid', 'paid', 'begun', 'paid at the second try', 'paid', 'refunded in part', 'refunded', 'refund waits', 'refund failed'] as const;

/** Pays orders that wait for it, and gives some of the money back, as people and gateways would have; the same each time. */
export async function seedPayments(ctx: RequestContext, orderIds: readonly string[]): Promise<void> {
  for (const [index, orderId] of orderIds.entries()) {
    const plan = PLANS[index % PLANS.length] ?? 'paid';
    const order = await ctx.em.fork().findOneOrFail(Order, { id: orderId }, { filters: { scope: false } });
    if (order.source === OrderSource.TAOBAO) await payByMarketplace(ctx, order);
    else if (!(await payByAlipay(ctx, order, plan))) continue;
    if (plan === 'refunded in part') await giveBack(ctx, order, Math.ceil(order.payable / 3));
    if (plan === 'refunded') await giveBack(ctx, order, order.payable);
    if (plan === 'refund failed' && order.source !== OrderSource.TAOBAO) await giveBack(ctx, order, order.payable, '卖家余额不足');
    if (plan === 'refund waits') await perform(ctx, ask, { orderId: order.id, amount: order.payable });
  }
}

const ask = command('seedRefund', async (tx, input: { orderId: string; amount: number }) => ({ ids: await requestRefund(tx, { ...input, reason: '客户不想要了' }) }));

const payAtMarketplace = command('seedMarketplacePayment', async (tx, { order }: { order: Order }) => {
  const { id, shopId, payable, placedAt, externalNo } = order;
  await recordMarketplacePayment(tx, { orderId: id, shopId, customerId: order.customerId ?? null, amount: payable, tradeNo: externalNo ?? id, paidAt: placedAt });
  return {};
});

const payByMarketplace = (ctx: RequestContext, order: Order) => perform(ctx, payAtMarketplace, { order });

/** Whether the order is paid now. */
async function payByAlipay(ctx: RequestContext, order: Order, plan: (typeof PLANS)[number]): Promise<boolean> {
  if (plan === 'paid at the second try') {
    const first = await begin(ctx, order.id);
    await perform(ctx, closePayment, { paymentId: first.id });
  }
  const payment = await begin(ctx, order.id);
  if (plan === 'begun') return false;
  await perform(ctx, confirmPayment, { paymentId: payment.id, tradeNo: `20261123220014${payment.id.slice(-14)}`, paidAt: ctx.clock.now() });
  return true;
}

async function begin(ctx: RequestContext, orderId: string): Promise<Payment> {
  await perform(ctx, startPayment, { orderId });
  return ctx.em.fork().findOneOrFail(Payment, { orderId, state: PaymentState.PENDING }, { filters: { scope: false } });
}

async function giveBack(ctx: RequestContext, order: Order, amount: number, failure?: string): Promise<void> {
  if (order.source === OrderSource.TAOBAO) {
    await perform(ctx, refundAtMarketplace, { order, amount });
    return;
  }
  const { ids } = await perform(ctx, ask, { orderId: order.id, amount });
  for (const refundId of ids) {
    await perform(ctx, approveRefund, { refundId });
    await perform(ctx, beginRefund, { refundId });
    await perform(ctx, finishRefund, { refundId, ...(failure && { failure }) });
  }
}

const refundAtMarketplace = command('seedMarketplaceRefund', async (tx, { order, amount }: { order: Order; amount: number }) => {
  await recordMarketplaceRefund(tx, { orderId: order.id, externalRefundId: `seed-${order.orderNo}`, amount, at: tx.now });
  return {};
});
