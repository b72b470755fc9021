import { Field, Int, ObjectType } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { loadByKey, loadOne } from '../../platform/database/reads.js';
import type { Row } from '../../platform/database/row.js';
import { SkuComponent, type Sku } from '../catalog/index.js';
import { Stock } from './stock.entity.js';
import { Warehouse } from './warehouse.entity.js';

@ObjectType({ description: 'Sets of a bundle that one warehouse can send.', simpleResolvers: true })
export class SetsAtWarehouse {
  @Field(() => Warehouse, { nullable: true, description: 'The warehouse.' })
  warehouse?: Warehouse | null;
  @Field(() => Int, { description: 'Sets: what the scarcest of its components makes up.' })
  available!: number;
}

/** How many sets the pieces of its components make up: as many as the scarcest of them. Pure. */
export function setsFrom(components: readonly { skuId: string; quantity: number }[], available: ReadonlyMap<string, number>): number {
  if (components.length === 0) return 0;
  return Math.max(0, Math.min(...components.map(({ skuId, quantity }) => Math.floor((available.get(skuId) ?? 0) / quantity))));
}

/** The sets of a bundle by warehouse, within the caller's scope. Batched over the request, however many bundles are shown. */
export async function setsOf(ctx: RequestContext, sku: Pick<Row<Sku>, 'id' | 'bundle'>): Promise<SetsAtWarehouse[]> {
  if (!sku.bundle) return [];
  const components = await loadByKey(ctx, SkuComponent, 'bundleId', sku.id);
  const stocks = (await Promise.all(components.map(({ skuId }) => loadByKey(ctx, Stock, 'skuId', skuId)))).flat();
  const byWarehouse = Map.groupBy(stocks, ({ warehouseId }) => warehouseId);
  return Promise.all([...byWarehouse].map(async ([warehouseId, there]) => ({
    warehouse: await loadOne(ctx, Warehouse, warehouseId),
    available: setsFrom(components, new Map(there.map(({ skuId, available }) => [skuId, available]))),
  })));
}
