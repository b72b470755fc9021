import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { execute } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { readPage } from '../../platform/database/page.js';
import { loadByKey, loadOne } from '../../platform/database/reads.js';
import type { Row } from '../../platform/database/row.js';
import { Needs } from '../../platform/graphql/asked-columns.js';
import { Connection, ConnectionArgs } from '../../platform/graphql/connection.js';
import { DateTimeScalar, rowInstant } from '../../platform/graphql/scalars.js';
import { decodeNodeId } from '../../platform/ids.js';
import { Requires } from '../access/index.js';
import { Order } from '../orders/index.js';
import { Shop, ShopChannel } from '../shops/index.js';
import { SyncShopInput } from './channel.inputs.js';
import { SyncShopPayload } from './channel.payloads.js';
import { MarketplaceRefund } from './marketplace-refund.entity.js';
import { SyncRun } from './sync-run.entity.js';
import { syncShop } from './use-cases/sync-shop.js';

@ObjectType({ description: 'A page of runs of the synchronisation.' })
export class SyncRunConnection extends Connection(SyncRun) {}

@ObjectType({ description: 'How well a shop is in step with its marketplace.', simpleResolvers: true })
export class ShopSync {
  @Field(() => DateTimeScalar, { nullable: true, description: 'Everything that changed on the marketplace before this instant is here.' })
  syncedUntil?: Date | null;
  @Field(() => Int, { nullable: true, description: 'How many seconds that is behind now.' })
  behindSeconds?: number | null;
  @Field(() => SyncRun, { nullable: true, description: 'The last run.' })
  lastRun?: SyncRun | null;
}

@Resolver(() => SyncRun)
export class SyncRunResolver {
  @Query(() => SyncRunConnection, { description: 'Runs of the synchronisation, newest first.' })
  @Requires('shop:read')
  syncRuns(
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Arg('shopId', () => ID, { nullable: true, description: 'Only of this shop.' }) shopId: string | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: RequestContext,
  ): unknown {
    const where = shopId ? { shopId: decodeNodeId('Shop', shopId, ['shopId']) } : {};
    return readPage(ctx, SyncRun, { where, sort: { column: 'startedAt', direction: 'desc' }, page, info });
  }

  @Mutation(() => SyncShopPayload, { description: 'Brings a shop up to date now, whatever its schedule.' })
  @Requires('shop:sync')
  syncShop(@Arg('input', () => SyncShopInput, { description: 'Which shop.' }) input: SyncShopInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, syncShop, input);
  }

  @FieldResolver(() => Shop, { nullable: true, description: 'The shop.' })
  @Needs('shopId')
  shop(@Root() run: Row<SyncRun>, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, Shop, run.shopId);
  }
}

@Resolver(() => Shop)
export class ShopSyncResolver {
  @FieldResolver(() => ShopSync, { nullable: true, description: 'How well it is in step with its marketplace; null when it has none.' })
  @Requires('shop:read')
  @Needs('channel', 'syncedUntil')
  async sync(@Root() shop: Row<Shop>, @Ctx() ctx: RequestContext): Promise<unknown> {
    if (shop.channel !== ShopChannel.TAOBAO) return null;
    const [lastRun] = await loadByKey(ctx, SyncRun, 'latestOf', shop.id);
    const syncedUntil = shop.syncedUntil ? rowInstant(shop.syncedUntil) : null;
    const behindSeconds = syncedUntil && Math.max(0, Math.round((ctx.clock.now().getTime() - syncedUntil.getTime()) / 1_000));
    return { syncedUntil, behindSeconds, lastRun: lastRun ?? null };
  }
}

@Resolver(() => Order)
export class OrderMarketplaceRefundsResolver {
  @FieldResolver(() => [MarketplaceRefund], { description: 'Refunds that the buyer asked for on the marketplace.' })
  marketplaceRefunds(@Root() order: Row<Order>, @Ctx() ctx: RequestContext): unknown {
    return loadByKey(ctx, MarketplaceRefund, 'orderId', order.id);
  }
}
