import { LockMode, type FilterQuery } from '@mikro-orm/core';
import { command } from '../../../platform/command/command.js';
import type { Tx } from '../../../platform/command/tx.js';
import { lookAt } from '../../../platform/database/reads.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { User } from '../../access/index.js';
import { Order } from '../../orders/index.js';
import { Absence } from '../absence.entity.js';
import type { SeenOrderInput, TakeOrdersInput } from '../assignment.inputs.js';
import { isAway, whyNotTake } from '../assignment.policy.js';
import { lockOrders, told } from '../lock-orders.js';
import { TeamMember } from '../team.entity.js';

/** Looked at together: what others take meanwhile is passed over without asking again. */
const AT_ONCE = 40;

/**
 * Takes orders to work on 接单: the next of the caller's queue, or named ones. Of the queue each row is locked on its own
 * and those that somebody else is taking are passed over: two at once never get the same order, and neither waits.
 */
export const takeOrders = command('takeOrders', async (tx, { count, teamId, orders }: TakeOrdersInput) => {
  await assertMayTake(tx);
  if ((count ?? null) === null && !orders) throw refuse(UserErrorCode.INVALID_INPUT, 'takeWhat', { field: ['count'] });
  if (orders && (count || teamId)) throw refuse(UserErrorCode.INVALID_INPUT, 'takeOneWay', { field: ['orders'] });
  const taken = orders ? await namedOrders(tx, orders) : await nextOf(tx, await queueOf(tx, teamId), count ?? 0);
  for (const order of taken) {
    if (order.assigneeId === tx.actor.id) continue;
    order.assigneeId = tx.actor.id;
    await told(tx, order, 'OrderTaken', { assignee: tx.actor.name });
  }
  return { orderNumbers: taken.map(({ orderNo }) => orderNo) };
});

/** Only a person works on orders, and only one who is there. */
async function assertMayTake(tx: Tx): Promise<void> {
  if (tx.actor.kind !== 'user') throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'takePersonsOnly');
  const absence = await tx.em.findOne(Absence, { userId: tx.actor.id });
  if (isAway(absence, tx.now)) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'takeWhileAway');
}

async function namedOrders(tx: Tx, asked: readonly SeenOrderInput[]): Promise<Order[]> {
  const held = await lookAt(tx, Order, { columns: ['assigneeId'], where: { id: { $in: asked.map(({ orderId }) => orderId) }, assigneeId: { $ne: null } } });
  const users = await lookAt(tx, User, { columns: ['id', 'displayName'], where: { id: { $in: held.flatMap(({ assigneeId }) => assigneeId ?? []) } } });
  const names = new Map(users.map(({ id, displayName }) => [id, displayName]));
  return lockOrders(tx, asked, (order) => whyNotTake(order, tx.actor.id, names.get(order.assigneeId ?? '')));
}

/** What stands in the caller's queue: that of his teams, and what stands in none. */
async function queueOf(tx: Tx, teamId: string | null | undefined): Promise<FilterQuery<Order>> {
  const teams = (await lookAt(tx, TeamMember, { columns: ['teamId'], where: { userId: tx.actor.id } })).map((member) => member.teamId);
  if (teamId && !teams.includes(teamId)) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'teamNotYours', { field: ['teamId'] });
  const standing = teamId ? { teamId } : { $or: [{ teamId: null }, ...(teams.length > 0 ? [{ teamId: { $in: teams } }] : [])] };
  return { waiting: true, assigneeId: null, ...standing };
}

async function nextOf(tx: Tx, where: FilterQuery<Order>, count: number): Promise<Order[]> {
  const taken: Order[] = [];
  const seen: string[] = [];
  for (;;) {
    const page = await lookAt(tx, Order, { columns: ['id'], where: { $and: [where, seen.length > 0 ? { id: { $nin: seen } } : {}] }, orderBy: { dueKey: 'asc', id: 'asc' }, limit: AT_ONCE });
    for (const { id } of page) {
      const order = await tx.em.findOne(Order, { $and: [{ id }, where] }, { lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE });
      if (order) taken.push(order);
      if (taken.length === count) return taken;
    }
    if (page.length < AT_ONCE) return taken;
    seen.push(...page.map(({ id }) => id));
  }
}
