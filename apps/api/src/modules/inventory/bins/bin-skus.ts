import type { Tx } from '../../../platform/command/tx.js';
import { lookAt } from '../../../platform/database/reads.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { Sku } from '../../catalog/index.js';
import { BinSku, type Bin } from './bin.entity.js';

/** A code as it is written on shelf and label. */
export const binCode = (text: string): string => text.normalize('NFKC').trim().toUpperCase();

interface Named {
  codes: readonly string[];
  /** Where they stand in the input. */
  field: string[];
}

/** The ids of all these SKUs by code. Refuses the first code that there is not, naming it. */
export async function skuIdsByCode(tx: Tx, named: readonly Named[]): Promise<Map<string, string>> {
  const wanted = named.flatMap(({ codes }) => codes.map((code) => code.trim()));
  if (wanted.length === 0) return new Map();
  const skus = await lookAt(tx, Sku, { columns: ['id', 'code'], where: { code: { $in: [...new Set(wanted)] } } });
  const ids = new Map(skus.map((sku) => [sku.code, sku.id]));
  for (const { codes, field } of named) {
    const index = codes.findIndex((code) => !ids.has(code.trim()));
    if (index >= 0) throw refuse(UserErrorCode.NOT_FOUND, 'skuUnknown', { params: { sku: codes[index] ?? '' }, field: [...field, String(index)] });
  }
  return ids;
}

/** Lets exactly these SKUs be picked from a bin. */
export async function setBinSkus(tx: Tx, bin: Pick<Bin, 'id' | 'warehouseId'>, skuIds: readonly string[], before: readonly BinSku[]): Promise<void> {
  const wanted = new Set(skuIds);
  for (const gone of before) if (!wanted.has(gone.skuId)) tx.em.remove(gone);
  const had = new Set(before.map((each) => each.skuId));
  for (const skuId of wanted) if (!had.has(skuId)) tx.em.create(BinSku, { binId: bin.id, warehouseId: bin.warehouseId, skuId } as never);
}
