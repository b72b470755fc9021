import type { RequestContext } from '../../../platform/context.js';
import { loadByKey, loadOne } from '../../../platform/database/reads.js';
import type { Row } from '../../../platform/database/row.js';
import { Bin, BinSku } from './bin.entity.js';

/** The bins that a SKU is picked from in a warehouse, as they come on the way; batched over the request. */
export async function binsOf(ctx: RequestContext, skuId: string, warehouseId: string): Promise<Row<Bin>[]> {
  const held = (await loadByKey(ctx, BinSku, 'skuId', skuId)).filter((each) => each.warehouseId === warehouseId);
  const bins = await Promise.all(held.map(({ binId }) => loadOne(ctx, Bin, binId)));
  return bins.flatMap((bin) => bin ?? []).sort((a, b) => a.pathOrder - b.pathOrder || (a.code < b.code ? -1 : 1));
}
