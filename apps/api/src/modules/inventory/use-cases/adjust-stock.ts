import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import type { AdjustStockInput } from '../inventory.inputs.js';
import { moveStock } from '../move-stock.js';
import { MovementKind, Stock } from '../stock.entity.js';

/** Brings the books in line with a count; never below what orders have been promised (S1.2.13). */
export const adjustStock = command('adjustStock', async (tx, input: AdjustStockInput) => {
  const { skuId, warehouseId, id, onHand } = await loadForUpdate(tx, Stock, input.stockId, { field: ['stockId'] });
  const { expectedOnHand: expected, delta, reason } = input;
  if (expected !== undefined && expected !== null && expected !== onHand) {
    throw refuse(UserErrorCode.STALE_VERSION, 'stockMovedSinceCount', { params: { onHand }, field: ['expectedOnHand'], facts: { current: onHand } });
  }
  await moveStock(tx, [{ skuId, warehouseId, kind: MovementKind.ADJUSTMENT, onHand: delta, reserved: 0, reason }], ['delta']);
  await tx.emit({
    type: 'StockAdjusted', subject: { type: 'Stock', id }, data: { reason }, scope: { warehouseId },
    audit: { delta, before: onHand, after: onHand + delta },
  });
  return { stock: ref(Stock, id) };
});
