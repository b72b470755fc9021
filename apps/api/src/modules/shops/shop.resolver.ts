import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { execute } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { readPage } from '../../platform/database/page.js';
import { readById } from '../../platform/database/reads.js';
import { Connection, ConnectionArgs } from '../../platform/graphql/connection.js';
import { decodeNodeId } from '../../platform/ids.js';
import { Requires } from '../access/index.js';
import { SetPaymentTimeInput, SetPaymentTimePayload } from './shop.inputs.js';
import { Shop } from './shop.entity.js';
import { setPaymentTime } from './use-cases/set-payment-time.js';
import { SetBackorderReleaseInput, SetBackorderReleasePayload } from './backorder-release.inputs.js';
import { setBackorderRelease } from './use-cases/set-backorder-release.js';

@ObjectType({ description: 'A page of shops.' })
export class ShopConnection extends Connection(Shop) {}

@Resolver(() => Shop)
export class ShopResolver {
  @Query(() => ShopConnection, { description: 'Shops that the caller may see, by code.' })
  @Requires('shop:read')
  shops(@Args(() => ConnectionArgs) page: ConnectionArgs, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return readPage(ctx, Shop, { sort: { column: 'code', direction: 'asc' }, page, info });
  }

  @Query(() => Shop, { description: 'One shop.' })
  @Requires('shop:read')
  shop(@Arg('id', () => ID, { description: 'Id of the shop.' }) id: string, @Ctx() ctx: RequestContext): unknown {
    return readById(ctx, Shop, decodeNodeId('Shop', id, ['id']));
  }

  @Mutation(() => SetBackorderReleasePayload, { description: 'Sets whether the orders of a shop that wait for goods go on by themselves when they come in.' })
  @Requires('shop:edit')
  setBackorderRelease(@Arg('input', () => SetBackorderReleaseInput, { description: 'Of which shop, and how.' }) input: SetBackorderReleaseInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, setBackorderRelease, input);
  }

  @Mutation(() => SetPaymentTimePayload, { description: 'Sets how long the orders of a shop wait for payment before they close. Orders that are there already keep their time.' })
  @Requires('shop:edit')
  setPaymentTime(@Arg('input', () => SetPaymentTimeInput, { description: 'Of which shop, and how long.' }) input: SetPaymentTimeInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, setPaymentTime, input);
  }
}
