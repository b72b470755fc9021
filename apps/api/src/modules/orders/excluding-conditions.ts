import { Field, Int, ObjectType } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { countCapped } from '../../platform/database/reads.js';
import { queueWhere, type OrderQueueKey } from './order-queues.js';
import { isGiven, orderWhere } from './order-where.js';
import { Order } from './order.entity.js';
import type { OrderFilter } from './order.filter.js';

const COUNT_CAP = 1_001;
const MOST_ASKED = 12;

@ObjectType({ description: 'A condition without which a list would not be empty.', simpleResolvers: true })
export class ExcludingCondition {
  @Field(() => String, { description: 'Field of the filter, or `queue`.' })
  field!: string;
  @Field(() => Int, { description: 'How many orders match without it; 1,001 means more than 1,000.' })
  without!: number;
}

/**
 * Which of the outermost conditions alone keeps a list empty (S4.2.2.1), each with what there would be without it. At most
 * 12 are tried, each by one capped count; refused, as the list itself, to who may not filter so.
 */
export async function excludingConditions(ctx: RequestContext, filter: OrderFilter | null, queue: OrderQueueKey | null): Promise<ExcludingCondition[]> {
  await orderWhere(ctx, filter);
  const given = Object.entries(filter ?? {}).filter(([, value]) => isGiven(value)).map(([field]) => field);
  const excluding: ExcludingCondition[] = [];
  for (const field of [...(queue ? ['queue'] : []), ...given].slice(0, MOST_ASKED)) {
    const rest = Object.fromEntries(given.filter((each) => each !== field).map((each) => [each, filter?.[each as keyof OrderFilter]])) as OrderFilter;
    const where = await orderWhere(ctx, rest);
    const waiting = queue && field !== 'queue' ? [queueWhere(ctx, queue)] : [];
    const without = await countCapped(ctx, Order, { $and: [where, ...waiting] }, COUNT_CAP);
    if (without > 0) excluding.push({ field, without });
  }
  return excluding;
}
