import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { StockAlert } from '../alerts/stock-alert.entity.js';
import type { AcknowledgeStockAlertInput } from '../alerts/stock-alert.inputs.js';
import { moveAlert } from '../alerts/stock-alert.policy.js';
import { Stock } from '../stock.entity.js';

/** Takes an alert on, saying what is done and by when goods are expected (S1.2.12); again, to say it anew. */
export const acknowledgeStockAlert = command('acknowledgeStockAlert', async (tx, { stockAlertId, expectedVersion, note, expectedAt }: AcknowledgeStockAlertInput) => {
  const row = await loadForUpdate(tx, StockAlert, stockAlertId, { field: ['stockAlertId'], expectedVersion });
  moveAlert(row, 'acknowledge');
  if (expectedAt && expectedAt < tx.now) throw refuse(UserErrorCode.INVALID_INPUT, 'stockAlertExpectedPast', { field: ['expectedAt'] });
  Object.assign(row, { acknowledgedByName: tx.actor.name, acknowledgedAt: tx.now, note: note?.trim() || null, expectedAt: expectedAt ?? null });
  const stock = await tx.em.findOneOrFail(Stock, { id: row.stockId });
  await tx.emit({
    type: 'StockAlertAcknowledged', subject: { type: 'StockAlert', id: row.id }, alsoOn: [row.stockId], data: { sku: stock.skuCode, note: row.note ?? '–' }, scope: { warehouseId: row.warehouseId },
  });
  return { stockAlert: ref(StockAlert, row.id) };
});
