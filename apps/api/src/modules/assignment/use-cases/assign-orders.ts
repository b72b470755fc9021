import { command } from '../../../platform/command/command.js';
import type { Tx } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { holdersOf, User, type Holder } from '../../access/index.js';
import { Absence } from '../absence.entity.js';
import type { AssignOrdersInput } from '../assignment.inputs.js';
import { isAway, whyNotGive, whyNotMove } from '../assignment.policy.js';
import { lockOrders, told } from '../lock-orders.js';
import { Team } from '../team.entity.js';

/** Gives orders to a clerk, into the queue of a team, or both, by a lead. What changes nothing is not told of. */
export const assignOrders = command('assignOrders', async (tx, { orders: asked, assigneeId, teamId }: AssignOrdersInput) => {
  const { clerk, team } = await receivers(tx, { assigneeId, teamId });
  const changed = new Set<string>();
  for (const order of await lockOrders(tx, asked, (each) => (clerk ? whyNotGive(each, clerk) : whyNotMove(each)))) {
    if (teamId !== undefined && (order.teamId ?? null) !== teamId) {
      order.teamId = teamId;
      changed.add(order.orderNo);
      await told(tx, order, 'OrderTeamChanged', { team: team?.name ?? '–' });
    }
    if (assigneeId !== undefined && (order.assigneeId ?? null) !== assigneeId) {
      order.assigneeId = assigneeId;
      changed.add(order.orderNo);
      await told(tx, order, clerk ? 'OrderAssigned' : 'OrderUnassigned', clerk ? { assignee: clerk.name } : {});
    }
  }
  return { orderNumbers: [...changed] };
});

/** Who is to have the orders. Refuses when nobody is named, or somebody who cannot have any. */
export async function receivers(tx: Tx, { assigneeId, teamId }: Pick<AssignOrdersInput, 'assigneeId' | 'teamId'>): Promise<{ clerk?: Holder; team?: Team }> {
  if (assigneeId === undefined && teamId === undefined) throw refuse(UserErrorCode.INVALID_INPUT, 'assignNothing', { field: ['assigneeId'] });
  return { ...(assigneeId && { clerk: await clerkFor(tx, assigneeId) }), ...(teamId && { team: await teamFor(tx, teamId) }) };
}

/** A clerk who is there and may work on orders; refused otherwise, with the reason. */
async function clerkFor(tx: Tx, id: string): Promise<Holder> {
  const user = await tx.em.findOne(User, { id });
  if (!user || user.customerId) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'User' }, field: ['assigneeId'] });
  const [clerk] = await holdersOf(tx.em, 'assignment:take', tx.now, [id]);
  if (!clerk) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'assigneeMayNot', { params: { name: user.displayName }, field: ['assigneeId'] });
  if (isAway(await tx.em.findOne(Absence, { userId: id }), tx.now)) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'assigneeAway', { params: { name: clerk.name }, field: ['assigneeId'] });
  return clerk;
}

async function teamFor(tx: Tx, id: string): Promise<Team> {
  const team = await tx.em.findOne(Team, { id });
  if (!team) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'Team' }, field: ['teamId'] });
  if (team.retiredAt) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'teamRetired', { params: { name: team.name }, field: ['teamId'] });
  return team;
}
