import type { RequestContext } from '../../../platform/context.js';
import { readMany } from '../../../platform/database/reads.js';
import type { Row } from '../../../platform/database/row.js';
import { badInput } from '../../../platform/errors.js';
import { toUserError, type UserError } from '../../../platform/graphql/user-error.js';
import { Order } from '../../orders/index.js';
import { mergeFacts } from './merge-facts.js';
import { MOST_IN_PARCEL, whyNotTogether } from './merge.policy.js';

/** What putting orders into one parcel would come to, by the very rules of doing it. Writes nothing. */
export async function planMerge(ctx: RequestContext, orderIds: readonly string[]): Promise<{ items: { order: Row<Order>; problems: UserError[] }[]; possible: boolean }> {
  const asked = await readMany(ctx, Order, { where: { id: { $in: [...orderIds] } }, limit: MOST_IN_PARCEL });
  const missing = orderIds.flatMap((id, index) => (asked.some((order) => order.id === id) ? [] : [{ field: ['input', 'orderIds', String(index)], messageKey: 'notFound', params: { type: 'Order' } }]));
  if (missing.length > 0) throw badInput(missing);
  const parcelIds = asked.flatMap(({ parcelId }) => parcelId ?? []);
  const along = parcelIds.length > 0 ? await readMany(ctx, Order, { where: { parcelId: { $in: parcelIds }, id: { $nin: [...orderIds] } }, limit: MOST_IN_PARCEL * MOST_IN_PARCEL }) : [];
  const orders = [...asked.toSorted((a, b) => orderIds.indexOf(a.id) - orderIds.indexOf(b.id)), ...along];
  const facts = await mergeFacts(ctx, orders);
  const reference = facts.get(orderIds[0] ?? '');
  const items = orders.map((order) => {
    const own = facts.get(order.id);
    const problems = own && reference ? whyNotTogether(own, reference) : [];
    return { order, problems: problems.map((problem) => toUserError({ ...problem, params: { orderNo: order.orderNo } }, ctx.locale)) };
  });
  return { items, possible: orders.length > 1 && orders.length <= MOST_IN_PARCEL && items.every(({ problems }) => problems.length === 0) };
}
