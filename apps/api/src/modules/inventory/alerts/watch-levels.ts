import { sql } from '@mikro-orm/core';
import type { Tx } from '../../../platform/command/tx.js';
import { lookAt } from '../../../platform/database/reads.js';
import type { Row } from '../../../platform/database/row.js';
import { updateRows } from '../../../platform/database/update-rows.js';
import { newId } from '../../../platform/ids.js';
import { Stock } from '../stock.entity.js';
import { Warehouse } from '../warehouse.entity.js';
import { StockAlert } from './stock-alert.entity.js';
import { StockAlertState } from './stock-alert.transitions.js';

interface Place {
  skuId: string;
  warehouseId: string;
}

type Watched = Row<Pick<Stock, (typeof COLUMNS)[number]>>;

const COLUMNS = ['id', 'skuId', 'skuCode', 'warehouseId', 'available', 'safetyLevel', 'low', 'coverTenths', 'alertId'] as const;
const keyOf = ({ skuId, warehouseId }: Place): string => `${skuId}/${warehouseId}`;

/**
 * Has the alerts follow stocks that this transaction has just changed (S1.2.12): opens one for a stock that has fallen below its
 * safety level, closes that of a stock that is there again. This transaction holds the stocks' locks, so what it reads is what it
 * made of them, and no two commands open one for the same fall. One statement where nothing is low.
 */
export async function watchLevels(tx: Tx, places: readonly Place[]): Promise<void> {
  const touched = new Set(places.map(keyOf));
  const found = await lookAt(tx, Stock, {
    columns: COLUMNS, everywhere: true, orderBy: { skuId: 'asc', warehouseId: 'asc' },
    where: {
      skuId: { $in: [...new Set(places.map(({ skuId }) => skuId))] }, warehouseId: { $in: [...new Set(places.map(({ warehouseId }) => warehouseId))] },
      $or: [{ low: true }, { alertId: { $ne: null } }],
    },
  });
  const stocks = found.filter((stock) => touched.has(keyOf(stock)));
  const fallen = stocks.filter((stock) => stock.low && !stock.alertId);
  const risen = stocks.filter((stock) => !stock.low && stock.alertId);
  const stillLow = stocks.filter((stock) => stock.low && stock.alertId);
  if (stillLow.length > 0) await followCover(tx, stillLow);
  if (risen.length > 0) await closeAlerts(tx, risen);
  if (fallen.length > 0) await openAlerts(tx, fallen);
}

async function followCover(tx: Tx, stocks: readonly Watched[]): Promise<void> {
  await updateRows(tx, StockAlert, {
    everywhere: true, where: { id: { $in: idsOfAlerts(stocks) } }, set: { coverTenths: sql`(select s.cover_tenths from stock s where s.id = stock_id)` },
  });
}

async function openAlerts(tx: Tx, stocks: readonly Watched[]): Promise<void> {
  const rows = stocks.map(({ id, skuId, warehouseId, available, safetyLevel, coverTenths }) => ({
    id: newId(), stockId: id, skuId, warehouseId, state: StockAlertState.OPEN, openKey: id, openedAt: tx.now, availableThen: available, safetyLevelThen: safetyLevel, coverTenths, version: 1,
  }));
  // At once, not with the other rows before the commit: the same command may move the stock on.
  await tx.em.createQueryBuilder(StockAlert).insert(rows as never).execute();
  await updateRows(tx, Stock, {
    everywhere: true, where: { id: { $in: stocks.map(({ id }) => id) } }, set: { alertId: sql`(select a.id from stock_alert a where a.open_key = stock.id)` },
  });
  const names = await namesOf(tx, stocks);
  for (const [index, { id, skuCode, warehouseId, available, safetyLevel }] of stocks.entries()) {
    await tx.emit({
      type: 'StockLow', subject: { type: 'Stock', id }, alsoOn: [rows[index]?.id ?? id], scope: { warehouseId },
      data: { sku: skuCode, warehouse: names.get(warehouseId) ?? warehouseId, available, safetyLevel },
    });
  }
}

async function closeAlerts(tx: Tx, stocks: readonly Watched[]): Promise<void> {
  await updateRows(tx, StockAlert, {
    everywhere: true, where: { id: { $in: idsOfAlerts(stocks) } },
    set: { state: StockAlertState.CLOSED, openKey: null, closedAt: tx.now, coverTenths: sql`(select s.cover_tenths from stock s where s.id = stock_id)`, version: sql`version + 1` },
  });
  await updateRows(tx, Stock, { everywhere: true, where: { id: { $in: stocks.map(({ id }) => id) } }, set: { alertId: null } });
  const names = await namesOf(tx, stocks);
  for (const { alertId, id, skuCode, warehouseId, available } of stocks) {
    await tx.emit({
      type: 'StockAlertClosed', subject: { type: 'StockAlert', id: alertId ?? id }, scope: { warehouseId },
      data: { sku: skuCode, warehouse: names.get(warehouseId) ?? warehouseId, available },
    });
  }
}

const idsOfAlerts = (stocks: readonly Watched[]): string[] => stocks.flatMap(({ alertId }) => alertId ?? []);

async function namesOf(tx: Tx, stocks: readonly Watched[]): Promise<Map<string, string>> {
  const warehouses = await lookAt(tx, Warehouse, { columns: ['id', 'name'], everywhere: true, where: { id: { $in: stocks.map(({ warehouseId }) => warehouseId) } } });
  return new Map(warehouses.map(({ id, name }) => [id, name]));
}
