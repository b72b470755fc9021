import { mergeOrders } from '../src/modules/shipments/index.js';
import { perform } from '../src/platform/command/command.js';
import type { DemoOrder, DemoWorld } from './demo-world.js';
import { payByAlipay } from './payments.js';
import { enterOrder } from './place-orders.js';
import { approve } from './shipments.js';

const HOUR_MS = 3_600_000;

/** Two pairs of orders to one receiver that wait to be picked: one that nobody has looked at yet, one that goes in one parcel. `n` is the first number that no order of the demo has. */
export async function seedParcels(demo: DemoWorld, n: number): Promise<void> {
  demo.turn(new Date(demo.now.getTime() - 5 * HOUR_MS));
  await twice(demo, n);
  const [first, second] = await twice(demo, n + 2);
  await perform(demo.as.clerk, mergeOrders, { orderIds: [first.id, second.id], reason: '客户分两次下单，要求一起寄' });
}

/** The same customer orders twice. */
async function twice(demo: DemoWorld, n: number): Promise<[DemoOrder, DemoOrder]> {
  const pair: [DemoOrder, DemoOrder] = [await enterOrder(demo, n, 'manual', { quantity: 1 }), { ...(await enterOrder(demo, n, 'manual', { quantity: 2 })), n: n + 1 }];
  for (const order of pair) {
    await payByAlipay(demo, order);
    await approve(demo, order);
  }
  return pair;
}
