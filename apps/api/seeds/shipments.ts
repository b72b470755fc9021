import { allocateOrder, FulfilmentOrder } from '../src/modules/allocation/index.js';
import { packFulfilmentOrder, recordTracking, recordWaybill, requestWaybill, Shipment, shipFulfilmentOrder, startPicking, type TrackingReport, type TrackingStatus } from '../src/modules/shipments/index.js';
import { approveOrder } from '../src/modules/orders/index.js';
import { perform } from '../src/platform/command/command.js';
import type { DemoOrder, DemoWorld } from './demo-world.js';

const HOUR_MS = 3_600_000;

const TEXTS: Partial<Record<TrackingStatus, { code: string; text: string; place: string }>> = {
  PICKED_UP: { code: '50', text: '顺丰速运 已收取快件', place: '杭州市' }, IN_TRANSIT: { code: '30', text: '快件已发往下一站', place: '嘉兴市' },
  OUT_FOR_DELIVERY: { code: '204', text: '快件正在派送', place: '上海市' }, PROBLEM: { code: '33', text: '收件人不在，约定再次派送', place: '上海市' },
  DELIVERED: { code: '80', text: '已签收', place: '上海市' }, RETURNED: { code: '99', text: '快件已退回寄件人', place: '杭州市' },
};

/** The clerk approves; the rules choose the warehouse. */
export async function approve(demo: DemoWorld, order: DemoOrder): Promise<void> {
  await perform(demo.as.clerk, approveOrder, { orderId: order.id });
  await perform(demo.system, allocateOrder, { orderId: order.id });
}

const workOf = async ({ system }: DemoWorld, order: DemoOrder): Promise<{ fulfilmentOrderId: string }> =>
  ({ fulfilmentOrderId: (await system.em.fork().findOneOrFail(FulfilmentOrder, { orderId: order.id }, { filters: { scope: false } })).id });

/** The warehouse has a waybill and takes the work to the shelves. */
export async function pick(demo: DemoWorld, order: DemoOrder): Promise<void> {
  const work = await workOf(demo, order);
  await perform(demo.as.warehouse, requestWaybill, work);
  const shipment = await demo.system.em.fork().findOneOrFail(Shipment, work, { filters: { scope: false } });
  await perform(demo.system, recordWaybill, { shipmentId: shipment.id, waybillNo: waybillOf(order), routeCode: null });
  await perform(demo.as.warehouse, startPicking, work);
}

export async function pack(demo: DemoWorld, order: DemoOrder): Promise<void> {
  await perform(demo.as.warehouse, packFulfilmentOrder, { ...(await workOf(demo, order)), weightGrams: 300 + (order.n % 40) * 10 });
}

export async function ship(demo: DemoWorld, order: DemoOrder): Promise<void> {
  await perform(demo.as.warehouse, shipFulfilmentOrder, await workOf(demo, order));
}

/** The carrier reports these, one an hour, the last of them now. */
export async function track(demo: DemoWorld, order: DemoOrder, statuses: readonly TrackingStatus[]): Promise<void> {
  const last = demo.system.clock.now().getTime();
  const reports = statuses.map((status, index): TrackingReport => ({
    at: new Date(last - (statuses.length - 1 - index) * HOUR_MS), status, place: TEXTS[status]?.place ?? '', code: TEXTS[status]?.code ?? '', text: TEXTS[status]?.text ?? '',
  }));
  await perform(demo.system, recordTracking, { waybillNo: waybillOf(order), reports });
}

const waybillOf = (order: DemoOrder): string => `SF1${String(order.n + 1).padStart(12, '0')}`;
