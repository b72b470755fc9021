import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { loadByKey, loadOne } from '../../platform/database/reads.js';
import type { Row } from '../../platform/database/row.js';
import { Needs } from '../../platform/graphql/asked-columns.js';
import { OrderLineComponent } from './order-line-component.entity.js';
import { OrderLine } from './order-line.entity.js';

@Resolver(() => OrderLine)
export class OrderLineResolver {
  @FieldResolver(() => [OrderLineComponent], { description: 'What a bundle is made of, as ordered; nothing for a plain SKU.' })
  @Needs('bundle')
  components(@Root() line: Row<OrderLine>, @Ctx() ctx: RequestContext): unknown {
    return line.bundle ? loadByKey(ctx, OrderLineComponent, 'orderLineId', line.id) : [];
  }
}

@Resolver(() => OrderLineComponent)
export class OrderLineComponentResolver {
  @FieldResolver(() => Int, { description: 'Pieces over all sets of the line.' })
  @Needs('orderLineId', 'quantity')
  async pieces(@Root() component: Row<OrderLineComponent>, @Ctx() ctx: RequestContext): Promise<number> {
    return component.quantity * ((await loadOne(ctx, OrderLine, component.orderLineId))?.quantity ?? 0);
  }
}
