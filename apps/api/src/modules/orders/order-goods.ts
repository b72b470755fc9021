import { allocateFen } from '@ordo/kernel';
import type { EntityManager } from '@mikro-orm/sql';
import type { Tx } from '../../platform/command/tx.js';
import { lookAt } from '../../platform/database/reads.js';
import type { FactLine } from './facts/fact-order.js';
import { OrderLineComponent } from './order-line-component.entity.js';
import { OrderLine } from './order-line.entity.js';

/** Pieces of one SKU that are kept, picked and sent for a line: the line's own, or a component's of its bundle. */
export interface Goods<Id extends string | null = string> {
  lineId: string;
  skuId: Id;
  skuCode: string;
  title: string;
  quantity: number;
}

interface OrderedLine<Id extends string | null> {
  id: string;
  skuId: Id;
  skuCode: string;
  title: string;
  quantity: number;
  components?: readonly { skuId: string; skuCode: string; title: string; quantity: number }[];
}

/** What is kept and sent for these lines: of a bundle its components, of anything else itself. Pure. */
export function goodsOf<Id extends string | null>(lines: readonly OrderedLine<Id>[]): Goods<Id>[] {
  return lines.flatMap(({ id: lineId, skuId, skuCode, title, quantity, components = [] }) => (
    components.length === 0
      ? [{ lineId, skuId, skuCode, title, quantity }]
      : components.map((part) => ({ lineId, skuId: part.skuId as Id, skuCode: part.skuCode, title: part.title, quantity: part.quantity * quantity }))
  ));
}

/** The components of an order's bundles, by line; no statement when none of its lines is a bundle. */
export async function orderComponents(tx: Pick<Tx, 'em'>, orderId: string, lines: readonly Pick<OrderLine, 'bundle'>[]): Promise<Map<string, OrderLineComponent[]>> {
  if (!lines.some(({ bundle }) => bundle)) return new Map();
  const components = await tx.em.find(OrderLineComponent, { orderId }, { orderBy: { id: 'asc' } });
  return Map.groupBy(components, ({ orderLineId }) => orderLineId);
}

/** What is kept and sent for the lines of an order that is there. */
export async function goodsOfOrder(tx: Pick<Tx, 'em'>, orderId: string, lines: readonly OrderLine[]): Promise<Goods<string | null>[]> {
  const components = await orderComponents(tx, orderId, lines);
  return goodsOf(lines.map((line) => ({ ...plain(line), components: components.get(line.id) ?? [] })));
}

/** What is kept and sent for many orders at once, by order: two statements, and one when there is no bundle among their lines. */
export async function goodsOfOrders(em: EntityManager, orderIds: readonly string[]): Promise<Map<string, FactLine[]>> {
  const rows = await lookAt({ em }, OrderLine, { columns: ['id', 'orderId', 'skuId', 'skuCode', 'quantity', 'bundle'], where: { orderId: { $in: [...orderIds] } }, orderBy: { id: 'asc' } });
  const bundles = rows.filter(({ bundle }) => bundle).map(({ id }) => id);
  const parts = bundles.length > 0
    ? await lookAt({ em }, OrderLineComponent, { columns: ['orderLineId', 'skuId', 'skuCode', 'quantity'], where: { orderLineId: { $in: bundles } }, orderBy: { id: 'asc' } })
    : [];
  const made = Map.groupBy(parts, ({ orderLineId }) => orderLineId);
  const goods = rows.flatMap((line): (FactLine & { orderId: string })[] => made.get(line.id)?.map((part) => ({ orderId: line.orderId, skuId: part.skuId, skuCode: part.skuCode, quantity: part.quantity * line.quantity })) ?? [line]);
  return Map.groupBy(goods, ({ orderId }) => orderId);
}

const plain = ({ id, skuId = null, skuCode, title, quantity }: OrderLine): OrderedLine<string | null> => ({ id, skuId, skuCode, title, quantity });

/**
 * What of a line's price falls to each of its components: by their list prices, with the largest remainder, so that no fen
 * is lost; in equal parts where they have none. Pure.
 */
export function splitOverComponents(payable: number, components: readonly { quantity: number; listPrice: number }[]): number[] {
  const weights = components.map(({ quantity, listPrice }) => quantity * listPrice);
  return allocateFen(payable, weights.some((weight) => weight > 0) ? weights : components.map(({ quantity }) => quantity));
}

/** How many whole sets these pieces make up. Pure. */
export function wholeSets(components: readonly { quantity: number; pieces: number }[]): number {
  return Math.min(...components.map(({ quantity, pieces }) => Math.floor(pieces / quantity)));
}
