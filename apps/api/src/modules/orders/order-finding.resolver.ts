import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator';
import { Arg, Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { countCapped } from '../../platform/database/reads.js';
import { Requires } from '../access/index.js';
import { ExcludingCondition, excludingConditions } from './excluding-conditions.js';
import { OrderQueueKey, queueWhere } from './order-queues.js';
import { searchOrders } from './order-search.js';
import { OrderSearch } from './order-search.types.js';
import { orderWhere } from './order-where.js';
import { Order } from './order.entity.js';
import { OrderFilter } from './order.filter.js';

const COUNT_CAP = 1_001;
const MOST_COUNTED = 20;

@ArgsType()
class OrderCountsArgs {
  @Field(() => [OrderFilter], { description: `Which orders to count, for each filter; at most ${MOST_COUNTED} filters.` }) @ValidateNested({ each: true }) @ArrayMaxSize(MOST_COUNTED)
  filters!: OrderFilter[];
  @Field(() => [OrderQueueKey], { nullable: 'itemsAndList', description: 'For each filter the work queue it is limited to; null for none. Left out: none at all.' }) @IsOptional() @ArrayMaxSize(MOST_COUNTED)
  queues?: (OrderQueueKey | null)[] | null;
}

@Resolver()
export class OrderFindingResolver {
  @Query(() => OrderSearch, { description: 'Tells what a text is – a number, many numbers, a phone number or its tail, a SKU, a name or how it is said – and by what to list the orders that it means.' })
  @Requires('order:read')
  searchOrders(@Arg('text', () => String, { description: 'What somebody typed or pasted: up to 500 numbers, parted by lines, commas or blanks.' }) text: string, @Ctx() ctx: RequestContext): Promise<OrderSearch> {
    return searchOrders(ctx, text);
  }

  @Query(() => [Int], { description: 'How many orders each filter finds, as the tabs of saved views show it; 1,001 means more than 1,000.' })
  @Requires('order:read')
  orderCounts(@Args(() => OrderCountsArgs) { filters, queues }: OrderCountsArgs, @Ctx() ctx: RequestContext): Promise<number[]> {
    return Promise.all(filters.map(async (filter, index) => {
      const queue = queues?.[index];
      return countCapped(ctx, Order, { $and: [await orderWhere(ctx, filter, ['filters', String(index)]), queue ? queueWhere(ctx, queue) : {}] }, COUNT_CAP);
    }));
  }

  @Query(() => [ExcludingCondition], { description: 'Which conditions alone keep a list of orders empty, each with how many orders there would be without it.' })
  @Requires('order:read')
  excludingConditions(
    @Arg('filter', () => OrderFilter, { nullable: true, description: 'Which orders were asked for.' }) filter: OrderFilter | null,
    @Arg('queue', () => OrderQueueKey, { nullable: true, description: 'In which work queue.' }) queue: OrderQueueKey | null,
    @Ctx() ctx: RequestContext,
  ): Promise<ExcludingCondition[]> {
    return excludingConditions(ctx, filter, queue);
  }
}
