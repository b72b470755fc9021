import type { EntityManager } from '@mikro-orm/sql';
import type { DataScope } from '../../platform/principal.js';
import { asGrants, grantRows } from './access-grants.js';
import { accessAt } from './effective-access.js';
import type { Permission } from './permissions.js';
import { DirectGrant, Role, UserRole } from './role.entity.js';
import { User } from './user.entity.js';

/** Somebody who has a permission now, and the rows that he may see. */
export interface Holder {
  id: string;
  name: string;
  permissions: ReadonlySet<string>;
  scope: DataScope;
}

/** The enabled staff who have a permission at this instant, by name; only those of `among`, where it is given. */
export async function holdersOf(em: EntityManager, permission: Permission, now: Date, among?: readonly string[]): Promise<Holder[]> {
  const roles = (await em.find(Role, {})).filter((role) => role.permissions.includes(permission)).map(({ id }) => id);
  const given = [...(await em.find(UserRole, { roleId: { $in: roles } })), ...(await em.find(DirectGrant, { permission, denied: false }))];
  const ids = [...new Set(given.map(({ userId }) => userId))].filter((id) => !among || among.includes(id));
  const users = await em.find(User, { id: { $in: ids }, enabled: true, customerId: null }, { orderBy: { displayName: 'asc', id: 'asc' } });
  const rows = await grantRows(em, users.map(({ id }) => id));
  return users
    .map((user) => ({ id: user.id, name: user.displayName, ...accessAt(asGrants(user, rows.rows.get(user.id), rows.roles), now) }))
    .filter(({ permissions }) => permissions.has(permission));
}
