import { lookOnly, perform } from '../../platform/command/command.js';
import type { Tx } from '../../platform/command/tx.js';
import type { RequestContext } from '../../platform/context.js';
import { notFound, type RefusalDetail } from '../../platform/errors.js';
import { giftDifferences, GiftGiven, type GiftDifference } from '../../modules/gifts/index.js';
import { goodsOfOrder, Order, OrderLine, OrderStage, whyNot } from '../../modules/orders/index.js';
import { lookAtEditMoney, type EditMoney } from '../../modules/payments/index.js';
import { impactOf } from '../edit-order/impact-of.js';
import type { OrderImpact } from '../edit-order/order-impact.js';
import { lookAtReservations, lookAtWork, stockDifferences, workProblems, type OrderWork, type StockDifference } from '../edit-order/order-work.js';
import type { PlanFacts } from '../edit-order/plan-token.js';

interface CancelPlan {
  stock: StockDifference[];
  giftChanges: GiftDifference[];
  money: EditMoney;
  work: OrderWork;
  problems: RefusalDetail[];
  facts: PlanFacts;
}

/** Plans cancelling an order: what it releases, voids and pays back, and what forbids it. Reads only. */
export async function planCancel(tx: Tx, order: Order): Promise<CancelPlan> {
  const lines = await tx.em.find(OrderLine, { orderId: order.id });
  const codes = new Map((await goodsOfOrder(tx, order.id, lines)).map(({ skuId, skuCode }) => [skuId ?? '', skuCode]));
  const stock = await stockDifferences(tx, await lookAtReservations(tx, order.id), [], codes);
  const giftChanges = giftDifferences(await tx.em.find(GiftGiven, { orderId: order.id }, { filters: { scope: false }, orderBy: { ruleKey: 'asc' } }), []);
  const money = await lookAtEditMoney(tx, order, null);
  const work = await lookAtWork(tx, order.id);
  const reason = whyNot('cancel', order);
  const problems: RefusalDetail[] = reason ? [{ field: ['orderId'], ...reason }] : workProblems(work, order.orderNo);
  return { stock, giftChanges, money, work, problems, facts: { edit: 'cancel', order: order.version, stock, money: [order.paid, order.refunded, money], work } };
}

const look = lookOnly('orderCancelPlan', async (tx: Tx, { orderId }: { orderId: string }) => {
  const order = await tx.em.findOne(Order, { id: orderId });
  if (!order) throw notFound('Order');
  const plan = await planCancel(tx, order);
  const stage = { stage: plan.problems.length > 0 ? order.stage : OrderStage.CANCELLED };
  return impactOf(tx.ctx, order, { ...plan, parts: [], payableAfter: order.payable, stage });
});

/** What cancelling an order would do, by the very same rules as doing it. Writes nothing. */
export function planOrderCancel(ctx: RequestContext, orderId: string): Promise<OrderImpact> {
  return perform(ctx, look, { orderId });
}
