import { command } from '../../../platform/command/command.js';
import { loadForUpdate, type Tx } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { Sku } from '../../catalog/index.js';
import type { ReceiveStockInput, StockLineInput } from '../inventory.inputs.js';
import { assertNoBundle } from '../assert-no-bundle.js';
import { ensureStocks, moveStock } from '../move-stock.js';
import { piecesBySku } from '../stock-changes.js';
import { MovementKind } from '../stock.entity.js';
import { Warehouse } from '../warehouse.entity.js';

/** Puts goods that came in on the shelf (S1.2.9). */
export const receiveStock = command('receiveStock', async (tx, input: ReceiveStockInput) => {
  const warehouse = await loadForUpdate(tx, Warehouse, input.warehouseId, { field: ['warehouseId'] });
  await assertSkusKnown(tx, input.lines);
  const pieces = piecesBySku(input.lines);
  await ensureStocks(tx, warehouse.id, pieces.map(([skuId]) => skuId));
  await moveStock(tx, pieces.map(([skuId, quantity]) => ({
    skuId, warehouseId: warehouse.id, kind: MovementKind.RECEIPT, onHand: quantity, reserved: 0, reason: input.reference ?? null,
  })));
  const total = pieces.reduce((sum, [, quantity]) => sum + quantity, 0);
  await tx.emit({ type: 'StockReceived', subject: { type: 'Warehouse', id: warehouse.id }, data: { pieces: total }, scope: { warehouseId: warehouse.id } });
  return { pieces: total };
});

async function assertSkusKnown(tx: Tx, lines: readonly StockLineInput[]): Promise<void> {
  const skus = await tx.em.find(Sku, { id: { $in: lines.map((line) => line.skuId) } });
  const known = new Map(skus.map((sku) => [sku.id, sku]));
  const index = lines.findIndex((line) => !known.has(line.skuId));
  if (index >= 0) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'Sku' }, field: ['lines', String(index), 'skuId'] });
  assertNoBundle(lines, known);
}
