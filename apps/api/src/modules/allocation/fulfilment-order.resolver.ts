import { Arg, Args, Ctx, FieldResolver, ID, Info, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../platform/context.js';
import { readPage } from '../../platform/database/page.js';
import { loadByKey, loadOne, readById } from '../../platform/database/reads.js';
import type { Row } from '../../platform/database/row.js';
import { readTimeline } from '../../platform/events/timeline.js';
import { TimelineItem } from '../../platform/events/timeline-item.js';
import { askedOfOne, Needs } from '../../platform/graphql/asked-columns.js';
import { Connection, ConnectionArgs } from '../../platform/graphql/connection.js';
import { decodeNodeId } from '../../platform/ids.js';
import { Requires } from '../access/index.js';
import { Bin, binsOf, Warehouse } from '../inventory/index.js';
import { Order } from '../orders/index.js';
import { FulfilmentOrderLine } from './fulfilment-order-line.entity.js';
import { FulfilmentOrder } from './fulfilment-order.entity.js';
import { FULFILMENT_ORDER_SORTS, FulfilmentOrderFilter, FulfilmentOrderSort, fulfilmentOrderWhere } from './fulfilment-order.filter.js';

type FulfilmentOrderRow = Row<FulfilmentOrder>;

@ObjectType({ description: 'A page of fulfilment orders.' })
export class FulfilmentOrderConnection extends Connection(FulfilmentOrder) {}

@Resolver(() => FulfilmentOrder)
export class FulfilmentOrderResolver {
  @Query(() => FulfilmentOrderConnection, { description: 'Fulfilment orders that the caller may see, newest first unless sorted otherwise.' })
  @Requires('shipment:read')
  fulfilmentOrders(
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Arg('filter', () => FulfilmentOrderFilter, { nullable: true, description: 'Which fulfilment orders.' }) filter: FulfilmentOrderFilter | null,
    @Arg('sort', () => FulfilmentOrderSort, { defaultValue: FulfilmentOrderSort.CREATED_AT_DESC, description: 'How to sort.' }) sort: FulfilmentOrderSort,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: RequestContext,
  ): unknown {
    return readPage(ctx, FulfilmentOrder, { where: fulfilmentOrderWhere(filter), sort: FULFILMENT_ORDER_SORTS[sort], page, info });
  }

  @Query(() => FulfilmentOrder, { description: 'One fulfilment order by its id. NOT_FOUND when it does not exist or is outside what the caller may see.' })
  @Requires('shipment:read')
  fulfilmentOrder(@Arg('id', () => ID, { description: 'Id of the fulfilment order.' }) id: string, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return readById(ctx, FulfilmentOrder, decodeNodeId('FulfilmentOrder', id, ['id']), askedOfOne(ctx, FulfilmentOrder, info).columns);
  }

  @FieldResolver(() => Order, { nullable: true, description: 'Its order.' })
  @Needs('orderId')
  order(@Root() row: FulfilmentOrderRow, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, Order, row.orderId);
  }

  @FieldResolver(() => Warehouse, { nullable: true, description: 'The warehouse that handles it.' })
  @Needs('warehouseId')
  warehouse(@Root() row: FulfilmentOrderRow, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, Warehouse, row.warehouseId);
  }

  @FieldResolver(() => [FulfilmentOrderLine], { description: 'What is to be picked.' })
  lines(@Root() row: FulfilmentOrderRow, @Ctx() ctx: RequestContext): unknown {
    return loadByKey(ctx, FulfilmentOrderLine, 'fulfilmentOrderId', row.id);
  }

  @FieldResolver(() => [TimelineItem], { description: 'What happened, newest first, at most 200.' })
  timeline(@Root() row: FulfilmentOrderRow, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): Promise<TimelineItem[]> {
    return readTimeline(ctx, row.id, info);
  }
}

@Resolver(() => FulfilmentOrderLine)
export class FulfilmentOrderLineResolver {
  @FieldResolver(() => [Bin], { description: 'Bins that it is picked from, as they come on the way.' })
  @Needs('fulfilmentOrderId', 'skuId')
  async bins(@Root() line: Row<FulfilmentOrderLine>, @Ctx() ctx: RequestContext): Promise<unknown> {
    const order = await loadOne(ctx, FulfilmentOrder, line.fulfilmentOrderId);
    return order ? binsOf(ctx, line.skuId, order.warehouseId) : [];
  }
}
