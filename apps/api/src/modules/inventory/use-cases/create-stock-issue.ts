import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { addDocument } from '../documents/new-document.js';
import { StockDocument } from '../documents/stock-document.entity.js';
import type { CreateStockIssueInput } from '../documents/stock-document.inputs.js';
import { StockDocumentKind, StockIssueReason } from '../documents/stock-document.transitions.js';
import { Warehouse } from '../warehouse.entity.js';

/** Asks for goods to leave other than by an order, or to be written off (S1.2.10). */
export const createStockIssue = command('createStockIssue', async (tx, { warehouseId, reason, note, lines }: CreateStockIssueInput) => {
  const warehouse = await loadForUpdate(tx, Warehouse, warehouseId, { field: ['warehouseId'] });
  if (reason === StockIssueReason.OTHER && !note?.trim()) throw refuse(UserErrorCode.INVALID_INPUT, 'stockIssueNoteMissing', { field: ['note'] });
  const kind = reason === StockIssueReason.DAMAGE ? StockDocumentKind.DAMAGE : StockDocumentKind.ISSUE;
  const row = await addDocument(tx, { kind, warehouseId: warehouse.id, issueReason: reason, note: note ?? null, lines });
  return { stockDocument: ref(StockDocument, row.id) };
});
