import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { lockCount } from '../counts/lock-count.js';
import { StockCount } from '../counts/stock-count.entity.js';
import type { RecountStockInput } from '../counts/stock-count.inputs.js';
import { differenceOf, moveCount } from '../counts/stock-count.policy.js';

const NOT_COUNTED = { counted: null, books: null, countedAt: null, countedById: null, countedByName: null };

/** Has the lines with a difference counted again; what agreed with the books stays. */
export const recountStock = command('recountStock', async (tx, input: RecountStockInput) => {
  const { row, lines } = await lockCount(tx, input);
  moveCount(row, 'recount');
  const different = lines.filter((line) => differenceOf(line) !== 0);
  for (const line of different) Object.assign(line, NOT_COUNTED);
  Object.assign(row, { countedLines: row.lineCount - different.length, reason: input.reason.trim(), submittedById: null, submittedByName: null });
  await tx.emit({
    type: 'StockRecountAsked', subject: { type: 'StockCount', id: row.id }, data: { number: row.countNo, lines: different.length, reason: row.reason ?? '' }, scope: { warehouseId: row.warehouseId },
  });
  return { stockCount: ref(StockCount, row.id) };
});
