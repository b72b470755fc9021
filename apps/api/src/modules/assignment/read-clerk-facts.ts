import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import { lookAt } from '../../platform/database/reads.js';
import { rowInstant } from '../../platform/graphql/scalars.js';
import { holdersOf, User, type Holder } from '../access/index.js';
import { Order, seesOrder } from '../orders/index.js';
import { ClerkStrategy, type Rule } from '../rules/index.js';
import { Absence } from './absence.entity.js';
import { isAway } from './assignment.policy.js';
import type { CandidateClerk, CandidateTeam, ClerkFacts } from './clerk-facts.js';
import { Team, TeamMember } from './team.entity.js';

type Placed = Pick<Order, 'shopId' | 'warehouseId'>;

/** Who there is to be picked by some rules, at one instant. */
export interface Staff {
  teams: readonly CandidateTeam[];
  people: readonly { id: string; name: string; holder: Holder | undefined; away: boolean }[];
}

/** The people and teams that these rules name; everybody who may take orders, where a rule picks among all. */
export async function staffOf(em: EntityManager, rules: readonly Rule[], now: Date): Promise<Staff> {
  const actions = rules.flatMap(({ enabled, clerk }) => (enabled && clerk ? [clerk] : []));
  const teams = await teamsOf(em, [...new Set(actions.flatMap(({ teamId }) => teamId ?? []))]);
  const holders = await holdersOf(em, 'assignment:take', now);
  const named = [...actions.flatMap(({ clerkIds }) => clerkIds), ...teams.flatMap(({ memberIds }) => memberIds)];
  const everybody = actions.some(({ strategy, teamId, clerkIds }) => strategy === ClerkStrategy.LAST_SERVED && !teamId && clerkIds.length === 0);
  const ids = [...new Set([...named, ...(everybody ? holders.map(({ id }) => id) : [])])].toSorted();
  const users = await lookAt({ em }, User, { columns: ['id', 'displayName'], where: { id: { $in: ids } }, orderBy: { id: 'asc' } });
  const absences = new Map((await lookAt({ em }, Absence, { columns: ['userId', 'until'], where: { userId: { $in: ids } } })).map(({ userId, until }) => [userId, { until: until ? rowInstant(until) : null }]));
  return { teams, people: users.map(({ id, displayName }) => ({ id, name: displayName, holder: holders.find((each) => each.id === id), away: isAway(absences.get(id), now) })) };
}

async function teamsOf(em: EntityManager, ids: readonly string[]): Promise<CandidateTeam[]> {
  const teams = await lookAt({ em }, Team, { columns: ['id', 'name', 'retiredAt'], where: { id: { $in: [...ids] } }, orderBy: { id: 'asc' } });
  const members = await lookAt({ em }, TeamMember, { columns: ['teamId', 'userId'], where: { teamId: { $in: [...ids] } }, orderBy: { userId: 'asc' } });
  return teams.map(({ id, name, retiredAt }) => ({ id, name, retired: Boolean(retiredAt), memberIds: members.filter(({ teamId }) => teamId === id).map(({ userId }) => userId) }));
}

/** How these people stand to one order. */
export function candidates({ people }: Staff, order: Placed, open: ReadonlyMap<string, number>): CandidateClerk[] {
  return people.map(({ id, name, holder, away }) => ({
    id, name, open: open.get(id) ?? 0, passed: !holder ? 'MAY_NOT' : away ? 'AWAY' : seesOrder(holder.scope, order) ? null : 'OUT_OF_SCOPE',
  }));
}

/** Everything that the choice for one order looks at, as it is now. */
export async function readClerkFacts(em: EntityManager, order: Order, rules: readonly Rule[], { values, now }: { values: ClerkFacts['values']; now: Date }): Promise<ClerkFacts> {
  const staff = await staffOf(em, rules, now);
  const open = await openOf(em, staff.people.map(({ id }) => id));
  const asks = rules.some(({ enabled, clerk }) => enabled && clerk?.strategy === ClerkStrategy.LAST_SERVED);
  return { values, clerks: candidates(staff, order, open), teams: staff.teams, lastServedBy: asks ? await lastServedBy(em, order) : null };
}

async function openOf(em: EntityManager, ids: readonly string[]): Promise<Map<string, number>> {
  const query = em.createQueryBuilder(Order, 'e').select('e.assigneeId' as never).where({ waiting: true, assigneeId: { $in: [...ids] } } as never);
  query.addSelect(sql`count(*)`.as('count') as never).groupBy('e.assigneeId' as never);
  const rows = (await query.execute('all')) as unknown as { assigneeId: string; count: number | string }[];
  return new Map(rows.map(({ assigneeId, count }) => [assigneeId, Number(count)]));
}

async function lastServedBy(em: EntityManager, { id, customerId }: Order): Promise<string | null> {
  if (!customerId) return null;
  const [last] = await lookAt({ em }, Order, { columns: ['assigneeId'], where: { customerId, assigneeId: { $ne: null }, id: { $ne: id } }, orderBy: { placedAt: 'desc', id: 'desc' }, limit: 1 });
  return last?.assigneeId ?? null;
}
