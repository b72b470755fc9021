import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { lookAt } from '../../../platform/database/reads.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { lockCount } from '../counts/lock-count.js';
import { StockCount } from '../counts/stock-count.entity.js';
import type { CountStockInput } from '../counts/stock-count.inputs.js';
import { moveCount } from '../counts/stock-count.policy.js';
import { Stock } from '../stock.entity.js';

/**
 * Writes down what was found, beside what the books say at this very moment: pieces that come or leave later do not change
 * the difference (S1.2.13). Several may count one sheet.
 */
export const countStock = command('countStock', async (tx, input: CountStockInput) => {
  const { row, lines } = await lockCount(tx, input);
  moveCount(row, 'count');
  const found = input.lines.map(({ stockCountLineId: lineId, counted }, index) => {
    const line = lines.find((each) => each.id === lineId);
    if (!line) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'StockCountLine' }, field: ['lines', String(index), 'stockCountLineId'] });
    return { line, counted };
  });
  const stocks = await lookAt(tx, Stock, { columns: ['skuId', 'onHand'], where: { warehouseId: row.warehouseId, skuId: { $in: found.map(({ line }) => line.skuId) } } });
  const books = new Map(stocks.map((stock) => [stock.skuId, stock.onHand]));
  for (const { line, counted } of found) {
    Object.assign(line, { counted, books: books.get(line.skuId) ?? 0, countedAt: tx.now, countedById: tx.actor.id, countedByName: tx.actor.name });
  }
  row.countedLines = lines.filter((line) => line.counted !== null && line.counted !== undefined).length;
  await tx.emit({ type: 'StockCounted', subject: { type: 'StockCount', id: row.id }, data: { number: row.countNo, lines: found.length }, scope: { warehouseId: row.warehouseId } });
  return { stockCount: ref(StockCount, row.id) };
});
