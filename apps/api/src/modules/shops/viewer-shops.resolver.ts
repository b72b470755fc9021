import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { loadOne } from '../../platform/database/reads.js';
import { decodeNodeId } from '../../platform/ids.js';
import { ViewerScope } from '../access/index.js';
import { Shop } from './shop.entity.js';

@Resolver(() => ViewerScope)
export class ViewerShopsResolver {
  @FieldResolver(() => [String], { nullable: true, description: 'Names of those shops, as far as the caller sees them; null for all.' })
  async shopNames(@Root() { shopIds }: ViewerScope, @Ctx() ctx: RequestContext): Promise<string[] | null> {
    return shopIds && (await Promise.all(shopIds.map((id) => loadOne(ctx, Shop, decodeNodeId('Shop', id, ['shopIds']))))).flatMap((shop) => shop?.name ?? []);
  }
}
