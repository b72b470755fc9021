import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import type { AdjustStockInput } from '../inventory.inputs.js';
import { moveStock } from '../move-stock.js';
import { MovementKind, Stock } from '../stock.entity.js';

/** Brings the books in line with a count; never below what orders have been promised. */
export const adjustStock = command('adjustStock', async (tx, input: AdjustStockInput) => {
  const { skuId, warehouseId, id } = await loadForUpdate(tx, Stock, input.stockId, { field: ['stockId'] });
  await moveStock(tx, [{ skuId, warehouseId, kind: MovementKind.ADJUSTMENT, onHand: input.delta, reserved: 0, reason: input.reason }]);
  await tx.emit({ type: 'StockAdjusted', subject: { type: 'Stock', id }, data: { reason: input.reason }, audit: { delta: input.delta } });
  return { stock: ref(Stock, id) };
});
