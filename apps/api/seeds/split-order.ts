import { FulfilmentOrder, FulfilmentOrderLine, FulfilmentOrderState, splitOrder } from '../src/modules/allocation/index.js';
import { packFulfilmentOrder, recordWaybill, requestWaybill, Shipment, shipFulfilmentOrder, startPicking } from '../src/modules/shipments/index.js';
import { perform } from '../src/platform/command/command.js';
import type { DemoWorld } from './demo-world.js';
import { payByAlipay } from './payments.js';
import { enterOrder } from './place-orders.js';
import { approve } from './shipments.js';

const HOUR_MS = 3_600_000;
const ALL = { filters: { scope: false } } as const;

/** An order in two parts, of which one has left and the other waits to be picked. `n` is a number that no order of the demo has. */
export async function seedSplitOrder(demo: DemoWorld, n: number): Promise<void> {
  demo.turn(new Date(demo.now.getTime() - 6 * HOUR_MS));
  const order = await enterOrder(demo, n, 'manual', { quantity: 4 });
  await payByAlipay(demo, order);
  await approve(demo, order);
  const em = () => demo.system.em.fork();
  const whole = await em().findOneOrFail(FulfilmentOrder, { orderId: order.id }, ALL);
  const [line] = await em().find(FulfilmentOrderLine, { fulfilmentOrderId: whole.id });
  await perform(demo.as.clerk, splitOrder, { fulfilmentOrderId: whole.id, lines: [{ fulfilmentOrderLineId: line?.id ?? '', quantity: 1 }], reason: '客户急用一件，先发' });
  const [, first] = await em().find(FulfilmentOrder, { orderId: order.id, state: FulfilmentOrderState.AWAITING_PICKING }, { ...ALL, orderBy: { id: 'asc' } });
  const work = { fulfilmentOrderId: first?.id ?? '' };
  await perform(demo.as.warehouse, requestWaybill, work);
  const shipment = await em().findOneOrFail(Shipment, work, ALL);
  await perform(demo.system, recordWaybill, { shipmentId: shipment.id, waybillNo: `SF1${String(n + 1).padStart(12, '0')}`, routeCode: null });
  await perform(demo.as.warehouse, startPicking, work);
  await perform(demo.as.warehouse, packFulfilmentOrder, { ...work, weightGrams: 380 });
  await perform(demo.as.warehouse, shipFulfilmentOrder, work);
}
