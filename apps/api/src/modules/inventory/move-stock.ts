import { sql } from '@mikro-orm/core';
import type { Tx } from '../../platform/command/tx.js';
import { lookAt } from '../../platform/database/reads.js';
import { updateRows } from '../../platform/database/update-rows.js';
import { refuse, UserErrorCode } from '../../platform/errors.js';
import { newId } from '../../platform/ids.js';
import { Sku } from '../catalog/index.js';
import { availableDelta, heldElsewhere, inKeyOrder, piecesBySku, reservationChanges, settlementChanges, takePieces, type StockChange } from './stock-changes.js';
import { watchLevels } from './alerts/watch-levels.js';
import { lockedByLots, moveLots, type LotDelta } from './lots/move-lots.js';
import { coverAfter } from './figures/cover.js';
import { MovementKind, Reservation, Stock, StockMovement } from './stock.entity.js';

// Which stocks a command may touch is decided where it begins: a clerk of one shop cancels an order whatever warehouse holds its goods.
const EVERY_WAREHOUSE = { filters: { scope: false } } as const;

// Far from the column's end, so that no receipt runs into it.
const MOST_ON_HAND = 1_000_000_000;

/**
 * Changes stocks, each by one conditional UPDATE that the database itself decides, always in the same order of keys so
 * that two orders never wait for each other. Writes the movements beside. Refuses with INSUFFICIENT_STOCK, naming
 * `field`, when less can be sold (or is promised) than a change takes. The caller has checked that the warehouse is in scope.
 */
export async function moveStock(tx: Tx, changes: readonly StockChange[], field: string[] = ['lines']): Promise<void> {
  const ordered = inKeyOrder(changes);
  for (const change of ordered) {
    const plain = await changeFigures(tx, change, { plainOnly: change.onHand !== 0 });
    if (plain && change.lot) throw refuse(UserErrorCode.INVALID_INPUT, 'lotNotKept', { field: change.lotField ?? field });
    if (plain) appendMovements(tx, change, [{ lotNo: null, pieces: change.onHand }]);
    else await moveByLots(tx, change, field);
  }
  await watchLevels(tx, ordered);
}

/** The one conditional UPDATE of a stock; false when nothing matched. With `plainOnly` a stock that is kept by lots does not match: its lots have to be chosen first. */
async function changeFigures(tx: Tx, change: StockChange, { plainOnly }: { plainOnly: boolean }): Promise<boolean> {
  const available = availableDelta(change);
  const inTransit = change.inTransit ?? 0;
  const done = await updateRows(tx, Stock, {
    everywhere: true,
    where: {
      skuId: change.skuId, warehouseId: change.warehouseId,
      available: { $gte: -available }, reserved: { $gte: -change.reserved }, onHand: { $lte: MOST_ON_HAND - change.onHand },
      ...(inTransit !== 0 && { inTransit: { $gte: -inTransit, $lte: MOST_ON_HAND - inTransit } }),
      ...(plainOnly && { byLots: false }),
    },
    set: {
      // These two first: they look at what can be sold before this change.
      low: sql`available + ${available} < safety_level`,
      ...(available !== 0 && { coverTenths: coverAfter(available) }),
      onHand: sql`on_hand + ${change.onHand}`,
      reserved: sql`reserved + ${change.reserved}`,
      available: sql`available + ${available}`,
      ...(inTransit !== 0 && { inTransit: sql`in_transit + ${inTransit}` }),
    },
  });
  return done === 1;
}

/** The way of a stock that is kept by lots, under its lock: figures, lots and movements together. */
async function moveByLots(tx: Tx, change: StockChange, field: string[]): Promise<void> {
  const stock = change.onHand === 0 ? null : await lockedByLots(tx, change);
  if (!stock || !(await changeFigures(tx, change, { plainOnly: false }))) throw await refusal(tx, change, field);
  appendMovements(tx, change, await moveLots(tx, stock, change, field));
}

