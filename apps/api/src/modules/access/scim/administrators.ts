import type { EntityManager } from '@mikro-orm/sql';
import { PERMISSIONS } from '../permissions.js';
import { Role, UserRole } from '../role.entity.js';
import { User } from '../user.entity.js';
import { ScimProblem } from './scim-error.js';

const GROUPS: Readonly<Record<string, { group: string }>> = PERMISSIONS;
const HARMLESS = ['user:read'];
const POWERFUL = ['apikey:manage', 'scim:manage'];

/** Whoever has such a role decides about others' rights: an identity provider neither gives nor takes it. */
export function isAdministrative(role: Pick<Role, 'permissions'>): boolean {
  return role.permissions.some((permission) => POWERFUL.includes(permission) || (GROUPS[permission]?.group === 'user' && !HARMLESS.includes(permission)));
}

/** Throws when nobody who can look after the house would be left without this user. */
export async function assertNotLastAdministrator(em: EntityManager, userId: string): Promise<void> {
  const roles = (await em.find(Role, {})).filter(isAdministrative);
  const holders = (await em.find(UserRole, { roleId: { $in: roles.map(({ id }) => id) } })).map((given) => given.userId);
  if (!holders.includes(userId)) return;
  const left = await em.count(User, { id: { $in: holders.filter((id) => id !== userId) }, enabled: true });
  if (left === 0) throw new ScimProblem(403, 'The last administrator cannot be switched off', 'mutability');
}
