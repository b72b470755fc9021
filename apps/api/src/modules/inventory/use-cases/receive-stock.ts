import { command } from '../../../platform/command/command.js';
import { loadForUpdate } from '../../../platform/command/tx.js';
import type { ReceiveStockInput } from '../inventory.inputs.js';
import { ensureStocks, moveStock } from '../move-stock.js';
import { MovementKind } from '../stock.entity.js';
import { Warehouse } from '../warehouse.entity.js';

/** Puts goods that came in on the shelf (S1.2.9). */
export const receiveStock = command('receiveStock', async (tx, input: ReceiveStockInput) => {
  const warehouse = await loadForUpdate(tx, Warehouse, input.warehouseId, { field: ['warehouseId'] });
  await ensureStocks(tx, warehouse.id, input.lines.map((line) => line.skuId));
  await moveStock(tx, input.lines.map(({ skuId, quantity }) => ({
    skuId, warehouseId: warehouse.id, kind: MovementKind.RECEIPT, onHand: quantity, reserved: 0, reason: input.reference ?? null,
  })));
  const pieces = input.lines.reduce((sum, line) => sum + line.quantity, 0);
  await tx.emit({ type: 'StockReceived', subject: { type: 'Warehouse', id: warehouse.id }, data: { pieces } });
  return { pieces };
});
