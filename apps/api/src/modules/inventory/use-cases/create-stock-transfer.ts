import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import { lookAt } from '../../../platform/database/reads.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { addDocument } from '../documents/new-document.js';
import { StockDocument } from '../documents/stock-document.entity.js';
import type { CreateStockTransferInput } from '../documents/stock-document.inputs.js';
import { StockDocumentKind } from '../documents/stock-document.transitions.js';
import { Warehouse } from '../warehouse.entity.js';

/** Asks for goods to go to another warehouse. The caller must be at the sending one; the other may be anybody's. */
export const createStockTransfer = command('createStockTransfer', async (tx, { fromWarehouseId, toWarehouseId, note, lines }: CreateStockTransferInput) => {
  const from = await loadForUpdate(tx, Warehouse, fromWarehouseId, { field: ['fromWarehouseId'] });
  if (from.id === toWarehouseId) throw refuse(UserErrorCode.INVALID_INPUT, 'stockTransferSameWarehouse', { field: ['toWarehouseId'] });
  const [to] = await lookAt(tx, Warehouse, { columns: ['id'], where: { id: toWarehouseId }, limit: 1, everywhere: true });
  if (!to) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'Warehouse' }, field: ['toWarehouseId'] });
  const row = await addDocument(tx, { kind: StockDocumentKind.TRANSFER, warehouseId: from.id, toWarehouseId: to.id, note: note ?? null, lines });
  return { stockDocument: ref(StockDocument, row.id) };
});
