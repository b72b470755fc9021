import { command } from '../../../platform/command/command.js';
import { loadForUpdate } from '../../../platform/command/tx.js';
import { Bin } from '../bins/bin.entity.js';
import type { ArrangeBinsInput } from '../bins/bin.inputs.js';
import { numberPath } from '../bins/bin-path.js';
import { Warehouse } from '../warehouse.entity.js';

/** Numbers every bin of a warehouse anew along the serpentine; numbers that a person gave are lost. */
export const arrangeBins = command('arrangeBins', async (tx, input: ArrangeBinsInput) => {
  const { id: warehouseId } = await loadForUpdate(tx, Warehouse, input.warehouseId, { field: ['warehouseId'] });
  let moved = 0;
  for (const [bin, pathOrder] of numberPath(await tx.em.find(Bin, { warehouseId }))) {
    if (bin.pathOrder === pathOrder) continue;
    bin.pathOrder = pathOrder;
    moved += 1;
  }
  await tx.emit({ type: 'BinsArranged', subject: { type: 'Warehouse', id: warehouseId }, data: { moved }, scope: { warehouseId } });
  return { moved };
});
