import type { Tx } from '../../platform/command/tx.js';
import { Refusal, type RefusalDetail } from '../../platform/errors.js';
import { chooseWarehouseFor, type AllocationRequest } from '../../modules/allocation/index.js';
import { availability } from '../../modules/inventory/index.js';
import { goodsOfOrder, OrderLine, type Order } from '../../modules/orders/index.js';
import { assertEnough } from '../place-order/assert-enough.js';
import { lookAtReservations, stockDifferences, type StockDifference } from './order-work.js';

interface WantedPiece {
  skuId: string;
  skuCode: string;
  quantity: number;
}

export interface StockPlan {
  differences: StockDifference[];
  /** Where everything is held then; undefined when reservations stay as they are. */
  warehouseId: string | undefined;
  problems: RefusalDetail[];
}

/** Where the goods of a changed order are held: where they are while that warehouse has everything, else where the rules say. */
export async function planStock(tx: Tx, order: Order, goods: readonly WantedPiece[] | undefined, to: { province: string; city: string; value: number }): Promise<StockPlan> {
  if (!goods || goods.length === 0) return { differences: [], warehouseId: undefined, problems: [] };
  const held = await lookAtReservations(tx, order.id);
  const lines = await goodsOfOrder(tx, order.id, await tx.em.find(OrderLine, { orderId: order.id }));
  const more = [...Map.groupBy(goods, ({ skuId }) => skuId)].some(([skuId, of]) => pieces(of) > pieces(lines.filter((line) => line.skuId === skuId)));
  // What waits for stock goes on waiting: fewer pieces of it need none.
  if (held.length === 0 && !more) return { differences: [], warehouseId: undefined, problems: [] };
  const request: AllocationRequest = { lines: goods, reserved: held, ...to, source: order.source, type: order.type, shopId: order.shopId, customerId: order.customerId ?? null };
  try {
    const warehouseId = (await stays(tx, held, goods)) ?? assertEnough(await chooseWarehouseFor(tx, request));
    const codes = new Map([...lines.map(({ skuId, skuCode }) => [skuId ?? '', skuCode] as const), ...goods.map(({ skuId, skuCode }) => [skuId, skuCode] as const)]);
    const after = goods.map(({ skuId, quantity }) => ({ skuId, quantity, warehouseId }));
    return { differences: await stockDifferences(tx, held, after, codes), warehouseId, problems: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { differences: [], warehouseId: undefined, problems: error.details };
  }
}

/** The warehouse that holds everything now, if it has what is wanted then. */
async function stays(tx: Tx, held: readonly { skuId: string; warehouseId: string; quantity: number }[], goods: readonly WantedPiece[]): Promise<string | undefined> {
  const [first] = held;
  if (!first || held.some(({ warehouseId }) => warehouseId !== first.warehouseId)) return undefined;
  const there = (await availability(tx, goods.map(({ skuId }) => skuId))).get(first.warehouseId);
  const own = (skuId: string): number => pieces(held.filter((each) => each.skuId === skuId));
  return [...Map.groupBy(goods, ({ skuId }) => skuId)].every(([skuId, of]) => (there?.get(skuId) ?? 0) + own(skuId) >= pieces(of)) ? first.warehouseId : undefined;
}

const pieces = (of: readonly { quantity: number }[]): number => of.reduce((sum, { quantity }) => sum + quantity, 0);
