import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { lockCount } from '../counts/lock-count.js';
import { StockCount } from '../counts/stock-count.entity.js';
import type { ApproveStockCountInput } from '../counts/stock-count.inputs.js';
import { differenceOf, moveCount } from '../counts/stock-count.policy.js';
import { moveStock } from '../move-stock.js';
import { MovementKind } from '../stock.entity.js';

/** Has the books follow a count (S1.2.13): by somebody else than who counted it, and never below what orders have been promised. */
export const approveStockCount = command('approveStockCount', async (tx, input: ApproveStockCountInput) => {
  const { row, lines } = await lockCount(tx, input);
  moveCount(row, 'approve');
  const field = ['stockCountId'];
  if (row.submittedById === tx.actor.id || lines.some((line) => line.countedById === tx.actor.id)) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'stockCountOwn', { field });
  const changes = lines.flatMap((line) => {
    const difference = differenceOf(line) ?? 0;
    return difference === 0 ? [] : [{ skuId: line.skuId, warehouseId: row.warehouseId, kind: MovementKind.COUNT, onHand: difference, reserved: 0, refId: row.id, reason: row.countNo }];
  });
  await moveStock(tx, changes, field);
  Object.assign(row, { endedAt: tx.now, endedByName: tx.actor.name });
  const difference = changes.reduce((sum, change) => sum + change.onHand, 0);
  await tx.emit({
    type: 'StockCountApproved', subject: { type: 'StockCount', id: row.id }, data: { number: row.countNo, different: changes.length, difference }, scope: { warehouseId: row.warehouseId },
  });
  return { stockCount: ref(StockCount, row.id) };
});