function appendMovements(tx: Tx, change: StockChange, parts: readonly LotDelta[]): void {
  for (const [index, { lotNo, pieces }] of parts.entries()) {
    // What leaves with an order was promised piece by piece; any other figure stands once, on the first part.
    const reserved = parts.length > 1 && change.reserved === change.onHand ? pieces : index === 0 ? change.reserved : 0;
    tx.append(StockMovement, {
      id: newId(), skuId: change.skuId, warehouseId: change.warehouseId, kind: change.kind, onHandDelta: pieces, reservedDelta: reserved,
      inTransitDelta: index === 0 ? change.inTransit ?? 0 : 0, lotNo, refId: change.refId ?? null, reason: change.reason ?? null, actorName: tx.actor.name, at: tx.now,
    });
  }
}

async function refusal(tx: Tx, change: StockChange, field: string[]): Promise<Error> {
  if (change.onHand > 0 || (change.inTransit ?? 0) > 0) return refuse(UserErrorCode.INVALID_INPUT, 'stockTooLarge', { params: { most: MOST_ON_HAND }, field });
  const stock = await tx.em.findOne(Stock, { skuId: change.skuId, warehouseId: change.warehouseId }, { ...EVERY_WAREHOUSE, disableIdentityMap: true });
  const sku = await tx.em.findOne(Sku, { id: change.skuId });
  const facts = { sku: sku?.code ?? change.skuId, available: stock?.available ?? 0 };
  return refuse(UserErrorCode.INSUFFICIENT_STOCK, 'insufficientStock', { params: facts, facts, field });
}

export interface ReservedLine {
  lineId: string;
  skuId: string;
  quantity: number;
}

/**
 * Promises the lines of an order at one warehouse: all of them, or a refusal with INSUFFICIENT_STOCK. One UPDATE per
 * SKU and three statements more, however many lines.
 */
export async function reserveStock(tx: Tx, input: { orderId: string; warehouseId: string; lines: readonly ReservedLine[] }): Promise<void> {
  const { orderId, warehouseId, lines } = input;
  await moveStock(tx, piecesBySku(lines).map(([skuId, quantity]) => ({
    skuId, warehouseId, kind: MovementKind.RESERVATION, onHand: 0, reserved: quantity, refId: orderId,
  })));
  for (const line of lines) tx.em.create(Reservation, { orderId, warehouseId, ...line } as never);
}

/** Gives back what an order still holds (S4.4.1.5); nothing when it holds nothing. Refuses with STALE_VERSION when another command ends the same reservations. */
export async function releaseStock(tx: Tx, orderId: string): Promise<void> {
  const held = await endReservations(tx, orderId);
  if (held.length > 0) await moveStock(tx, settlementChanges(held, MovementKind.RELEASE, orderId));
}

/** Takes what an order holds for these lines at one warehouse off the shelf: they have left. What it holds for other parts of it stays. Refuses like `releaseStock`. */
export async function issueStock(tx: Tx, part: { orderId: string; warehouseId: string; lines: readonly ReservedLine[] }): Promise<void> {
  const { orderId, warehouseId, lines } = part;
  const held = await tx.em.find(Reservation, { orderId, warehouseId }, { disableIdentityMap: true, orderBy: { id: 'asc' } });
  const takings = takePieces(held, lines);
  if (!takings) throw refuse(UserErrorCode.STALE_VERSION, 'staleVersion');
  const gone = takings.filter(({ left }) => left === 0).map(({ from }) => from.id);
  if (gone.length > 0) await assertChanged(gone.length, tx.em.nativeDelete(Reservation, { id: { $in: gone } }));
  for (const { from, taken, left } of takings.filter((each) => each.left > 0)) {
    await assertChanged(1, updateRows(tx, Reservation, { everywhere: true, where: { id: from.id, quantity: left + taken }, set: { quantity: left } }));
  }
  await moveStock(tx, settlementChanges(takings.map(({ from, taken }) => ({ skuId: from.skuId, warehouseId, quantity: taken })), MovementKind.ISSUE, orderId));
}

/** Of two commands that end the same reservation, the second changes fewer rows than it has seen. */
async function assertChanged(rows: number, change: Promise<number>): Promise<void> {
  if ((await change) !== rows) throw refuse(UserErrorCode.STALE_VERSION, 'staleVersion');
}

