import { LockMode } from '@mikro-orm/core';
import { command } from '../../../platform/command/command.js';
import type { Tx } from '../../../platform/command/tx.js';
import { updateRows } from '../../../platform/database/update-rows.js';
import { Refusal, refuse, UserErrorCode } from '../../../platform/errors.js';
import type { MarkOrdersInput } from '../mark-orders.inputs.js';
import { scopeOf } from '../order-progress.js';
import { Order } from '../order.entity.js';
import { OrderTag } from '../tags/order-tag.entity.js';
import { Tag } from '../tags/tag.entity.js';

/** Puts tags, a flag or urgency on many orders, all of them or none. An order that has it so already is not told of. */
export const markOrders = command('markOrders', async (tx, input: MarkOrdersInput) => {
  const orders = await lockAll(tx, input.orderIds);
  const retagged = await retag(tx, orders, input);
  const changed = new Set(retagged);
  for (const order of orders) {
    if (input.flag !== undefined && input.flag !== (order.flag ?? null)) {
      order.flag = input.flag;
      changed.add(order.id);
      await told(tx, order, input.flag ? 'OrderFlagged' : 'OrderUnflagged', input.flag ? { flag: input.flag } : {});
    }
    if (typeof input.urgent === 'boolean' && input.urgent !== order.urgent) {
      order.urgent = input.urgent;
      changed.add(order.id);
      await told(tx, order, input.urgent ? 'OrderUrgent' : 'OrderNotUrgent', {});
    }
  }
  await tx.em.flush();
  // A tag makes no new version of the order: nobody who has it open is refused for it.
  if (retagged.length > 0) await updateRows(tx, Order, { where: { id: { $in: retagged } }, set: { updatedAt: tx.now } });
  return { changed: changed.size };
});

/** Locked in one order of keys, so that two who mark the same orders do not wait for each other. */
async function lockAll(tx: Tx, ids: readonly string[]): Promise<Order[]> {
  const orders = await tx.em.find(Order, { id: { $in: [...new Set(ids)] } }, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } });
  const found = new Set(orders.map(({ id }) => id));
  const missing = ids.flatMap((id, index) => (found.has(id) ? [] : [{ code: UserErrorCode.NOT_FOUND, messageKey: 'notFound', params: { type: 'Order' }, field: ['orderIds', String(index)] }]));
  if (missing.length > 0) throw new Refusal(missing);
  return orders;
}

/** Gives back the ids of the orders whose tags are different now. */
async function retag(tx: Tx, orders: readonly Order[], { addTagIds, removeTagIds }: MarkOrdersInput): Promise<string[]> {
  const tags = await assertTags(tx, { addTagIds, removeTagIds });
  const wanted = [...tags.keys()];
  if (wanted.length === 0) return [];
  const orderIds = orders.map(({ id }) => id);
  const there = await tx.em.find(OrderTag, { orderId: { $in: orderIds }, tagId: { $in: wanted } });
  const has = new Map(there.map((tagging) => [`${tagging.orderId}:${tagging.tagId}`, tagging]));
  const changed: string[] = [];
  for (const order of orders) {
    const added = (addTagIds ?? []).filter((tagId) => !has.has(`${order.id}:${tagId}`) && !removeTagIds?.includes(tagId));
    const removed = (removeTagIds ?? []).flatMap((tagId) => has.get(`${order.id}:${tagId}`) ?? []);
    for (const tagId of new Set(added)) tx.em.create(OrderTag, { orderId: order.id, tagId } as never);
    for (const tagging of new Set(removed)) tx.em.remove(tagging);
    if (added.length + removed.length === 0) continue;
    changed.push(order.id);
    const namesOf = (ids: readonly string[]): string => [...new Set(ids)].map((id) => tags.get(id)).join('、');
    if (added.length > 0) await told(tx, order, 'OrderTagged', { tags: namesOf(added) });
    if (removed.length > 0) await told(tx, order, 'OrderUntagged', { tags: namesOf(removed.map(({ tagId }) => tagId)) });
  }
  return changed;
}

/** Names of tags by id. Refuses a tag that there is not, and to put on one that is retired. */
export async function assertTags(tx: Tx, { addTagIds, removeTagIds }: Pick<MarkOrdersInput, 'addTagIds' | 'removeTagIds'>): Promise<Map<string, string>> {
  const added = addTagIds ?? [];
  const ids = [...new Set([...added, ...(removeTagIds ?? [])])];
  if (ids.length === 0) return new Map();
  const tags = await tx.em.find(Tag, { id: { $in: [...ids] } });
  const fieldOf = (id: string): string[] => [added.includes(id) ? 'addTagIds' : 'removeTagIds'];
  const missing = ids.find((id) => !tags.some((tag) => tag.id === id));
  if (missing) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'Tag' }, field: fieldOf(missing) });
  const retired = tags.find((tag) => tag.retiredAt && added.includes(tag.id));
  if (retired) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'tagRetired', { params: { name: retired.name }, field: ['addTagIds'] });
  return new Map(tags.map(({ id, name }) => [id, name]));
}

async function told(tx: Tx, order: Order, type: string, data: Record<string, string>): Promise<void> {
  await tx.emit({ type, subject: { type: 'Order', id: order.id }, data: { orderNo: order.orderNo, ...data }, scope: scopeOf(order) });
}
