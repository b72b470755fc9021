import { command } from '../../../platform/command/command.js';
import { loadForUpdate } from '../../../platform/command/tx.js';
import { Bin, BinSku } from '../bins/bin.entity.js';
import type { RemoveBinInput } from '../bins/bin.inputs.js';

/** Removes a bin; the stock stays, picked without a place until its SKUs have another bin. */
export const removeBin = command('removeBin', async (tx, input: RemoveBinInput) => {
  const bin = await loadForUpdate(tx, Bin, input.binId, { field: ['binId'] });
  for (const each of await tx.em.find(BinSku, { binId: bin.id })) tx.em.remove(each);
  tx.em.remove(bin);
  await tx.emit({ type: 'BinRemoved', subject: { type: 'Bin', id: bin.id }, data: { code: bin.code }, scope: { warehouseId: bin.warehouseId } });
  return { code: bin.code };
});
