import { sql } from '@mikro-orm/core';
import { chinaDay, endOfChinaDay } from '@ordo/kernel';
import type { RequestContext } from '../../../platform/context.js';
import { readMany, scopedQuery } from '../../../platform/database/reads.js';
import { rowInstant } from '../../../platform/graphql/scalars.js';
import { Order } from '../order.entity.js';
import { OrderPromise } from './order-promise.entity.js';
import { forecast, type WarehouseForecast } from './promise.forecast.js';

const DAY_MS = 24 * 3_600_000;
const PACE_DAYS = 7;
const MOST_DUE = 10_000;

/** What breaks until the end of the China day, in the rows that the caller may see; of more than 10,000 orders the first 10,000. */
export async function readForecast(ctx: RequestContext): Promise<WarehouseForecast[]> {
  const now = ctx.clock.now();
  const due = await readMany(ctx, Order, {
    columns: ['warehouseId', 'dueKey'], where: { dueKey: { $lte: endOfChinaDay(chinaDay(now)) } }, orderBy: { dueKey: 'asc', id: 'asc' }, limit: MOST_DUE,
  });
  const query = await scopedQuery(ctx, OrderPromise, { columns: ['warehouseId', 'endedHour'], where: { endedHour: { $gte: new Date(now.getTime() - PACE_DAYS * DAY_MS) } } });
  query.addSelect(sql`count(*)`.as('count') as never).groupBy(['e.warehouseId', 'e.endedHour'] as never);
  const worked = (await query.execute('all')) as unknown as { warehouseId: string | null; count: number | string }[];
  return forecast(
    due.map(({ warehouseId, dueKey }) => ({ warehouseId: warehouseId ?? null, dueAt: rowInstant(dueKey) })),
    worked.map(({ warehouseId, count }) => ({ warehouseId, count: Number(count) })),
    now,
  );
}
