import { LockMode } from '@mikro-orm/core';
import { command } from '../../../platform/command/command.js';
import type { Tx } from '../../../platform/command/tx.js';
import { newId } from '../../../platform/ids.js';
import { Role, UserRole } from '../role.entity.js';
import { User } from '../user.entity.js';
import { inTurn, isAdministrative } from './administrators.js';
import { keepRecord } from './keep-record.js';
import { noResource, ScimProblem } from './scim-error.js';
import type { GroupFacts } from './scim-shapes.js';

/** Adds a role that may do nothing yet: what it may do is decided in the admin. */
export const addGroup = command('scimAddGroup', async (tx, facts: GroupFacts) => inTurn(tx, async () => {
  if ((await tx.em.count(Role, { name: facts.name })) > 0) throw new ScimProblem(409, 'The displayName is taken', 'uniqueness');
  const role = tx.em.create(Role, { id: newId(), code: `scim-${newId().toLowerCase()}`, name: facts.name, permissions: [] } as never);
  await keepRecord(tx, role.id, facts);
  await setMembers(tx, role, facts.members);
  await tx.emit({ type: 'RoleProvisioned', subject: { type: 'Role', id: role.id }, data: { name: role.name }, audit: { members: facts.members } });
  return { id: role.id };
}));

/** Changes who has a role, and its name when it did not come with the system. */
export const changeGroup = command('scimChangeGroup', async (tx, { id, facts }: { id: string; facts: GroupFacts }) => inTurn(tx, async () => {
  const role = await loadRole(tx, id);
  if (facts.name !== role.name) {
    if (role.preset || isAdministrative(role)) throw new ScimProblem(403, 'The name of this role cannot be changed here');
    if ((await tx.em.count(Role, { name: facts.name })) > 0) throw new ScimProblem(409, 'The displayName is taken', 'uniqueness');
    role.name = facts.name;
  }
  await keepRecord(tx, id, facts);
  const changed = await setMembers(tx, role, facts.members);
  await tx.emit({ type: 'RoleProvisioned', subject: { type: 'Role', id }, data: { name: role.name }, audit: changed });
  return { id };
}));

/** Removes a role that a provider or somebody in the admin added; those that came with the system stay. */
export const removeGroup = command('scimRemoveGroup', async (tx, { id }: { id: string }) => inTurn(tx, async () => {
  const role = await loadRole(tx, id);
  if (role.preset || isAdministrative(role)) throw new ScimProblem(403, 'This role cannot be removed here');
  await tx.em.nativeDelete(UserRole, { roleId: id });
  tx.em.remove(role);
  await tx.emit({ type: 'RoleRemoved', subject: { type: 'Role', id }, data: { name: role.name } });
  return { id };
}));

async function loadRole(tx: Tx, id: string): Promise<Role> {
  const role = await tx.em.findOne(Role, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!role) throw noResource(id);
  return role;
}

async function setMembers(tx: Tx, role: Role, wanted: readonly string[]): Promise<{ added: string[]; removed: string[] }> {
  const given = await tx.em.find(UserRole, { roleId: role.id });
  const staff = await tx.em.find(User, { id: { $in: [...wanted, ...given.map(({ userId }) => userId)] }, customerId: null });
  const isStaff = (userId: string): boolean => staff.some(({ id }) => id === userId);
  const stranger = wanted.find((userId) => !isStaff(userId));
  if (stranger !== undefined) throw new ScimProblem(400, `There is no user ${stranger}`, 'invalidValue');
  const added = wanted.filter((userId) => !given.some((each) => each.userId === userId));
  // A customer who has the role is none of the provider's business.
  const removed = given.filter(({ userId }) => isStaff(userId) && !wanted.includes(userId));
  if (isAdministrative(role) && added.length + removed.length > 0) throw new ScimProblem(403, 'Who has an administrative role is decided in the admin');
  for (const userId of added) tx.em.create(UserRole, { userId, roleId: role.id } as never);
  if (removed.length > 0) await tx.em.nativeDelete(UserRole, { id: { $in: removed.map(({ id }) => id) } });
  return { added, removed: removed.map(({ userId }) => userId) };
}
