import type { Tx } from '../../platform/command/tx.js';
import { lookAt } from '../../platform/database/reads.js';
import { Sku } from '../catalog/index.js';
import { availableDelta, type StockChange } from './stock-changes.js';
import { Stock } from './stock.entity.js';
import { Warehouse } from './warehouse.entity.js';

/** Tells of every stock that these changes have just taken below its safety level (S1.2.12); one that was low before is not news. */
export async function tellLowStock(tx: Tx, changes: readonly StockChange[]): Promise<void> {
  const taken = new Map<string, number>();
  for (const change of changes) {
    const key = `${change.skuId}/${change.warehouseId}`;
    taken.set(key, (taken.get(key) ?? 0) - availableDelta(change));
  }
  const shrunk = changes.filter((change) => (taken.get(`${change.skuId}/${change.warehouseId}`) ?? 0) > 0);
  if (shrunk.length === 0) return;
  // This transaction holds the rows' locks, so what it reads is what it made of them.
  const low = await lookAt(tx, Stock, {
    columns: ['id', 'skuId', 'warehouseId', 'available', 'safetyLevel'], everywhere: true,
    where: { skuId: { $in: [...new Set(shrunk.map((change) => change.skuId))] }, warehouseId: { $in: [...new Set(shrunk.map((change) => change.warehouseId))] }, low: true },
  });
  const news = low.filter((stock) => {
    const pieces = taken.get(`${stock.skuId}/${stock.warehouseId}`) ?? 0;
    return pieces > 0 && stock.available + pieces >= stock.safetyLevel;
  });
  if (news.length > 0) await tell(tx, news);
}

async function tell(tx: Tx, stocks: readonly Pick<Stock, 'id' | 'skuId' | 'warehouseId' | 'available' | 'safetyLevel'>[]): Promise<void> {
  const skus = await tx.em.find(Sku, { id: { $in: stocks.map((stock) => stock.skuId) } });
  const warehouses = await tx.em.find(Warehouse, { id: { $in: stocks.map((stock) => stock.warehouseId) } }, { filters: { scope: false } });
  const codes = new Map(skus.map((sku) => [sku.id, sku.code]));
  const names = new Map(warehouses.map((warehouse) => [warehouse.id, warehouse.name]));
  for (const { id, skuId, warehouseId, available, safetyLevel } of stocks) {
    await tx.emit({
      type: 'StockLow', subject: { type: 'Stock', id }, scope: { warehouseId },
      data: { sku: codes.get(skuId) ?? skuId, warehouse: names.get(warehouseId) ?? warehouseId, available, safetyLevel },
    });
  }
}
