import { FulfilmentOrder } from '../src/modules/allocation/index.js';
import { packFulfilmentOrder, recordTracking, recordWaybill, requestWaybill, Shipment, shipFulfilmentOrder, startPicking, TrackingStatus, type TrackingReport } from '../src/modules/shipments/index.js';
import { perform } from '../src/platform/command/command.js';
import type { RequestContext } from '../src/platform/context.js';

const HOUR_MS = 3_600_000;
const { PICKED_UP, IN_TRANSIT, OUT_FOR_DELIVERY, PROBLEM, DELIVERED } = TrackingStatus;

// How far each demo order has come, in turn: not at all, picking, packed, shipped, and with these reports of the carrier.
const PLANS: readonly ('waiting' | 'picking' | 'packed' | readonly TrackingStatus[])[] = [
  'waiting', 'picking', 'packed', [], [PICKED_UP], [PICKED_UP, IN_TRANSIT], [PICKED_UP, IN_TRANSIT, OUT_FOR_DELIVERY],
  [PICKED_UP, IN_TRANSIT, OUT_FOR_DELIVERY, PROBLEM], [PICKED_UP, IN_TRANSIT, OUT_FOR_DELIVERY, DELIVERED],
];

const TEXTS: Partial<Record<TrackingStatus, { code: string; text: string }>> = {
  PICKED_UP: { code: '50', text: '顺丰速运 已收取快件' }, IN_TRANSIT: { code: '30', text: '快件已发往下一站' }, OUT_FOR_DELIVERY: { code: '204', text: '快件正在派送' },
  PROBLEM: { code: '33', text: '收件人不在，约定再次派送' }, DELIVERED: { code: '80', text: '已签收' },
};

/** Brings allocated orders to every stage of the warehouse and of the road, as people would have; the same each time. */
export async function seedShipments(ctx: RequestContext, orderIds: readonly string[]): Promise<void> {
  for (const [index, orderId] of orderIds.entries()) {
    const plan = PLANS[index % PLANS.length] ?? 'waiting';
    const work = await ctx.em.fork().findOne(FulfilmentOrder, { orderId }, { filters: { scope: false } });
    if (!work || plan === 'waiting') continue;
    const input = { fulfilmentOrderId: work.id };
    await perform(ctx, requestWaybill, input);
    const waybillNo = await seedWaybill(ctx, work.id, index);
    await perform(ctx, startPicking, input);
    if (plan === 'picking') continue;
    await perform(ctx, packFulfilmentOrder, { ...input, weightGrams: 300 + index * 10 });
    if (plan === 'packed') continue;
    await perform(ctx, shipFulfilmentOrder, input);
    if (plan.length > 0) await perform(ctx, recordTracking, { waybillNo, reports: reportsOf(plan, ctx.clock.now()) });
  }
}

async function seedWaybill(ctx: RequestContext, fulfilmentOrderId: string, index: number): Promise<string> {
  const shipment = await ctx.em.fork().findOneOrFail(Shipment, { fulfilmentOrderId }, { filters: { scope: false } });
  const waybillNo = `SF1${String(index + 1).padStart(12, '0')}`;
  await perform(ctx, recordWaybill, { shipmentId: shipment.id, waybillNo, routeCode: null });
  return waybillNo;
}

function reportsOf(plan: readonly TrackingStatus[], now: Date): TrackingReport[] {
  return plan.map((status, at) => ({
    at: new Date(now.getTime() - (plan.length - at) * HOUR_MS), place: '杭州市', status, code: TEXTS[status]?.code ?? '', text: TEXTS[status]?.text ?? '',
  }));
}
