import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { arrivesAt, lockDocument } from '../documents/load-document.js';
import { StockDocument } from '../documents/stock-document.entity.js';
import type { CloseStockDocumentInput } from '../documents/stock-document.inputs.js';
import { moveDocument } from '../documents/stock-document.policy.js';
import { StockDocumentKind } from '../documents/stock-document.transitions.js';
import { moveStock } from '../move-stock.js';
import { MovementKind } from '../stock.entity.js';

const { RECEIPT, TRANSFER } = StockDocumentKind;

/** Ends a receipt or a transfer that came with more or fewer pieces, saying why. What never arrived of a transfer is no longer on its way. */
export const closeStockDocument = command('closeStockDocument', async (tx, input: CloseStockDocumentInput) => {
  const { row, lines } = await lockDocument(tx, input, [RECEIPT, TRANSFER], arrivesAt);
  moveDocument(row, 'close', tx.now);
  row.endReason = input.reason.trim();
  const missing = lines.filter((line) => line.receivedQuantity < line.quantity);
  const warehouseId = arrivesAt(row);
  if (row.kind === TRANSFER) {
    await moveStock(tx, missing.map(({ skuId, quantity, receivedQuantity }) => ({
      skuId, warehouseId, kind: MovementKind.TRANSIT_LOSS, onHand: 0, reserved: 0, inTransit: receivedQuantity - quantity, refId: row.id, reason: row.endReason ?? null,
    })));
  }
  const difference = row.receivedPieces - row.pieces;
  await tx.emit({
    type: 'StockDocumentClosed', subject: { type: 'StockDocument', id: row.id }, data: { number: row.documentNo, difference, reason: row.endReason }, scope: { warehouseId },
  });
  return { stockDocument: ref(StockDocument, row.id) };
});