/** Has an order hold some of its pieces in another warehouse. Refuses with INSUFFICIENT_STOCK, naming `field`, when they are not to be had there, and like `releaseStock`. */
export async function holdElsewhere(tx: Tx, move: { orderId: string; from: string; to: string; lines: readonly ReservedLine[] }, field: string[]): Promise<void> {
  const { orderId, from, to, lines } = move;
  if (from === to) return;
  const held = await endReservations(tx, orderId);
  const wanted = heldElsewhere(held, lines, from, to);
  if (!wanted) throw refuse(UserErrorCode.STALE_VERSION, 'staleVersion');
  await moveStock(tx, reservationChanges(held, wanted, orderId), field);
  for (const each of wanted) tx.em.create(Reservation, { orderId, ...each } as never);
}

/**
 * Lets an order hold these lines at one warehouse instead of what it held: only the differences move, in the one order of
 * keys. All of it or a refusal with INSUFFICIENT_STOCK; STALE_VERSION when another command ends the same reservations.
 */
export async function replaceReservations(tx: Tx, input: { orderId: string; warehouseId: string; lines: readonly ReservedLine[] }): Promise<void> {
  const { orderId, warehouseId, lines } = input;
  const held = await endReservations(tx, orderId);
  const wanted = lines.map(({ lineId, skuId, quantity }) => ({ orderId, warehouseId, lineId, skuId, quantity }));
  await moveStock(tx, reservationChanges(held, wanted, orderId));
  for (const line of wanted) tx.em.create(Reservation, line as never);
}

async function endReservations(tx: Tx, orderId: string): Promise<Reservation[]> {
  const held = await tx.em.find(Reservation, { orderId }, { disableIdentityMap: true });
  if (held.length === 0) return [];
  const ended = await tx.em.nativeDelete(Reservation, { id: { $in: held.map((reservation) => reservation.id) } });
  // Cancelling and shipping at once: pieces of another order must not be given back in this one's name.
  if (ended !== held.length) throw refuse(UserErrorCode.STALE_VERSION, 'staleVersion');
  return held;
}

/** Puts returned pieces back on the shelf. */
export async function returnStock(tx: Tx, input: { warehouseId: string; refId: string; lines: readonly { skuId: string; quantity: number }[] }): Promise<void> {
  await ensureStocks(tx, input.warehouseId, input.lines.map((line) => line.skuId));
  await moveStock(tx, piecesBySku(input.lines).map(([skuId, quantity]) => ({
    skuId, warehouseId: input.warehouseId, kind: MovementKind.RETURN, onHand: quantity, reserved: 0, refId: input.refId,
  })));
}

/** Makes sure that there is a row to change for every SKU at a warehouse. */
export async function ensureStocks(tx: Tx, warehouseId: string, skuIds: readonly string[]): Promise<void> {
  const known = await tx.em.find(Stock, { warehouseId, skuId: { $in: [...skuIds] } }, { ...EVERY_WAREHOUSE, disableIdentityMap: true });
  const missing = [...new Set(skuIds)].filter((skuId) => !known.some((stock) => stock.skuId === skuId));
  if (missing.length === 0) return;
  const codes = new Map((await lookAt(tx, Sku, { columns: ['id', 'code'], where: { id: { $in: missing } } })).map(({ id, code }) => [id, code]));
  const rows = missing.map((skuId) => ({ id: newId(), skuId, skuCode: codes.get(skuId) ?? '', warehouseId, onHand: 0, reserved: 0, available: 0, inTransit: 0, safetyLevel: 0, low: false }));
  // Two deliveries of a new SKU may come in at once: the second finds the first's row.
  await tx.em.createQueryBuilder(Stock).insert(rows as never).onConflict(['skuId', 'warehouseId'] as never).ignore().execute();
}

/** Pieces that can be sold, by warehouse and SKU. */
export type Availability = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What can be sold of these SKUs, by warehouse; only what the caller may see. */
export async function availability(tx: Pick<Tx, 'em'>, skuIds: readonly string[]): Promise<Availability> {
  const stocks = await lookAt(tx, Stock, { columns: ['warehouseId', 'skuId', 'available'], where: { skuId: { $in: [...skuIds] } } });
  const byWarehouse = new Map<string, Map<string, number>>();
  for (const { warehouseId, skuId, available } of stocks) {
    const there = byWarehouse.get(warehouseId) ?? new Map<string, number>();
    byWarehouse.set(warehouseId, there.set(skuId, available));
  }
  return byWarehouse;
}
