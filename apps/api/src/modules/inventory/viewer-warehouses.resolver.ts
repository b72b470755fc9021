import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { loadOne } from '../../platform/database/reads.js';
import { decodeNodeId } from '../../platform/ids.js';
import { ViewerScope } from '../access/index.js';
import { Warehouse } from './warehouse.entity.js';

@Resolver(() => ViewerScope)
export class ViewerWarehousesResolver {
  @FieldResolver(() => [String], { nullable: true, description: 'Names of those warehouses, as far as the caller sees them; null for all.' })
  async warehouseNames(@Root() { warehouseIds }: ViewerScope, @Ctx() ctx: RequestContext): Promise<string[] | null> {
    return warehouseIds && (await Promise.all(warehouseIds.map((id) => loadOne(ctx, Warehouse, decodeNodeId('Warehouse', id, ['warehouseIds']))))).flatMap((warehouse) => warehouse?.name ?? []);
  }
}
