import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { loadOne } from '../../platform/database/reads.js';
import { rowJson, type Row } from '../../platform/database/row.js';
import { Needs } from '../../platform/graphql/asked-columns.js';
import { ApiKey } from '../access/index.js';
import { Warehouse } from './warehouse.entity.js';

@Resolver(() => ApiKey)
export class ApiKeyWarehousesResolver {
  @FieldResolver(() => [Warehouse], { nullable: true, description: 'Warehouses whose rows it sees, as far as the caller sees them; null for all.' })
  @Needs('warehouseIds')
  async warehouses(@Root() key: Row<ApiKey>, @Ctx() ctx: RequestContext): Promise<unknown> {
    const ids = rowJson<string[] | null>(key.warehouseIds ?? null);
    return ids && (await Promise.all(ids.map((id) => loadOne(ctx, Warehouse, id)))).filter((warehouse) => warehouse !== null);
  }
}
