import { loadForUpdate, type Tx } from '../../../platform/command/tx.js';
import { StockCount, StockCountLine } from './stock-count.entity.js';

interface Wanted {
  stockCountId: string;
  expectedVersion?: number;
}

/** Locks a count and reads its lines in the order of their SKUs. */
export async function lockCount(tx: Tx, { stockCountId, expectedVersion }: Wanted): Promise<{ row: StockCount; lines: StockCountLine[] }> {
  const row = await loadForUpdate(tx, StockCount, stockCountId, { field: ['stockCountId'], expectedVersion: expectedVersion ?? null });
  return { row, lines: await tx.em.find(StockCountLine, { countId: row.id }, { orderBy: { skuId: 'asc' } }) };
}
