import { LockMode } from '@mikro-orm/core';
import { command } from '../../../platform/command/command.js';
import { loadForUpdate } from '../../../platform/command/tx.js';
import { Refusal } from '../../../platform/errors.js';
import { watchLevels } from '../alerts/watch-levels.js';
import { levelRows } from '../levels/level-rows.js';
import type { SetSafetyLevelsInput } from '../levels/safety-level.inputs.js';
import { ensureStocks } from '../move-stock.js';
import { Stock } from '../stock.entity.js';
import { Warehouse } from '../warehouse.entity.js';

/** Takes over a table of safety levels (S1.2.12): all of it, or a refusal that names every row that is wrong. A SKU that was never there gets its row. */
export const setSafetyLevels = command('setSafetyLevels', async (tx, input: SetSafetyLevelsInput) => {
  const { id: warehouseId } = await loadForUpdate(tx, Warehouse, input.warehouseId, { field: ['warehouseId'] });
  const rows = await levelRows(tx, input.rows);
  const problems = rows.flatMap(({ problem }) => problem ?? []);
  if (problems.length > 0) throw new Refusal(problems);
  const wanted = new Map(rows.flatMap(({ sku, input: row }) => (sku ? [[sku.id, row]] : [])));
  await ensureStocks(tx, warehouseId, [...wanted.keys()]);
  // In the order in which everybody takes them.
  const stocks = await tx.em.find(Stock, { warehouseId, skuId: { $in: [...wanted.keys()] } }, { orderBy: { skuId: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE });
  const changed = stocks.filter((stock) => {
    const { safetyLevel = 0, leadDays } = wanted.get(stock.skuId) ?? {};
    const differs = stock.safetyLevel !== safetyLevel || (leadDays !== undefined && leadDays !== null && stock.leadDays !== leadDays);
    Object.assign(stock, { safetyLevel, low: stock.available < safetyLevel }, leadDays !== undefined && leadDays !== null && { leadDays });
    return differs;
  });
  await tx.em.flush();
  await watchLevels(tx, stocks);
  await tx.emit({
    type: 'SafetyLevelsImported', subject: { type: 'Warehouse', id: warehouseId }, alsoOn: changed.map(({ id }) => id), data: { changed: changed.length }, scope: { warehouseId },
  });
  return { changed: changed.length, low: stocks.filter(({ low }) => low).length };
});
