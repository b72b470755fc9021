import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { readById, readMany } from '../../platform/database/reads.js';
import { decodeNodeId } from '../../platform/ids.js';
import { Requires } from '../access/index.js';
import { Shop } from './shop.entity.js';

@Resolver(() => Shop)
export class ShopResolver {
  @Query(() => [Shop], { description: 'Shops that the caller may see.' })
  @Requires('shop:read')
  shops(@Ctx() ctx: RequestContext): unknown {
    return readMany(ctx, Shop, { orderBy: { code: 'asc' }, limit: 500 });
  }

  @Query(() => Shop, { description: 'One shop.' })
  @Requires('shop:read')
  shop(@Arg('id', () => ID, { description: 'Id of the shop.' }) id: string, @Ctx() ctx: RequestContext): unknown {
    return readById(ctx, Shop, decodeNodeId('Shop', id, ['id']));
  }
}
