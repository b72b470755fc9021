import type { EntityManager } from '@mikro-orm/sql';
import { Role, UserRole } from '../role.entity.js';
import { User } from '../user.entity.js';
import { noResource } from './scim-error.js';
import { ScimRecord } from './scim-resource.entity.js';
import { scimGroup, scimUser, type ScimJson } from './scim-shapes.js';

const MOST_READ = 10_000;

/** The staff as a provider sees it: no customers, and nobody whom it has deleted. */
export async function readUsers(em: EntityManager, base: string, where: object = {}): Promise<ScimJson[]> {
  const users = await em.find(User, { customerId: null, ...where }, { orderBy: { username: 'asc' }, limit: MOST_READ });
  const records = await recordsOf(em, users);
  const given = await em.find(UserRole, { userId: { $in: users.map(({ id }) => id) } });
  const roles = new Map((await em.find(Role, {})).map((role) => [role.id, role]));
  return users.filter(({ id }) => !records.get(id)?.deletedAt).map((user) => {
    const groups = given.filter(({ userId }) => userId === user.id).flatMap(({ roleId }) => {
      const role = roles.get(roleId);
      return role ? [{ value: role.id, display: role.name }] : [];
    });
    return scimUser(user, records.get(user.id), groups, base);
  });
}

export async function readUser(em: EntityManager, base: string, id: string): Promise<ScimJson> {
  const [user] = await readUsers(em, base, { id });
  if (!user) throw noResource(id);
  return user;
}

/** The roles that staff can have, with those of the staff who have them. */
export async function readGroups(em: EntityManager, base: string, where: object = {}): Promise<ScimJson[]> {
  const roles = await em.find(Role, where, { orderBy: { code: 'asc' }, limit: MOST_READ });
  const records = await recordsOf(em, roles);
  const given = await em.find(UserRole, { roleId: { $in: roles.map(({ id }) => id) } });
  const users = new Map((await em.find(User, { id: { $in: given.map(({ userId }) => userId) }, customerId: null })).map((user) => [user.id, user]));
  return roles.map((role) => {
    const members = given.filter(({ roleId }) => roleId === role.id).flatMap(({ userId }) => {
      const user = users.get(userId);
      return user ? [{ value: user.id, display: user.displayName }] : [];
    });
    return scimGroup(role, records.get(role.id), members, base);
  });
}

export async function readGroup(em: EntityManager, base: string, id: string): Promise<ScimJson> {
  const [group] = await readGroups(em, base, { id });
  if (!group) throw noResource(id);
  return group;
}

async function recordsOf(em: EntityManager, rows: readonly { id: string }[]): Promise<Map<string, ScimRecord>> {
  const found = await em.find(ScimRecord, { resourceId: { $in: rows.map(({ id }) => id) } });
  return new Map(found.map((record) => [record.resourceId, record]));
}
