import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { lockCount } from '../counts/lock-count.js';
import { StockCount } from '../counts/stock-count.entity.js';
import type { SubmitStockCountInput } from '../counts/stock-count.inputs.js';
import { differenceOf, moveCount } from '../counts/stock-count.policy.js';

/** Sends a count of which every line was counted for approval. */
export const submitStockCount = command('submitStockCount', async (tx, input: SubmitStockCountInput) => {
  const { row, lines } = await lockCount(tx, input);
  moveCount(row, 'submit');
  const left = row.lineCount - row.countedLines;
  if (left > 0) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'stockCountUnfinished', { params: { left }, field: ['stockCountId'] });
  Object.assign(row, { submittedById: tx.actor.id, submittedByName: tx.actor.name, reason: null });
  const different = lines.filter((line) => differenceOf(line) !== 0).length;
  await tx.emit({ type: 'StockCountSubmitted', subject: { type: 'StockCount', id: row.id }, data: { number: row.countNo, different }, scope: { warehouseId: row.warehouseId } });
  return { stockCount: ref(StockCount, row.id) };
});
