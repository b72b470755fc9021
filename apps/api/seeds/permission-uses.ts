import type { EntityManager } from '@mikro-orm/sql';
import { chinaDay } from '@ordo/kernel';
import { DirectGrant, PermissionUse, Role, User, UserRole } from '../src/modules/access/index.js';

const DAYS = 90;
const DAY_MS = 86_400_000;
const ENDS_IN_DAYS = 10;

/** Ninety days in which the demo's people used most of what they may do, and one right for a time that nobody used: for the access review. */
export async function seedPermissionUses(em: EntityManager, now: Date): Promise<void> {
  const users = await em.find(User, { customerId: null });
  const roles = new Map((await em.find(Role, {})).map((role) => [role.id, role]));
  const given = await em.find(UserRole, { userId: { $in: users.map((user) => user.id) } });
  const rows = given.flatMap(({ userId, roleId }) => (roles.get(roleId)?.permissions ?? []).flatMap((permission, index) => daysOf(index, now).map((day) => ({ userId, permission, day, count: 1 + ((index * 7) % 23) }))));
  await em.insertMany(PermissionUse, rows);
  const finance = users.find((user) => user.username === 'finance');
  if (finance) em.create(DirectGrant, { userId: finance.id, permission: 'job:retry', denied: false, validUntil: new Date(now.getTime() + ENDS_IN_DAYS * DAY_MS) } as never);
  await em.flush();
}

/** The days on which the permission at this place of a role was used; every fourth never is. */
function daysOf(index: number, now: Date): string[] {
  if (index % 4 === 3) return [];
  const every = 1 + (index % 5) * 3;
  return Array.from({ length: Math.ceil(DAYS / every) }, (_, n) => chinaDay(new Date(now.getTime() - n * every * DAY_MS)));
}
