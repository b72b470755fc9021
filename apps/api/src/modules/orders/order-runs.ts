import type { FilterQuery } from '@mikro-orm/core';
import type { RequestContext } from '../../platform/context.js';
import type { PageRequest, PageRun, SortBy } from '../../platform/database/page.js';
import { readMany } from '../../platform/database/reads.js';
import { shopsInScope } from '../../platform/database/scope.js';
import { orderCondition, type Spelt } from './order-conditions.js';
import { OrderLine } from './order-line.entity.js';
import { queueWhere, type OrderQueueKey } from './order-queues.js';
import { assertMayFilter, isGiven, orderWhere } from './order-where.js';
import { Order } from './order.entity.js';
import type { OrderFilter } from './order.filter.js';

/** So many spellings are read one by one; more of them have enough orders to be met soon by going through all, or few enough to be sorted. */
const MOST_SPELLINGS = 12;

interface Asked {
  filter: OrderFilter | null;
  queue: OrderQueueKey | null;
  sort: SortBy;
}

/** Name and value. */
type Given = readonly [string, unknown];

/**
 * Which orders a list shows, as runs that stand in an index in its order wherever there are such: then the newest fifty cost the same
 * beside a million orders as beside ten thousand, be they frequent or rare. Only of a condition that stands alone: with another beside
 * it, those in their order may be many that it leaves out. Throws what `orderWhere` throws.
 */
export async function orderRuns(ctx: RequestContext, { filter, queue, sort }: Asked): Promise<Pick<PageRequest<Order>, 'where' | 'runs' | 'foremost'>> {
  const given: Given[] = Object.entries(filter ?? {}).filter(([, value]) => isGiven(value));
  if (given.length === 0 && !queue) return { where: {} };
  const byTime = sort.column === 'placedAt';
  const alone = byTime && !queue && given.length === 1 ? given[0] : undefined;
  const lines = alone && lineRuns(ctx, alone);
  if (lines) return { runs: lines };
  const foremost = byTime && sort.direction === 'desc' ? newest(given) : undefined;
  const filtered = await orderWhere(ctx, filter);
  const where = queue ? { $and: [filtered, queueWhere(ctx, queue)] } : filtered;
  const covered = alone && orderCondition(alone[0])?.covered;
  if (!covered) return { where, foremost };
  const spelt = await spellings(ctx, alone);
  return { where, runs: (spelt.length > 0 ? spelt : [where]).map((each): PageRun => ({ entity: Order, key: 'id', where: each })) };
}

/** The lines that a condition asks for. Of the scope they know the shop alone. */
function lineRuns(ctx: RequestContext, [name, value]: Given): PageRun[] | undefined {
  const condition = orderCondition(name);
  const shops = shopsInScope(ctx.em);
  if (!condition?.lines || !shops) return undefined;
  assertMayFilter(ctx, condition);
  const inScope = shops === 'all' ? {} : { shopId: { $in: [...shops] } };
  return condition.lines(value as never).map((line) => ({ entity: OrderLine, key: 'orderId', where: { $and: [line, inScope] } }));
}

/** What a condition does not name in full, spelt out: each spelling's orders stand by time. Empty when it names all, nothing is there, or too much. */
async function spellings(ctx: RequestContext, [name, value]: Given): Promise<FilterQuery<Order>[]> {
  const spelt = orderCondition(name)?.spelt?.(value as never) ?? [];
  const found = (await Promise.all(spelt.map((each) => spellingsOf(ctx, each)))).flat();
  return found.length > MOST_SPELLINGS ? [] : found;
}

async function spellingsOf(ctx: RequestContext, { columns, where }: Spelt): Promise<FilterQuery<Order>[]> {
  // From one to the next in the index, where the scope does not stand: the runs leave out what is not within it.
  const rows = await readMany(ctx, Order, { columns, where, orderBy: {}, groupBy: columns, limit: MOST_SPELLINGS + 1, everywhere: true });
  return rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column as keyof typeof row]])) as FilterQuery<Order>);
}

function newest(given: readonly Given[]): FilterQuery<Order> | undefined {
  const [first] = given.flatMap(([name, value]) => orderCondition(name)?.newest?.(value as never) ?? []);
  return first;
}
