import { command, execute, type Answer } from '../../platform/command/command.js';
import { loadForUpdate, ref, type Ref, type Tx } from '../../platform/command/tx.js';
import type { RequestContext } from '../../platform/context.js';
import { Refusal, refuse } from '../../platform/errors.js';
import { newId } from '../../platform/ids.js';
import { chooseWarehouseFor } from '../../modules/allocation/index.js';
import { reserveStock } from '../../modules/inventory/index.js';
import { createOrder, goodsOf, Order, orderComponents, OrderLine, OrderSource, OrderStage, OrderType, scopeOf, type NewOrderLine } from '../../modules/orders/index.js';
import { again, racing, refusedFor } from '../again.js';
import { assertEnough } from '../place-order/assert-enough.js';
import { receiverOf } from '../place-order/copied-order.js';
import { shopOf } from '../place-order/place-order.js';
import type { ReissueOrderInput } from './reissue-order.inputs.js';
import { reissueProblems, whyNotReissue } from './reissue.rules.js';

type Line = NewOrderLine & { id: string; skuId: string };

/**
 * Sends goods of an order that has left once more, free of charge: an order of its own, linked to the first, that is
 * reviewed and allocated like any other. No more pieces of a line than were ordered of it, unless the caller says so.
 */
export const reissueOrder = command('reissueOrder', async (tx, input: ReissueOrderInput): Promise<{ order: Ref; reissue: Ref }> => {
  // Locked: of two reissues at once the second counts the first.
  const order = await loadForUpdate(tx, Order, input.orderId, { field: ['orderId'], expectedVersion: input.expectedVersion });
  const reason = whyNotReissue(order);
  if (reason) throw refuse(reason.code, reason.messageKey, { field: ['orderId'] });
  const lines = await linesOf(tx, order, input);
  const reissue = await place(tx, order, lines);
  const scope = scopeOf(order);
  await tx.emit({ type: 'OrderReissued', subject: { type: 'Order', id: order.id }, data: { orderNo: order.orderNo, reissue: reissue.orderNo, reason: input.reason }, scope });
  await tx.emit({ type: 'OrderSentAfter', subject: { type: 'Order', id: reissue.id }, data: { orderNo: reissue.orderNo, original: order.orderNo, reason: input.reason }, scope: scopeOf(reissue) });
  return { order: ref(Order, order.id), reissue: ref(Order, reissue.id) };
});

/** Reissues for a resolver; looks again when somebody else took the stock in between. */
export function reissueOrderFor(ctx: RequestContext, input: ReissueOrderInput): Promise<Answer<{ order: Ref; reissue: Ref }>> {
  return again(() => execute(ctx, reissueOrder, input)).catch((error: unknown) => refusedFor(ctx, error));
}

async function linesOf(tx: Tx, order: Order, { lines: wanted, beyondOrdered }: ReissueOrderInput): Promise<Line[]> {
  const originals = await tx.em.find(OrderLine, { orderId: order.id }, { orderBy: { id: 'asc' } });
  const problems = reissueProblems(originals, wanted, await sentAlready(tx, order.id), beyondOrdered ?? false);
  if (problems.length > 0) throw new Refusal(problems);
  const made = await orderComponents(tx, order.id, originals);
  return wanted.flatMap(({ orderLineId, quantity }) => {
    const original = originals.find(({ id }) => id === orderLineId);
    if (!original?.skuId) return [];
    const { skuId, skuCode, category = null, title, unitPrice } = original;
    const components = (made.get(orderLineId) ?? []).map((part) => ({ skuId: part.skuId, skuCode: part.skuCode, title: part.title, quantity: part.quantity, price: part.listPrice }));
    return [{ id: newId(), skuId, skuCode, category, title, quantity, unitPrice, discount: unitPrice * quantity, components }];
  });
}

/** Pieces of each SKU in the reissues of this order that were not cancelled. */
async function sentAlready(tx: Tx, originalId: string): Promise<Map<string, number>> {
  const reissues = await tx.em.find(Order, { originalId, type: OrderType.REISSUE, stage: { $ne: OrderStage.CANCELLED } }, { filters: { scope: false }, disableIdentityMap: true });
  const lines = await tx.em.find(OrderLine, { orderId: { $in: reissues.map(({ id }) => id) } }, { disableIdentityMap: true });
  const sums = new Map<string, number>();
  for (const { skuId, quantity } of lines) sums.set(skuId ?? '', (sums.get(skuId ?? '') ?? 0) + quantity);
  return sums;
}

async function place(tx: Tx, order: Order, lines: Line[]): Promise<Order> {
  const { shopId, customerId, receiverProvince: province, receiverCity: city } = order;
  await shopOf(tx, shopId);
  const choice = await chooseWarehouseFor(tx, { lines: goodsOf(lines), province, city, source: OrderSource.MANUAL, type: OrderType.REISSUE, shopId, customerId: customerId ?? null, value: 0 });
  const warehouseId = assertEnough(choice);
  const reissue = await createOrder(tx, {
    source: OrderSource.MANUAL, type: OrderType.REISSUE, originalId: order.id, shopId, customerId: customerId ?? null, warehouseId, lines, freight: 0,
    placedAt: tx.now, receiver: receiverOf(order),
  });
  await racing(() => reserveStock(tx, { orderId: reissue.id, warehouseId, lines: goodsOf(lines).map(({ lineId, skuId, quantity }) => ({ lineId, skuId, quantity })) }));
  return reissue;
}
