import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { arrivesAt, leavesFrom, lockDocument } from '../documents/load-document.js';
import { StockDocument } from '../documents/stock-document.entity.js';
import type { SendStockTransferInput } from '../documents/stock-document.inputs.js';
import { moveDocument } from '../documents/stock-document.policy.js';
import { StockDocumentKind } from '../documents/stock-document.transitions.js';
import { ensureStocks, moveStock } from '../move-stock.js';
import { MovementKind } from '../stock.entity.js';

/** Takes the goods of a transfer off the sender's shelf and puts them on their way. */
export const sendStockTransfer = command('sendStockTransfer', async (tx, input: SendStockTransferInput) => {
  const { row, lines } = await lockDocument(tx, input, [StockDocumentKind.TRANSFER], leavesFrom);
  moveDocument(row, 'dispatch', tx.now);
  row.sentAt = tx.now;
  const to = arrivesAt(row);
  await ensureStocks(tx, to, lines.map((line) => line.skuId));
  const paper = { refId: row.id, reason: row.documentNo, reserved: 0 };
  await moveStock(tx, lines.flatMap(({ skuId, quantity }) => [
    { ...paper, skuId, warehouseId: row.warehouseId, kind: MovementKind.TRANSFER_OUT, onHand: -quantity },
    { ...paper, skuId, warehouseId: to, kind: MovementKind.IN_TRANSIT, onHand: 0, inTransit: quantity },
  ]), ['stockDocumentId']);
  await tx.emit({ type: 'StockTransferSent', subject: { type: 'StockDocument', id: row.id }, data: { number: row.documentNo, pieces: row.pieces }, scope: { warehouseId: row.warehouseId } });
  return { stockDocument: ref(StockDocument, row.id) };
});
