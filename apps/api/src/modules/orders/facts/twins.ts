import type { EntityManager } from '@mikro-orm/sql';
import { lookAt } from '../../../platform/database/reads.js';
import type { Row } from '../../../platform/database/row.js';
import { rowInstant } from '../../../platform/graphql/scalars.js';
import { OrderLine } from '../order-line.entity.js';
import { Order } from '../order.entity.js';
import { OrderStage } from '../order.transitions.js';

type Placed = Pick<Row<Order>, 'id' | 'customerId' | 'placedAt'>;
type Lines = ReadonlyMap<string, readonly Pick<Row<OrderLine>, 'skuCode'>[]>;

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Whole minutes from the customer's last order with one of the same SKUs to each of these orders, where that is less than a day. */
export async function minutesSinceTwins(em: EntityManager, orders: readonly Placed[], lines: Lines): Promise<Map<string, number>> {
  const customerIds = [...new Set(orders.flatMap(({ customerId }) => customerId ?? []))];
  if (customerIds.length === 0) return new Map();
  const times = orders.map(({ placedAt }) => rowInstant(placedAt).getTime());
  const others = await lookAt({ em }, Order, {
    columns: ['id', 'customerId', 'placedAt'], orderBy: { placedAt: 'desc' },
    where: { customerId: { $in: customerIds }, stage: { $ne: OrderStage.CANCELLED }, placedAt: { $gte: new Date(Math.min(...times) - DAY), $lte: new Date(Math.max(...times)) } },
  });
  const theirs = await lookAt({ em }, OrderLine, { columns: ['orderId', 'skuCode'], where: { orderId: { $in: others.map(({ id }) => id) }, gift: false } });
  const skus = Map.groupBy(theirs, ({ orderId }) => orderId);
  const byCustomer = Map.groupBy(others, ({ customerId }) => customerId);
  const found = orders.map((order) => [order.id, twinOf(order, byCustomer.get(order.customerId ?? '') ?? [], { lines, skus })] as const);
  return new Map(found.flatMap(([id, minutes]) => (minutes === undefined ? [] : [[id, minutes]])));
}

function twinOf(order: Placed, others: readonly Placed[], { lines, skus }: { lines: Lines; skus: Lines }): number | undefined {
  const at = rowInstant(order.placedAt).getTime();
  const own = new Set((lines.get(order.id) ?? []).map(({ skuCode }) => skuCode));
  const twin = others.find((other) => {
    const before = at - rowInstant(other.placedAt).getTime();
    // Of two at one instant the later row is the copy.
    const earlier = before > 0 ? before < DAY : before === 0 && other.id < order.id;
    return earlier && (skus.get(other.id) ?? []).some(({ skuCode }) => own.has(skuCode));
  });
  return twin && Math.floor((at - rowInstant(twin.placedAt).getTime()) / MINUTE);
}
