import { Arg, ID, ObjectType, Field, Resolver, Root, Subscription, Ctx } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { readOne } from '../../platform/database/reads.js';
import { decodeNodeId } from '../../platform/ids.js';
import { liveEvents, type LiveEvent } from '../../platform/events/live-events.js';
import { Requires } from '../access/index.js';
import { Order } from './order.entity.js';

@ObjectType({ description: 'An order changed.', simpleResolvers: true })
export class OrderChange {
  @Field(() => Order, { nullable: true, description: 'The order as it stands now; null when it left what the caller may see.' })
  order?: Order | null;
  @Field(() => String, { description: 'What happened, for example `OrderApproved`.' })
  type!: string;
}

@Resolver()
export class OrderSubscriptionResolver {
  @Subscription(() => OrderChange, {
    description: 'Tells of every change to orders that the caller may see; only of one order when `id` is given.',
    subscribe: ({ args, context }: { args: { id?: string | null }; context: RequestContext }) => {
      const only = args.id ? decodeNodeId('Order', args.id, ['id']) : undefined;
      return liveEvents(context, (event) => orderIdOf(event) !== undefined && (!only || orderIdOf(event) === only));
    },
  })
  @Requires('order:read')
  async orderChanged(
    @Root() event: LiveEvent,
    @Arg('id', () => ID, { nullable: true, description: 'Only this order.' }) _id: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<unknown> {
    const order = await readOne(ctx, Order, { where: { id: orderIdOf(event) ?? '' } });
    return { order: order ?? null, type: event.type };
  }
}

function orderIdOf(event: LiveEvent): string | undefined {
  return event.subject.type === 'Order' ? event.subject.id : event.alsoOn?.[0];
}
