import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { arrivesAt, lockDocument } from '../documents/load-document.js';
import type { StockDocumentLine } from '../documents/stock-document-line.entity.js';
import { StockDocument } from '../documents/stock-document.entity.js';
import type { ReceiveStockDocumentInput } from '../documents/stock-document.inputs.js';
import { moveDocument } from '../documents/stock-document.policy.js';
import { StockDocumentKind } from '../documents/stock-document.transitions.js';
import { ensureStocks, moveStock } from '../move-stock.js';
import { MovementKind } from '../stock.entity.js';
import type { ArrivingLot } from '../stock-changes.js';

const { RECEIPT, TRANSFER } = StockDocumentKind;

interface Arrived {
  line: StockDocumentLine;
  quantity: number;
  lot: ArrivingLot | null;
  lotField: string[];
}

/**
 * Puts what arrived of a receipt or a transfer on the shelf (S1.2.9), as often as it comes in parts. The paper is complete by
 * itself when exactly what was expected is there; with more or fewer pieces a person closes it, saying why.
 */
export const receiveStockDocument = command('receiveStockDocument', async (tx, input: ReceiveStockDocumentInput) => {
  const { row, lines } = await lockDocument(tx, input, [RECEIPT, TRANSFER], arrivesAt);
  moveDocument(row, 'receive', tx.now);
  const arrived = arrivedLines(row, lines, input);
  const pieces = arrived.reduce((sum, each) => sum + each.quantity, 0);
  for (const { line, quantity } of arrived) line.receivedQuantity += quantity;
  row.receivedPieces += pieces;
  if (lines.every((line) => line.receivedQuantity === line.quantity)) moveDocument(row, 'complete', tx.now);
  const warehouseId = arrivesAt(row);
  const isTransfer = row.kind === TRANSFER;
  await ensureStocks(tx, warehouseId, arrived.map(({ line }) => line.skuId));
  await moveStock(tx, arrived.map(({ line: { skuId }, quantity, lot, lotField }) => ({
    skuId, lot, lotField, warehouseId, kind: isTransfer ? MovementKind.TRANSFER_IN : MovementKind.RECEIPT, onHand: quantity, reserved: 0,
    inTransit: isTransfer ? -quantity : 0, refId: row.id, reason: row.documentNo,
  })));
  await tx.emit({ type: 'StockDocumentReceived', subject: { type: 'StockDocument', id: row.id }, data: { number: row.documentNo, pieces }, scope: { warehouseId } });
  return { stockDocument: ref(StockDocument, row.id) };
});

/** What arrived of which line. A supplier may send more than was expected; of a transfer no more arrives than was sent. */
function arrivedLines(row: StockDocument, lines: readonly StockDocumentLine[], input: ReceiveStockDocumentInput): Arrived[] {
  const seen = new Set<string>();
  const arrived = input.lines.map(({ stockDocumentLineId: lineId, quantity }, index) => {
    const line = lines.find((each) => each.id === lineId);
    const field = ['lines', String(index), 'stockDocumentLineId'];
    if (!line) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'StockDocumentLine' }, field });
    if (seen.has(line.id)) throw refuse(UserErrorCode.INVALID_INPUT, 'stockDocumentLineTwice', { params: { sku: line.skuCode }, field });
    seen.add(line.id);
    const left = line.quantity - line.receivedQuantity;
    if (row.kind === TRANSFER && quantity > left) {
      throw refuse(UserErrorCode.INVALID_INPUT, 'stockTransferMoreThanSent', { params: { sku: line.skuCode, left }, field: ['lines', String(index), 'quantity'] });
    }
    return { line, quantity, ...arrivingLot(input, index) };
  }).filter(({ quantity }) => quantity > 0);
  if (arrived.length === 0) throw refuse(UserErrorCode.INVALID_INPUT, 'stockDocumentNothingArrived', { field: ['lines'] });
  return arrived;
}

/** The lot that stands on a line: number and last day together, or neither. */
function arrivingLot({ lines }: ReceiveStockDocumentInput, index: number): Pick<Arrived, 'lot' | 'lotField'> {
  const { lotNo, expiresOn } = lines[index] ?? {};
  const at = (name: string): string[] => ['lines', String(index), name];
  if (!lotNo && !expiresOn) return { lot: null, lotField: at('lotNo') };
  if (!lotNo) throw refuse(UserErrorCode.INVALID_INPUT, 'lotNeeded', { field: at('lotNo') });
  if (!expiresOn) throw refuse(UserErrorCode.INVALID_INPUT, 'lotNeeded', { field: at('expiresOn') });
  return { lot: { lotNo, expiresOn }, lotField: at('lotNo') };
}
