import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import { watchLevels } from '../alerts/watch-levels.js';
import type { SetSafetyLevelInput } from '../inventory.inputs.js';
import { Stock } from '../stock.entity.js';

/** Sets from when on a stock is reported as low, and how long an order of it takes to come (S1.2.12). Its alert follows. */
export const setSafetyLevel = command('setSafetyLevel', async (tx, input: SetSafetyLevelInput) => {
  const stock = await loadForUpdate(tx, Stock, input.stockId, { field: ['stockId'] });
  const before = stock.safetyLevel;
  stock.safetyLevel = input.safetyLevel;
  stock.low = stock.available < input.safetyLevel;
  if (input.leadDays !== undefined) stock.leadDays = input.leadDays;
  await tx.emit({
    type: 'SafetyLevelSet', subject: { type: 'Stock', id: stock.id }, data: { safetyLevel: input.safetyLevel },
    scope: { warehouseId: stock.warehouseId }, audit: { before },
  });
  await tx.em.flush();
  await watchLevels(tx, [stock]);
  return { stock: ref(Stock, stock.id) };
});
