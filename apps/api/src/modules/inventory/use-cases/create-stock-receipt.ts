import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import { lookAt } from '../../../platform/database/reads.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { addDocument } from '../documents/new-document.js';
import { StockDocument } from '../documents/stock-document.entity.js';
import type { CreateStockReceiptInput } from '../documents/stock-document.inputs.js';
import { StockDocumentKind } from '../documents/stock-document.transitions.js';
import { Warehouse } from '../warehouse.entity.js';

/** Enters goods that a supplier is to deliver (S1.2.9); the same paper of a supplier is entered once. */
export const createStockReceipt = command('createStockReceipt', async (tx, input: CreateStockReceiptInput) => {
  // Locked, so that two who enter the same delivery note at once do it one after the other.
  const { id: warehouseId } = await loadForUpdate(tx, Warehouse, input.warehouseId, { field: ['warehouseId'] });
  const supplier = input.supplier.trim();
  const supplierDocumentNo = input.supplierDocumentNo?.trim() || null;
  const supplierKey = supplierDocumentNo && `${warehouseId}:${supplier}:${supplierDocumentNo}`.toLowerCase();
  if (supplierKey) {
    const [twin] = await lookAt(tx, StockDocument, { columns: ['documentNo'], where: { supplierKey }, limit: 1 });
    if (twin) throw refuse(UserErrorCode.INVALID_INPUT, 'supplierDocumentTwice', { params: { number: twin.documentNo }, field: ['supplierDocumentNo'] });
  }
  const row = await addDocument(tx, { kind: StockDocumentKind.RECEIPT, warehouseId, supplier, supplierDocumentNo, supplierKey, note: input.note ?? null, lines: input.lines });
  return { stockDocument: ref(StockDocument, row.id) };
});
