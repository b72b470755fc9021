import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { leavesFrom, lockDocument } from '../documents/load-document.js';
import { StockDocument } from '../documents/stock-document.entity.js';
import type { CancelStockDocumentInput } from '../documents/stock-document.inputs.js';
import { moveDocument } from '../documents/stock-document.policy.js';
import { StockDocumentKind } from '../documents/stock-document.transitions.js';

const { RECEIPT, ISSUE, TRANSFER, DAMAGE } = StockDocumentKind;

/** A command that cancels papers of these kinds of which nothing has moved; the same delivery note can then be entered again. */
const cancelling = (commandName: string, kinds: readonly StockDocumentKind[]) => command(commandName, async (tx, input: CancelStockDocumentInput) => {
  const { row } = await lockDocument(tx, input, kinds, leavesFrom);
  moveDocument(row, 'cancel', tx.now);
  Object.assign(row, { endReason: input.reason.trim(), supplierKey: null });
  await tx.emit({
    type: 'StockDocumentCancelled', subject: { type: 'StockDocument', id: row.id }, data: { number: row.documentNo, reason: row.endReason ?? '' }, scope: { warehouseId: row.warehouseId },
  });
  return { stockDocument: ref(StockDocument, row.id) };
});

/** One for each permission: who may receive cancels receipts, and no papers of others. */
export const cancelStockReceipt = cancelling('cancelStockReceipt', [RECEIPT]);
/** Cancels an issue or a damage report. */
export const cancelStockIssue = cancelling('cancelStockIssue', [ISSUE, DAMAGE]);
/** Cancels a transfer that has not left. */
export const cancelStockTransfer = cancelling('cancelStockTransfer', [TRANSFER]);
