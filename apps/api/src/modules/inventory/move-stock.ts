import { sql, type FilterQuery } from '@mikro-orm/core';
import type { Tx } from '../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../platform/errors.js';
import { Sku } from '../catalog/index.js';
import { MovementKind, Reservation, Stock, StockMovement } from './stock.entity.js';

interface Change {
  skuId: string;
  warehouseId: string;
  kind: MovementKind;
  onHand: number;
  reserved: number;
  refId?: string | null;
  reason?: string | null;
}

/**
 * Changes stocks, each by one conditional UPDATE that the database itself decides, always in the same order of keys so
 * that two orders never wait for each other. Refuses with INSUFFICIENT_STOCK. Writes the movements beside.
 */
export async function moveStock(tx: Tx, changes: readonly Change[]): Promise<void> {
  const ordered = [...changes].sort((a, b) => (a.skuId + a.warehouseId < b.skuId + b.warehouseId ? -1 : 1));
  for (const change of ordered) {
    const available = change.onHand - change.reserved;
    const done = await tx.em.nativeUpdate(
      Stock,
      { skuId: change.skuId, warehouseId: change.warehouseId, available: { $gte: -available }, reserved: { $gte: -change.reserved } } as FilterQuery<Stock>,
      {
        // `low` first: MySQL gives later assignments the columns' new values.
        low: sql`available + ${available} < safety_level`,
        onHand: sql`on_hand + ${change.onHand}`,
        reserved: sql`reserved + ${change.reserved}`,
        available: sql`available + ${available}`,
      } as never,
    );
    if (done !== 1) await explainShortage(tx, change);
    tx.em.create(StockMovement, {
      skuId: change.skuId, warehouseId: change.warehouseId, kind: change.kind, onHandDelta: change.onHand, reservedDelta: change.reserved,
      refId: change.refId ?? null, reason: change.reason ?? null, actorName: tx.actor.name, at: tx.now,
    } as never);
  }
}

async function explainShortage(tx: Tx, change: Change): Promise<never> {
  const stock = await tx.em.findOne(Stock, { skuId: change.skuId, warehouseId: change.warehouseId }, { filters: { scope: false } });
  const sku = await tx.em.findOne(Sku, { id: change.skuId });
  const facts = { sku: sku?.code ?? change.skuId, available: stock?.available ?? 0 };
  throw refuse(UserErrorCode.INSUFFICIENT_STOCK, 'insufficientStock', { params: facts, facts, field: ['lines'] });
}

export interface ReservedLine {
  lineId: string;
  skuId: string;
  quantity: number;
}

/** Promises the lines of an order at one warehouse: all of them, or a refusal with INSUFFICIENT_STOCK. */
export async function reserveStock(tx: Tx, input: { orderId: string; warehouseId: string; lines: readonly ReservedLine[] }): Promise<void> {
  const { orderId, warehouseId, lines } = input;
  await moveStock(tx, bySku(lines).map(([skuId, quantity]) => ({
    skuId, warehouseId, kind: MovementKind.RESERVATION, onHand: 0, reserved: quantity, refId: orderId,
  })));
  for (const line of lines) tx.em.create(Reservation, { orderId, warehouseId, ...line } as never);
}

/** Gives back what an order still holds (S4.4.1.5). */
export async function releaseStock(tx: Tx, orderId: string): Promise<void> {
  await settleReservations(tx, orderId, MovementKind.RELEASE, 0);
}

/** Takes what an order holds off the shelf: it has been shipped. */
export async function issueStock(tx: Tx, orderId: string): Promise<void> {
  await settleReservations(tx, orderId, MovementKind.ISSUE, -1);
}

async function settleReservations(tx: Tx, orderId: string, kind: MovementKind, onHandSign: 0 | -1): Promise<void> {
  const held = await tx.em.find(Reservation, { orderId });
  const groups = new Map<string, Change>();
  for (const { skuId, warehouseId, quantity } of held) {
    const key = `${skuId}${warehouseId}`;
    const group = groups.get(key) ?? { skuId, warehouseId, kind, onHand: 0, reserved: 0, refId: orderId };
    group.onHand += onHandSign * quantity;
    group.reserved -= quantity;
    groups.set(key, group);
  }
  await moveStock(tx, [...groups.values()]);
  for (const reservation of held) tx.em.remove(reservation);
}

/** Puts returned pieces back on the shelf. */
export async function returnStock(tx: Tx, input: { warehouseId: string; refId: string; lines: readonly { skuId: string; quantity: number }[] }): Promise<void> {
  await ensureStocks(tx, input.warehouseId, input.lines.map((line) => line.skuId));
  await moveStock(tx, bySku(input.lines).map(([skuId, quantity]) => ({
    skuId, warehouseId: input.warehouseId, kind: MovementKind.RETURN, onHand: quantity, reserved: 0, refId: input.refId,
  })));
}

/** Makes sure that there is a row to change for every SKU at a warehouse. */
export async function ensureStocks(tx: Tx, warehouseId: string, skuIds: readonly string[]): Promise<void> {
  const known = await tx.em.find(Stock, { warehouseId, skuId: { $in: [...skuIds] } }, { fields: ['skuId'] as never });
  const missing = skuIds.filter((skuId) => !known.some((stock) => stock.skuId === skuId));
  for (const skuId of new Set(missing)) tx.em.create(Stock, { skuId, warehouseId } as never);
  if (missing.length > 0) await tx.em.flush();
}

/** Pieces that can be sold, by warehouse and SKU. */
export type Availability = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What can be sold of these SKUs, by warehouse; only what the caller may see. */
export async function availability(tx: Pick<Tx, 'em'>, skuIds: readonly string[]): Promise<Availability> {
  const stocks = await tx.em.find(Stock, { skuId: { $in: [...skuIds] } }, { disableIdentityMap: true });
  const byWarehouse = new Map<string, Map<string, number>>();
  for (const { warehouseId, skuId, available } of stocks) {
    const there = byWarehouse.get(warehouseId) ?? new Map<string, number>();
    byWarehouse.set(warehouseId, there.set(skuId, available));
  }
  return byWarehouse;
}

function bySku(lines: readonly { skuId: string; quantity: number }[]): [string, number][] {
  const sums = new Map<string, number>();
  for (const line of lines) sums.set(line.skuId, (sums.get(line.skuId) ?? 0) + line.quantity);
  return [...sums];
}
