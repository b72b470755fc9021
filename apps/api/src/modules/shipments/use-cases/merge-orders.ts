import { command } from '../../../platform/command/command.js';
import { ref, type Ref, type Tx } from '../../../platform/command/tx.js';
import { lookAt } from '../../../platform/database/reads.js';
import { Refusal, refuse, UserErrorCode } from '../../../platform/errors.js';
import { joinParcel, Order } from '../../orders/index.js';
import { lockParcels } from '../parcels/lock-parcels.js';
import { mergeFacts } from '../parcels/merge-facts.js';
import { MOST_IN_PARCEL, whyNotTogether } from '../parcels/merge.policy.js';
import type { MergeOrdersInput } from '../parcels/parcel.inputs.js';

/**
 * Puts orders of one shop to one receiver into one parcel 合单: the warehouse picks, checks, packs and ships them at once, by
 * one waybill. Each stays an order of its own. Those that go with one of them already come along; all or none. Together
 * already, nothing changes.
 */
export const mergeOrders = command('mergeOrders', async (tx, input: MergeOrdersInput): Promise<{ order: Ref }> => {
  await assertSeen(tx, input.orderIds);
  const orders = await lockParcels(tx, input.orderIds);
  const first = orders.find(({ id }) => id === input.orderIds[0]);
  if (!first) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'Order' }, field: ['orderIds', '0'] });
  if (orders.length < 2) throw refuse(UserErrorCode.INVALID_INPUT, 'mergeAtLeastTwo', { field: ['orderIds'] });
  if (first.parcelId && orders.every(({ parcelId }) => parcelId === first.parcelId)) return { order: ref(Order, first.id) };
  if (orders.length > MOST_IN_PARCEL) throw refuse(UserErrorCode.INVALID_INPUT, 'mergeTooMany', { params: { most: MOST_IN_PARCEL }, field: ['orderIds'] });
  await assertPossible(tx, orders, first, input.orderIds);
  await joinParcel(tx, orders, input.reason.trim());
  return { order: ref(Order, first.id) };
});

/** Refuses what the caller does not see, each at its place. */
async function assertSeen(tx: Tx, ids: readonly string[]): Promise<void> {
  const seen = new Set((await lookAt(tx, Order, { columns: ['id'], where: { id: { $in: [...ids] } } })).map(({ id }) => id));
  const missing = ids.flatMap((id, index) => (seen.has(id) ? [] : [{ code: UserErrorCode.NOT_FOUND, messageKey: 'notFound', params: { type: 'Order' }, field: ['orderIds', String(index)] }]));
  if (missing.length > 0) throw new Refusal(missing);
}

/** Refuses with everything that is in the way, and of which order. */
async function assertPossible(tx: Tx, orders: readonly Order[], first: Order, asked: readonly string[]): Promise<void> {
  const facts = await mergeFacts(tx, orders);
  const reference = facts.get(first.id);
  const problems = orders.flatMap((order) => {
    const own = facts.get(order.id);
    const [problem] = own && reference ? whyNotTogether(own, reference) : [];
    const index = asked.indexOf(order.id);
    return problem ? [{ ...problem, params: { orderNo: order.orderNo }, field: index < 0 ? ['orderIds'] : ['orderIds', String(index)] }] : [];
  });
  if (problems.length > 0) throw new Refusal(problems);
}
