import { LockMode, sql } from '@mikro-orm/core';
import { chinaDay } from '@ordo/kernel';
import type { Tx } from '../../../platform/command/tx.js';
import { updateRows } from '../../../platform/database/update-rows.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import type { StockChange } from '../stock-changes.js';
import { MovementKind, Stock } from '../stock.entity.js';
import { chooseLots } from './choose-lots.js';
import { StockLot } from './stock-lot.entity.js';

/** Pieces more or fewer of one lot; null where the stock is not kept by lots. */
export interface LotDelta {
  lotNo: string | null;
  pieces: number;
}

// Whoever changes the stock may change its lots: which stocks those are was decided where the command began.
const LOCKED = { lockMode: LockMode.PESSIMISTIC_WRITE, filters: { scope: false }, disableIdentityMap: true } as const;

// Pieces that come from outside have their lot on them; returns, counts and corrections may come without.
const NAMES_ITS_LOT: readonly MovementKind[] = [MovementKind.RECEIPT, MovementKind.TRANSFER_IN];

/** Locks the stock of a change when it is kept by lots; null when it is not. */
export function lockedByLots(tx: Tx, { skuId, warehouseId }: Pick<StockChange, 'skuId' | 'warehouseId'>): Promise<Stock | null> {
  return tx.em.findOne(Stock, { skuId, warehouseId, byLots: true }, LOCKED);
}

/**
 * Puts the pieces of a change into its lot, or takes them from the lots that expire first; for an order only from lots that
 * have not expired. The caller holds the stock's lock, so nobody else changes these lots. Refuses with INVALID_INPUT a lot
 * that is missing or says another day than before, and with INSUFFICIENT_STOCK when what is left has expired.
 */
export async function moveLots(tx: Tx, stock: Stock, change: StockChange, field: string[]): Promise<LotDelta[]> {
  const lots = await tx.em.find(StockLot, { stockId: stock.id }, LOCKED);
  if (change.onHand > 0) return [await putIntoLot(tx, stock, lots, change, field)];
  const chosen = chooseLots(lots, -change.onHand, change.reserved < 0 ? chinaDay(tx.now) : undefined);
  if (!chosen) throw refuse(UserErrorCode.INSUFFICIENT_STOCK, 'lotsExpired', { params: { sku: stock.skuCode }, facts: { sku: stock.skuCode }, field });
  for (const { lot, pieces } of chosen) await addPieces(tx, lot.id, -pieces);
  return chosen.map(({ lot, pieces }) => ({ lotNo: lot.lotNo, pieces: -pieces }));
}

async function putIntoLot(tx: Tx, stock: Stock, lots: readonly StockLot[], change: StockChange, field: string[]): Promise<LotDelta> {
  const at = change.lotField ?? field;
  if (!change.lot && NAMES_ITS_LOT.includes(change.kind)) throw refuse(UserErrorCode.INVALID_INPUT, 'lotNeededFor', { params: { sku: stock.skuCode }, field: at });
  const { lotNo, expiresOn } = change.lot ?? { lotNo: '', expiresOn: null };
  const known = lots.find((lot) => lot.lotNo === lotNo);
  if (!known) await addLot(tx, stock, { lotNo, expiresOn, onHand: change.onHand });
  else if ((known.expiresOn ?? null) !== expiresOn) throw refuse(UserErrorCode.INVALID_INPUT, 'lotOtherDay', { params: { lot: lotNo, day: known.expiresOn ?? '' }, field: [...at.slice(0, -1), 'expiresOn'] });
  else await addPieces(tx, known.id, change.onHand);
  return { lotNo, pieces: change.onHand };
}

/** Makes a lot of a stock. */
export async function addLot(tx: Tx, { id, warehouseId }: Stock, lot: { lotNo: string; expiresOn: string | null; onHand: number }): Promise<void> {
  tx.em.create(StockLot, { stockId: id, warehouseId, ...lot } as never);
  await tx.em.flush();
}

async function addPieces(tx: Tx, id: string, pieces: number): Promise<void> {
  const done = await updateRows(tx, StockLot, { everywhere: true, where: { id, onHand: { $gte: -pieces } }, set: { onHand: sql`on_hand + ${pieces}` } });
  if (done !== 1) throw refuse(UserErrorCode.STALE_VERSION, 'staleVersion');
}
