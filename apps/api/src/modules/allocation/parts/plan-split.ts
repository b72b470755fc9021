import { lookOnly, perform } from '../../../platform/command/command.js';
import type { Tx } from '../../../platform/command/tx.js';
import type { RequestContext } from '../../../platform/context.js';
import { lookAt } from '../../../platform/database/reads.js';
import { notFound, UserErrorCode, type RefusalDetail } from '../../../platform/errors.js';
import { toUserError, type UserError } from '../../../platform/graphql/user-error.js';
import { availability, Warehouse } from '../../inventory/index.js';
import { MARKETPLACES, Order } from '../../orders/index.js';
import { FulfilmentOrderLine } from '../fulfilment-order-line.entity.js';
import { FulfilmentOrder } from '../fulfilment-order.entity.js';
import { FulfilmentOrderState } from '../fulfilment-order.transitions.js';
import { pieceProblems, splitProblems, type ChosenPieces } from './split.policy.js';

/** What to part from a fulfilment order, and where it is to leave from. */
export interface AskedSplit {
  fulfilmentOrderId: string;
  lines: readonly ChosenPieces[];
  warehouseId?: string | null;
}

/** A warehouse that the new part could leave from, and what it lacks of it. */
export interface PartWarehouse {
  id: string;
  name: string;
  /** The goods are there already, held for this order. */
  here: boolean;
  /** Pieces of the chosen goods that it does not have. */
  missing: number;
}

export interface SplitPlan {
  lines: FulfilmentOrderLine[];
  chosen: { line: FulfilmentOrderLine; quantity: number }[];
  warehouses: PartWarehouse[];
  problems: RefusalDetail[];
}

/** What splitting would come to, and everything that forbids it; the same for its preview and its commit. Reads only. */
export async function planSplit(tx: Tx, order: Order, parts: readonly FulfilmentOrder[], asked: AskedSplit): Promise<SplitPlan> {
  const work = parts.find(({ id }) => id === asked.fulfilmentOrderId) ?? (await cancelled(tx, asked.fulfilmentOrderId));
  const lines = await tx.em.find(FulfilmentOrderLine, { fulfilmentOrderId: work.id }, { orderBy: { id: 'asc' } });
  const ofOrder = splitProblems({ ...factsOf(order), parts: parts.length }, work).map((problem) => ({ field: ['fulfilmentOrderId'], ...problem }));
  const ofPieces = pieceProblems(lines, asked.lines, { wholeLines: MARKETPLACES.includes(order.source) });
  const chosen = asked.lines.flatMap(({ fulfilmentOrderLineId, quantity }) => lines.filter(({ id }) => id === fulfilmentOrderLineId).map((line) => ({ line, quantity })));
  const warehouses = await warehousesFor(tx, work.warehouseId, chosen);
  return { lines, chosen, warehouses, problems: [...ofOrder, ...ofPieces, ...placeProblems(warehouses, asked.warehouseId)] };
}

const look = lookOnly('orderSplitPlan', async (tx: Tx, asked: AskedSplit) => {
  const work = await tx.em.findOne(FulfilmentOrder, { id: asked.fulfilmentOrderId });
  const order = work && (await tx.em.findOne(Order, { id: work.orderId }));
  if (!order) throw notFound('FulfilmentOrder');
  const parts = await tx.em.find(FulfilmentOrder, { orderId: order.id, state: { $ne: FulfilmentOrderState.CANCELLED } }, { filters: { scope: false } });
  const { warehouses, problems } = await planSplit(tx, order, parts, asked);
  return { warehouses, possible: problems.length === 0, problems: problems.map((problem) => toUserError(problem, tx.ctx.locale)) };
});

/** What splitting an order would come to, by the very rules of doing it. Writes nothing. */
export function planOrderSplit(ctx: RequestContext, asked: AskedSplit): Promise<{ warehouses: PartWarehouse[]; problems: UserError[]; possible: boolean }> {
  return perform(ctx, look, asked);
}

/** A part that is gone is refused by its state, not as if it had never been. */
async function cancelled(tx: Tx, id: string): Promise<FulfilmentOrder> {
  return tx.em.findOneOrFail(FulfilmentOrder, { id }, { filters: { scope: false } });
}

function factsOf({ orderNo, stage, fulfilmentStatus, held, cashOnDelivery, parcelId }: Order) {
  return { orderNo, stage, fulfilmentStatus, held, cashOnDelivery, parcelId: parcelId ?? null };
}

/** Where the chosen pieces could leave from: their own warehouse first, then those with the fewest missing. */
async function warehousesFor(tx: Tx, ownId: string, chosen: SplitPlan['chosen']): Promise<PartWarehouse[]> {
  const all = await lookAt(tx, Warehouse, { columns: ['id', 'name', 'enabled'], where: {}, orderBy: { priority: 'asc', id: 'asc' } });
  const there = await availability(tx, chosen.map(({ line }) => line.skuId));
  const wanted = Map.groupBy(chosen, ({ line }) => line.skuId);
  const missingAt = (warehouseId: string): number => [...wanted].reduce((sum, [skuId, of]) => (
    sum + Math.max(0, of.reduce((pieces, { quantity }) => pieces + quantity, 0) - (there.get(warehouseId)?.get(skuId) ?? 0))
  ), 0);
  const places = all.filter(({ id, enabled }) => enabled || id === ownId).map(({ id, name }) => ({ id, name, here: id === ownId, missing: id === ownId ? 0 : missingAt(id) }));
  return places.toSorted((a, b) => Number(b.here) - Number(a.here) || a.missing - b.missing);
}

function placeProblems(warehouses: readonly PartWarehouse[], warehouseId: string | null | undefined): RefusalDetail[] {
  if (!warehouseId) return [];
  const field = ['warehouseId'];
  const place = warehouses.find(({ id }) => id === warehouseId);
  if (!place) return [{ code: UserErrorCode.NOT_FOUND, messageKey: 'notFound', params: { type: 'Warehouse' }, field }];
  return place.missing > 0 ? [{ code: UserErrorCode.INSUFFICIENT_STOCK, messageKey: 'splitNotThere', params: { warehouse: place.name, missing: place.missing }, field }] : [];
}
