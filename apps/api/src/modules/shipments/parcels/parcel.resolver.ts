import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { execute } from '../../../platform/command/command.js';
import type { RequestContext } from '../../../platform/context.js';
import { loadByKey } from '../../../platform/database/reads.js';
import type { Row } from '../../../platform/database/row.js';
import { Needs } from '../../../platform/graphql/asked-columns.js';
import { Requires } from '../../access/index.js';
import { FulfilmentOrder, FulfilmentOrderLine } from '../../allocation/index.js';
import { mergeOrders } from '../use-cases/merge-orders.js';
import { takeApartOrders } from '../use-cases/take-apart-orders.js';
import { parcelWork } from './parcel-work.js';
import { MergeOrdersInput, MergeOrdersPayload, OrderMergeInput, OrderMergePlan, TakeApartOrdersInput, TakeApartOrdersPayload } from './parcel.inputs.js';
import { planMerge } from './plan-merge.js';

/** Orders that go in one parcel: put together, taken apart, and what the warehouse sees of it. */
@Resolver(() => FulfilmentOrder)
export class ParcelResolver {
  @Query(() => OrderMergePlan, { description: 'What putting orders into one parcel would come to: who comes along, and what is in the way of each. Writes nothing.' })
  @Requires('order:merge')
  orderMergePlan(@Arg('input', () => OrderMergeInput, { description: 'Which orders.' }) input: OrderMergeInput, @Ctx() ctx: RequestContext): unknown {
    return planMerge(ctx, input.orderIds);
  }

  @Mutation(() => MergeOrdersPayload, { description: 'Puts orders of one shop to one receiver into one parcel, with one waybill. All or none; refused with what is in the way of which.' })
  @Requires('order:merge')
  mergeOrders(@Arg('input', () => MergeOrdersInput, { description: 'Which orders, and why.' }) input: MergeOrdersInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, mergeOrders, input);
  }

  @Mutation(() => TakeApartOrdersPayload, { description: 'Has the orders of a parcel go alone again; a waybill that was asked for already is void. Refused while its goods are in hand.' })
  @Requires('order:merge')
  takeApartOrders(@Arg('input', () => TakeApartOrdersInput, { description: 'One of the orders, and why.' }) input: TakeApartOrdersInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, takeApartOrders, input);
  }

  @FieldResolver(() => [FulfilmentOrder], { description: 'Fulfilment orders that go in one parcel with it 合单: every verb of the warehouse does all of them at once.' })
  @Needs('state', 'orderId', 'warehouseId')
  async parcelMates(@Root() row: Row<FulfilmentOrder>, @Ctx() ctx: RequestContext): Promise<unknown> {
    return (await parcelWork(ctx, row)).work;
  }

  @FieldResolver(() => [FulfilmentOrderLine], { description: 'What is to be picked for its parcel: its lines, and those of all that go in it.' })
  @Needs('state', 'orderId', 'warehouseId')
  async parcelLines(@Root() row: Row<FulfilmentOrder>, @Ctx() ctx: RequestContext): Promise<unknown> {
    const { work } = await parcelWork(ctx, row);
    return (await Promise.all([row, ...work].map(({ id }) => loadByKey(ctx, FulfilmentOrderLine, 'fulfilmentOrderId', id)))).flat();
  }
}
