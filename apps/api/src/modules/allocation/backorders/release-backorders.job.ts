import { perform } from '../../../platform/command/command.js';
import type { RequestContext } from '../../../platform/context.js';
import { lookAt } from '../../../platform/database/reads.js';
import { Refusal } from '../../../platform/errors.js';
import { availability } from '../../inventory/index.js';
import { goodsOfOrders, HoldReason, Order, OrderHold } from '../../orders/index.js';
import { Shop } from '../../shops/index.js';
import { coverable, type WaitingOrder } from './coverable.js';
import { releaseBackorder } from './release-backorder.js';
import { WAITING_STAGES } from './waiting-stages.js';

/** Orders that are looked at in one go: the urgent, then those whose promise breaks first. */
const LOOKED_AT = 2_000;

/** Lets go on as many of the orders that wait for goods as the stock covers: urgent ones first, then whose promise breaks first. */
export async function releaseBackorders(ctx: RequestContext): Promise<void> {
  const waiting = await waitingOrders(ctx);
  const stock = await availability(ctx, [...new Set(waiting.flatMap(({ lines }) => lines.map(({ skuId }) => skuId)))]);
  for (const orderId of coverable(waiting, stock)) {
    try {
      await perform(ctx, releaseBackorder, { orderId });
    } catch (error) {
      // Somebody took the stock, or changed the order: it waits on, and the others must not wait for it.
      if (!(error instanceof Refusal)) throw error;
    }
  }
}

/** Those that nothing else holds, of shops that release by themselves, with all their goods known. */
async function waitingOrders(ctx: RequestContext): Promise<WaitingOrder[]> {
  const byHand = await lookAt(ctx, Shop, { columns: ['id'], where: { releaseBackorders: false } });
  const orders = await lookAt(ctx, Order, {
    columns: ['id'], orderBy: { urgent: 'desc', dueKey: 'asc', id: 'asc' }, limit: LOOKED_AT,
    where: { backordered: true, stage: { $in: [...WAITING_STAGES] }, shopId: { $nin: byHand.map(({ id }) => id) } },
  });
  const ids = orders.map(({ id }) => id);
  if (ids.length === 0) return [];
  const others = await lookAt(ctx, OrderHold, { columns: ['orderId'], where: { orderId: { $in: ids }, releasedAt: null, reason: { $ne: HoldReason.STOCK_SHORT } }, limit: LOOKED_AT * 10 });
  const lines = await goodsOfOrders(ctx.em, ids);
  const held = new Set(others.map(({ orderId }) => orderId));
  return ids.flatMap((id) => {
    const own = (lines.get(id) ?? []).map(({ skuId, quantity }) => ({ skuId: skuId ?? '', quantity }));
    return held.has(id) || own.some(({ skuId }) => skuId === '') ? [] : [{ id, lines: own }];
  });
}
