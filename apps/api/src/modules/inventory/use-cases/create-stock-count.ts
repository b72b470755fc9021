import { randomInt } from 'node:crypto';
import { makePaperNumber } from '@ordo/kernel';
import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref, type Tx } from '../../../platform/command/tx.js';
import { lookAt } from '../../../platform/database/reads.js';
import { startsWith } from '../../../platform/database/starts-with.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { Sku } from '../../catalog/index.js';
import { StockCount, StockCountLine } from '../counts/stock-count.entity.js';
import type { CreateStockCountInput } from '../counts/stock-count.inputs.js';
import { OPEN_COUNT_STATES, StockCountState } from '../counts/stock-count.transitions.js';
import { Stock } from '../stock.entity.js';
import { Warehouse } from '../warehouse.entity.js';

const SERIALS = 1_000_000;
const MOST_LINES = 2_000;

/** Begins a count of a warehouse, or of the SKUs whose code begins alike; none of them may be on another open sheet there. */
export const createStockCount = command('createStockCount', async (tx, input: CreateStockCountInput) => {
  // Locked, so that two sheets begun at once do not both take the same SKU.
  const { id: warehouseId } = await loadForUpdate(tx, Warehouse, input.warehouseId, { field: ['warehouseId'] });
  const skus = await skusToCount(tx, warehouseId, input.skuCode?.trim());
  await assertOnNoOtherSheet(tx, warehouseId, skus);
  const countNo = makePaperNumber('PD', tx.now, randomInt(SERIALS));
  const row = tx.em.create(StockCount, {
    id: newId(), countNo, warehouseId, state: StockCountState.COUNTING, lineCount: skus.length, countedLines: 0, note: input.note?.trim() || null,
    createdByName: tx.actor.name, createdAt: tx.now, version: 1,
  } as never);
  for (const { id: skuId, code: skuCode, title } of skus) tx.em.create(StockCountLine, { countId: row.id, skuId, skuCode, title } as never);
  await tx.em.flush();
  await tx.emit({ type: 'StockCountCreated', subject: { type: 'StockCount', id: row.id }, data: { number: countNo, lines: skus.length }, scope: { warehouseId } });
  return { stockCount: ref(StockCount, row.id) };
});

interface Counted {
  id: string;
  code: string;
  title: string;
}

async function skusToCount(tx: Tx, warehouseId: string, code: string | undefined): Promise<Counted[]> {
  const named = code ? await lookAt(tx, Sku, { columns: ['id'], where: { code: startsWith(code) }, limit: MOST_LINES + 1 }) : undefined;
  const where = { warehouseId, ...(named && { skuId: { $in: named.map((sku) => sku.id) } }) };
  const stocks = await lookAt(tx, Stock, { columns: ['skuId'], where, limit: MOST_LINES + 1 });
  if (stocks.length > MOST_LINES) throw refuse(UserErrorCode.INVALID_INPUT, 'stockCountTooLong', { params: { most: MOST_LINES }, field: ['skuCode'] });
  if (stocks.length === 0) throw refuse(UserErrorCode.INVALID_INPUT, 'stockCountEmpty', { field: ['skuCode'] });
  return lookAt(tx, Sku, { columns: ['id', 'code', 'title'], where: { id: { $in: stocks.map((stock) => stock.skuId) } }, orderBy: { code: 'asc' } });
}

async function assertOnNoOtherSheet(tx: Tx, warehouseId: string, skus: readonly Counted[]): Promise<void> {
  const open = await lookAt(tx, StockCount, { columns: ['id', 'countNo'], where: { warehouseId, state: { $in: [...OPEN_COUNT_STATES] } } });
  if (open.length === 0) return;
  const [twin] = await lookAt(tx, StockCountLine, {
    columns: ['countId', 'skuCode'], limit: 1, where: { countId: { $in: open.map((each) => each.id) }, skuId: { $in: skus.map((sku) => sku.id) } },
  });
  if (!twin) return;
  const number = open.find((each) => each.id === twin.countId)?.countNo ?? '';
  throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'stockCountedAlready', { params: { sku: twin.skuCode, number }, field: ['skuCode'] });
}
