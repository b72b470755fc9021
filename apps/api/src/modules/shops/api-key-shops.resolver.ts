import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { loadOne } from '../../platform/database/reads.js';
import { rowJson, type Row } from '../../platform/database/row.js';
import { Needs } from '../../platform/graphql/asked-columns.js';
import { ApiKey } from '../access/index.js';
import { Shop } from './shop.entity.js';

@Resolver(() => ApiKey)
export class ApiKeyShopsResolver {
  @FieldResolver(() => [Shop], { nullable: true, description: 'Shops whose rows it sees, as far as the caller sees them; null for all.' })
  @Needs('shopIds')
  async shops(@Root() key: Row<ApiKey>, @Ctx() ctx: RequestContext): Promise<unknown> {
    const ids = rowJson<string[] | null>(key.shopIds ?? null);
    return ids && (await Promise.all(ids.map((id) => loadOne(ctx, Shop, id)))).filter((shop) => shop !== null);
  }
}
