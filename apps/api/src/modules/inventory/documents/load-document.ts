import { loadForUpdate, type Tx } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { Warehouse } from '../warehouse.entity.js';
import { StockDocumentLine } from './stock-document-line.entity.js';
import { StockDocument } from './stock-document.entity.js';
import type { StockDocumentKind } from './stock-document.transitions.js';

interface Wanted {
  stockDocumentId: string;
  expectedVersion: number;
}

const field = ['stockDocumentId'];

/**
 * Locks a paper and reads its lines. Of another kind than the permission is for: it is not found. A transfer is seen from
 * both its warehouses, but `at` says at which of them the caller must be.
 */
export async function lockDocument(
  tx: Tx, { stockDocumentId, expectedVersion }: Wanted, kinds: readonly StockDocumentKind[], at: (row: StockDocument) => string,
): Promise<{ row: StockDocument; lines: StockDocumentLine[] }> {
  const row = await loadForUpdate(tx, StockDocument, stockDocumentId, { field, expectedVersion });
  if (!kinds.includes(row.kind)) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'StockDocument' }, field });
  if (!(await tx.em.findOne(Warehouse, { id: at(row) }))) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'stockDocumentElsewhere', { field });
  const lines = await tx.em.find(StockDocumentLine, { documentId: row.id }, { orderBy: { skuId: 'asc' } });
  return { row, lines };
}

/** Where the goods of a paper arrive. */
export const arrivesAt = (row: StockDocument): string => row.toWarehouseId ?? row.warehouseId;
/** Where the goods of a paper leave; a receipt has only one place. */
export const leavesFrom = (row: StockDocument): string => row.warehouseId;
