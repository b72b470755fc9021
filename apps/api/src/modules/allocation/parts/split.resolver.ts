import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { execute } from '../../../platform/command/command.js';
import type { RequestContext } from '../../../platform/context.js';
import { loadOne } from '../../../platform/database/reads.js';
import { Requires } from '../../access/index.js';
import { Warehouse } from '../../inventory/index.js';
import { rejoinOrder } from '../use-cases/rejoin-order.js';
import { splitOrder } from '../use-cases/split-order.js';
import { planOrderSplit } from './plan-split.js';
import { OrderSplitInput, OrderSplitPlan, OrderSplitWarehouse, RejoinOrderInput, RejoinOrderPayload, SplitOrderInput, SplitOrderPayload } from './split.inputs.js';

/** Orders that leave in parts: split, and joined again. */
@Resolver(() => OrderSplitWarehouse)
export class SplitResolver {
  @Query(() => OrderSplitPlan, { description: 'What splitting an order would come to: where the pieces could leave from, and what is in the way. Writes nothing.' })
  @Requires('order:split')
  orderSplitPlan(@Arg('input', () => OrderSplitInput, { description: 'What is to go apart.' }) input: OrderSplitInput, @Ctx() ctx: RequestContext): unknown {
    return planOrderSplit(ctx, input);
  }

  @Mutation(() => SplitOrderPayload, { description: 'Has chosen pieces of an order leave as a part of their own 拆单, with a waybill of its own; refused with everything that is in the way.' })
  @Requires('order:split')
  splitOrder(@Arg('input', () => SplitOrderInput, { description: 'What goes apart, from where, and why.' }) input: SplitOrderInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, splitOrder, input);
  }

  @Mutation(() => RejoinOrderPayload, { description: 'Has the parts of an order that have not left go in one parcel again 并回. Refused while somebody works on one of them.' })
  @Requires('order:split')
  rejoinOrder(@Arg('input', () => RejoinOrderInput, { description: 'Which order, and why.' }) input: RejoinOrderInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, rejoinOrder, input);
  }

  @FieldResolver()
  warehouse(@Root() place: OrderSplitWarehouse, @Ctx() ctx: RequestContext): Warehouse | null {
    // A lean row stands in for the entity, which type-graphql wants named here.
    return loadOne(ctx, Warehouse, place.id) as unknown as Warehouse | null;
  }
}
