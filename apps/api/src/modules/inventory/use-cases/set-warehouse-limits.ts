import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import type { SetWarehouseLimitsInput } from '../inventory.inputs.js';
import { Warehouse } from '../warehouse.entity.js';

/** Sets how many orders a day a warehouse takes, and how much of its stock allocation leaves there. */
export const setWarehouseLimits = command('setWarehouseLimits', async (tx, { warehouseId, dailyCapacity = null, keepPieces }: SetWarehouseLimitsInput) => {
  const warehouse = await loadForUpdate(tx, Warehouse, warehouseId, { field: ['warehouseId'] });
  Object.assign(warehouse, { dailyCapacity, keepPieces });
  await tx.emit({
    type: 'WarehouseLimitsSet', subject: { type: 'Warehouse', id: warehouse.id }, data: { warehouse: warehouse.name, capacity: dailyCapacity ?? '–', keep: keepPieces }, scope: { warehouseId },
  });
  return { warehouse: ref(Warehouse, warehouse.id) };
});
