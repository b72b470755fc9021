import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { lockCount } from '../counts/lock-count.js';
import { StockCount } from '../counts/stock-count.entity.js';
import type { CancelStockCountInput } from '../counts/stock-count.inputs.js';
import { moveCount } from '../counts/stock-count.policy.js';

/** Cancels a count; the books stay as they are, and its SKUs can be counted on another sheet. */
export const cancelStockCount = command('cancelStockCount', async (tx, input: CancelStockCountInput) => {
  const { row } = await lockCount(tx, input);
  moveCount(row, 'cancel');
  Object.assign(row, { endedAt: tx.now, endedByName: tx.actor.name, reason: input.reason.trim() });
  await tx.emit({ type: 'StockCountCancelled', subject: { type: 'StockCount', id: row.id }, data: { number: row.countNo, reason: row.reason ?? '' }, scope: { warehouseId: row.warehouseId } });
  return { stockCount: ref(StockCount, row.id) };
});
