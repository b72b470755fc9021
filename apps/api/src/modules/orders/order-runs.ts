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

/** So many spellings are read one by one; of more, there are enough orders to be met soon by going through all. */
const MOST_SPELLINGS = 50;

interface Asked {
  filter: OrderFilter | null;
  queue: OrderQueueKey | null;
  sort: SortBy;
}

type Given = readonly (readonly [string, unknown])[];

/**
 * Which orders a list shows, as runs that stand in an index in its order wherever there are such: then the newest fifty cost the same
 * beside a million orders as beside ten thousand, be they frequent or rare. Throws what `orderWhere` throws.
 */
export async function orderRuns(ctx: RequestContext, { filter, queue, sort }: Asked): Promise<Pick<PageRequest<Order>, 'where' | 'runs' | 'foremost'>> {
  const given: Given = Object.entries(filter ?? {}).filter(([, value]) => isGiven(value));
  if (given.length === 0 && !queue) return { where: {} };
  const byTime = sort.column === 'placedAt';
  const lines = byTime && !queue && lineRuns(ctx, given);
  if (lines) return { runs: lines };
  const filtered = await orderWhere(ctx, filter);
  const where = queue ? { $and: [filtered, queueWhere(ctx, queue)] } : filtered;
  const spelt = byTime ? await spellings(ctx, given) : [];
  return { runs: spelt.length > 0 ? spelt.map((each) => ownRun({ $and: [each, where] })) : [ownRun(where)], foremost: byTime && sort.direction === 'desc' ? newest(given) : undefined };
}

/** The orders themselves: their keys first, so that what is gone through and left out costs no row. */
const ownRun = (where: FilterQuery<Order>): PageRun => ({ entity: Order, key: 'id', where });

/**
 * The lines of the only condition there is: with another beside it, those in their order may be many that it leaves out. Of the
 * scope they know the shop alone.
 */
function lineRuns(ctx: RequestContext, given: Given): PageRun[] | undefined {
  const [only, ...others] = given;
  const condition = only && orderCondition(only[0]);
  const shops = shopsInScope(ctx.em);
  if (!only || !condition?.lines || others.length > 0 || !shops) return undefined;
  assertMayFilter(ctx, condition);
  const inScope = shops === 'all' ? {} : { shopId: { $in: [...shops] } };
  return condition.lines(only[1] as never).map((line) => ({ entity: OrderLine, key: 'orderId', where: { $and: [line, inScope] } }));
}

/** What a condition does not name in full, spelt out: each spelling's orders stand by time. Empty when none asks so, nothing is there, or too much. */
async function spellings(ctx: RequestContext, given: Given): Promise<FilterQuery<Order>[]> {
  const [spelt = []] = given.flatMap(([name, value]) => {
    const all = orderCondition(name)?.spelt?.(value as never);
    return all ? [all] : [];
  });
  const found = (await Promise.all(spelt.map((each) => spellingsOf(ctx, each)))).flat();
  return found.length > MOST_SPELLINGS ? [] : found;
}

async function spellingsOf(ctx: RequestContext, { columns, where }: Spelt): Promise<FilterQuery<Order>[]> {
  // From one to the next in the index, where the scope does not stand: the runs leave out what is not within it.
  const rows = await readMany(ctx, Order, { columns, where, orderBy: {}, groupBy: columns, limit: MOST_SPELLINGS + 1, everywhere: true });
  return rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column as keyof typeof row]])) as FilterQuery<Order>);
}

function newest(given: Given): FilterQuery<Order> | undefined {
  const [first] = given.flatMap(([name, value]) => orderCondition(name)?.newest?.(value as never) ?? []);
  return first;
}
