import { User } from '../src/modules/access/index.js';
import { acknowledgeStockAlert, bookStockIssue, createStockIssue, keepFigures, Stock, StockAlert, StockIssueReason, Warehouse } from '../src/modules/inventory/index.js';
import type { House } from '../src/app/runtime.js';
import { perform } from '../src/platform/command/command.js';
import { createContext, jobContext } from '../src/platform/context.js';
import { jobPrincipal } from '../src/platform/principal.js';

/** Goods that sell and of which a warehouse has given nearly all away. */
const NEARLY_GONE = ['TSH-COT-WH-M', 'SWT-CLD-GY-L', 'BAG-CAN-1'];
const LEFT = 8;
const EXPECTED_DAYS = 4;

/** Alerts of the demo's warehouses: goods that sell run out at one of them, the daily job finds what else is low, and its keeper has taken the first on. */
export async function seedStockAlerts(house: House): Promise<void> {
  const em = house.orm.em.fork();
  em.setFilterParams('scope', { scope: { shops: 'all', warehouses: 'all' } });
  const keeper = await em.findOneOrFail(User, { username: 'warehouse' });
  const ctx = createContext(house.runtime, { ...jobPrincipal('demo'), id: keeper.id, name: keeper.displayName });
  const { id: south } = await em.findOneOrFail(Warehouse, { code: 'south-1' });
  const stocks = await em.find(Stock, { warehouseId: south, skuCode: { $in: NEARLY_GONE } }, { orderBy: { skuCode: 'asc' } });
  for (const { skuId, available } of stocks) {
    const { stockDocument } = await perform(ctx, createStockIssue, { warehouseId: south, reason: StockIssueReason.OTHER, note: '门店直供', lines: [{ skuId, quantity: available - LEFT }] });
    await perform(ctx, bookStockIssue, { stockDocumentId: stockDocument.$ref[1], expectedVersion: 1 });
  }
  await keepFigures(jobContext(house.runtime, 'demo'));
  const [first] = await em.find(StockAlert, {}, { orderBy: { coverTenths: 'asc', id: 'asc' }, limit: 1 });
  if (!first) return;
  const expectedAt = new Date(house.runtime.clock.now().getTime() + EXPECTED_DAYS * 86_400_000);
  await perform(ctx, acknowledgeStockAlert, { stockAlertId: first.id, expectedVersion: first.version, note: '已向供应商补货', expectedAt });
}
