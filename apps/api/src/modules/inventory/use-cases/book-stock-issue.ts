import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { leavesFrom, lockDocument } from '../documents/load-document.js';
import { StockDocument } from '../documents/stock-document.entity.js';
import type { BookStockIssueInput } from '../documents/stock-document.inputs.js';
import { moveDocument } from '../documents/stock-document.policy.js';
import { StockDocumentKind } from '../documents/stock-document.transitions.js';
import { moveStock } from '../move-stock.js';
import { MovementKind } from '../stock.entity.js';

const { ISSUE, DAMAGE } = StockDocumentKind;

/** Takes the goods of an issue or a damage report off the shelf (S1.2.10); never what orders have been promised. */
export const bookStockIssue = command('bookStockIssue', async (tx, input: BookStockIssueInput) => {
  const { row, lines } = await lockDocument(tx, input, [ISSUE, DAMAGE], leavesFrom);
  moveDocument(row, 'book', tx.now);
  const kind = row.kind === DAMAGE ? MovementKind.DAMAGE : MovementKind.ISSUE;
  await moveStock(tx, lines.map(({ skuId, quantity }) => ({
    skuId, warehouseId: row.warehouseId, kind, onHand: -quantity, reserved: 0, refId: row.id, reason: row.documentNo,
  })), ['stockDocumentId']);
  await tx.emit({ type: 'StockDocumentBooked', subject: { type: 'StockDocument', id: row.id }, data: { number: row.documentNo, pieces: row.pieces }, scope: { warehouseId: row.warehouseId } });
  return { stockDocument: ref(StockDocument, row.id) };
});
