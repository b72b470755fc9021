import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import type { Row } from '../../../platform/database/row.js';
import { Needs } from '../../../platform/graphql/asked-columns.js';
import { Requires } from '../../access/index.js';
import { Order } from '../../orders/index.js';
import { MOMENT_FIELDS } from './moment-fields.js';
import { OrderMoment } from './moment.types.js';
import { readMoments } from './read-moments.js';

/** An order at any moment of its life. */
@Resolver(() => Order)
export class OrderMomentResolver {
  @FieldResolver(() => [OrderMoment], { description: 'The steps of its life, oldest first, at most the last 200, with what each changed and how the order stood after it.' })
  @Requires('order:read')
  @Needs(...MOMENT_FIELDS)
  moments(@Root() order: Row<Order>, @Ctx() ctx: RequestContext): Promise<OrderMoment[]> {
    return readMoments(ctx, order);
  }
}
