import type { FilterQuery } from '@mikro-orm/core';
import type { RequestContext } from '../../platform/context.js';
import { readMany } from '../../platform/database/reads.js';
import { Refusal, refuse, UserErrorCode } from '../../platform/errors.js';
import { Order, orderWhere, queueWhere } from '../../modules/orders/index.js';
import { MOST_ORDERS, type WhichOrdersInput } from './act-on-orders.inputs.js';
import type { Facts } from './batch-verbs.js';

const COLUMNS = ['id', 'orderNo', 'stage', 'fulfilmentStatus', 'held', 'waiting'] as const;

/** The orders that are meant, oldest first, as far as the caller may see them; ids of the others. Refuses more than one batch may hold. */
export async function whichOrders(ctx: RequestContext, which: WhichOrdersInput): Promise<{ orders: Facts[]; missing: string[] }> {
  const ids = which.orderIds?.length ? [...new Set(which.orderIds)] : undefined;
  if (!ids && !which.filter && !which.queue) throw refuse(UserErrorCode.INVALID_INPUT, 'ordersMissing', { field: ['orders', 'orderIds'] });
  const orders = await readMany(ctx, Order, { columns: COLUMNS, where: ids ? { id: { $in: ids } } : await whereOf(ctx, which), limit: MOST_ORDERS + 1 });
  if (orders.length > MOST_ORDERS) throw refuse(UserErrorCode.INVALID_INPUT, 'ordersTooMany', { params: { max: MOST_ORDERS }, field: ['orders', 'filter'] });
  const found = new Set(orders.map(({ id }) => id));
  return { orders: orders.map((order) => ({ ...order, held: Boolean(order.held), waiting: Boolean(order.waiting) })), missing: (ids ?? []).filter((id) => !found.has(id)) };
}

/** Refuses orders that are not there, or that the caller may not see, each by its place. */
export function assertAllThere(which: WhichOrdersInput, missing: readonly string[]): void {
  if (missing.length === 0) return;
  throw new Refusal(missing.map((id) => ({ code: UserErrorCode.NOT_FOUND, messageKey: 'notFound', params: { type: 'Order' }, field: ['orders', 'orderIds', String(which.orderIds?.indexOf(id))] })));
}

async function whereOf(ctx: RequestContext, { filter, queue }: WhichOrdersInput): Promise<FilterQuery<Order>> {
  const filtered = await orderWhere(ctx, filter, ['orders', 'filter']);
  return queue ? { $and: [filtered, queueWhere(ctx, queue)] } : filtered;
}
