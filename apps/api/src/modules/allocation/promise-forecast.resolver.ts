import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { loadOne } from '../../platform/database/reads.js';
import { Warehouse } from '../inventory/index.js';
import { PromiseForecast } from '../orders/index.js';

@Resolver(() => PromiseForecast)
export class PromiseForecastResolver {
  @FieldResolver(() => Warehouse, { nullable: true, description: 'The warehouse; null for orders that none has yet.' })
  warehouse(@Root() { warehouseId }: PromiseForecast, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, Warehouse, warehouseId);
  }
}
