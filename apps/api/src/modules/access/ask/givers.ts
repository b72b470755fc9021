import type { EntityManager } from '@mikro-orm/sql';
import { asGrants, grantRows } from '../access-grants.js';
import { accessAt, accessThrough } from '../effective-access.js';
import type { Permission } from '../permissions.js';
import { DirectGrant, Role, UserRole } from '../role.entity.js';
import { User } from '../user.entity.js';
import { GIVE, whyNotGive } from './permission-request.policy.js';

/** Who can give somebody a permission for good, by name: enabled staff other than himself, by the very rules of giving (S8.3.3.2). */
export async function giversOf(em: EntityManager, asker: Pick<User, 'id' | 'customerId'>, permission: Permission, now: Date): Promise<User[]> {
  const giving = (await em.find(Role, {})).filter((role) => role.permissions.includes(GIVE)).map((role) => role.id);
  const given = [...(await em.find(UserRole, { roleId: { $in: giving } })), ...(await em.find(DirectGrant, { permission: GIVE, denied: false }))];
  const ids = [...new Set(given.map((each) => each.userId))].filter((id) => id !== asker.id);
  const users = await em.find(User, { id: { $in: ids }, enabled: true, customerId: null }, { orderBy: { displayName: 'asc', id: 'asc' } });
  const { rows, roles } = await grantRows(em, [asker.id, ...users.map((user) => user.id)]);
  const grantsOf = (user: Pick<User, 'id' | 'customerId'>) => asGrants(user, rows.get(user.id), roles);
  const asked = { grants: grantsOf(asker), permission };
  return users.filter((user) => {
    const held = accessThrough(grantsOf(user), now, null);
    const gives = accessAt(grantsOf(user), now).permissions.has(GIVE);
    return gives && !whyNotGive(held, asked, now);
  });
}
