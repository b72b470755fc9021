import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import { Bin, BinSku } from '../bins/bin.entity.js';
import type { ChangeBinInput } from '../bins/bin.inputs.js';
import { setBinSkus, skuIdsByCode } from '../bins/bin-skus.js';

/** Changes where a bin is on the way and what is picked from it. */
export const changeBin = command('changeBin', async (tx, input: ChangeBinInput) => {
  const bin = await loadForUpdate(tx, Bin, input.binId, { field: ['binId'] });
  const skuIds = await skuIdsByCode(tx, [{ codes: input.skuCodes, field: ['skuCodes'] }]);
  Object.assign(bin, { zone: input.zone.trim(), pathOrder: input.pathOrder });
  await setBinSkus(tx, bin, [...skuIds.values()], await tx.em.find(BinSku, { binId: bin.id }));
  await tx.emit({ type: 'BinChanged', subject: { type: 'Bin', id: bin.id }, data: { code: bin.code }, scope: { warehouseId: bin.warehouseId } });
  return { bin: ref(Bin, bin.id) };
});
