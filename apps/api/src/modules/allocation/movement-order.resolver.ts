import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { loadOne } from '../../platform/database/reads.js';
import type { Row } from '../../platform/database/row.js';
import { Needs } from '../../platform/graphql/asked-columns.js';
import { Requires } from '../access/index.js';
import { StockMovement } from '../inventory/index.js';
import { Order } from '../orders/index.js';

/** Which order stands behind a movement: the ledger keeps only an id, for it knows no orders. */
@Resolver(() => StockMovement)
export class MovementOrderResolver {
  @FieldResolver(() => Order, { nullable: true, description: 'The order that it was promised to or left for; null when it was something else, or is not among what the caller may see.' })
  @Requires('order:read')
  @Needs('refId')
  order(@Root() movement: Row<StockMovement>, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, Order, movement.refId);
  }
}
