import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { execute } from '../../../platform/command/command.js';
import type { RequestContext } from '../../../platform/context.js';
import { loadOne } from '../../../platform/database/reads.js';
import type { Row } from '../../../platform/database/row.js';
import { Requires } from '../../access/index.js';
import { Order } from '../order.entity.js';
import { OrderPromise } from './order-promise.entity.js';
import { TakePromiseInput, TakePromisePayload } from './promise.inputs.js';
import { PromiseForecast } from './promise.types.js';
import { readForecast } from './read-forecast.js';
import { takePromise } from './take-promise.js';

@Resolver(() => Order)
export class PromiseResolver {
  @Query(() => [PromiseForecast], { description: 'Which orders will break their promise to ship today, by warehouse and hour: each warehouse works them off at the pace of its last seven days, what is due first, first.' })
  @Requires('promise:read')
  promiseForecast(@Ctx() ctx: RequestContext): Promise<PromiseForecast[]> {
    return readForecast(ctx);
  }

  @Mutation(() => TakePromisePayload, { description: 'Follows the promise of an order up: the caller is named when it gets short.' })
  @Requires('promise:take')
  takePromise(@Arg('input', () => TakePromiseInput, { description: 'Which order.' }) input: TakePromiseInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, takePromise, input);
  }

  @FieldResolver(() => OrderPromise, { nullable: true, description: 'The promise to ship it; null until it is paid for, and for orders from before promises were kept.' })
  @Requires('promise:read')
  promise(@Root() order: Row<Order>, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, OrderPromise, order.id);
  }
}
