import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { loadByKey, loadOne } from '../../platform/database/reads.js';
import type { Row } from '../../platform/database/row.js';
import { Needs } from '../../platform/graphql/asked-columns.js';
import { Order } from './order.entity.js';

/** Orders that have to do with an order: what was sent after it, both ways, and what could leave with it. */
@Resolver(() => Order)
export class OrderFollowUpsResolver {
  @FieldResolver(() => Order, { nullable: true, description: 'The order for which this one was sent after, as an exchange or a reissue.' })
  @Needs('originalId')
  original(@Root() order: Row<Order>, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): unknown {
    return loadOne(ctx, Order, order.originalId, info);
  }

  @FieldResolver(() => [Order], { description: 'Orders that were sent after this one, as exchanges and reissues.' })
  followUps(@Root() order: Row<Order>, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): unknown {
    return loadByKey(ctx, Order, 'originalId', order.id, { info });
  }

  @FieldResolver(() => [Order], { description: 'Orders of the same shop to the same receiver that have not left either 疑似合单: they could go in one parcel. Without those that do already.' })
  @Needs('parcelKey', 'parcelId')
  async togetherWith(@Root() order: Row<Order>, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown[]> {
    if (!order.parcelKey) return [];
    const all = await loadByKey(ctx, Order, 'parcelKey', order.parcelKey, { info });
    const mates = order.parcelId ? (await loadByKey(ctx, Order, 'parcelId', order.parcelId)).map(({ id }) => id) : [];
    return all.filter(({ id }) => id !== order.id && !mates.includes(id));
  }

  @FieldResolver(() => [Order], { description: 'Orders that go in one parcel with it 合单, or have left so; empty when it goes alone.' })
  @Needs('parcelId')
  async parcelMates(@Root() order: Row<Order>, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown[]> {
    if (!order.parcelId) return [];
    const all = await loadByKey(ctx, Order, 'parcelId', order.parcelId, { info });
    return all.filter(({ id }) => id !== order.id);
  }
}
