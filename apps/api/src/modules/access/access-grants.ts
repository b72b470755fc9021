import type { EntityManager } from '@mikro-orm/sql';
import type { Grants, GrantedRole } from './effective-access.js';
import { DirectGrant, Role, UserRole } from './role.entity.js';
import type { User } from './user.entity.js';

/** What a user was given, as rows: to change them, and to say where something comes from. */
export interface GrantRows {
  given: UserRole[];
  direct: DirectGrant[];
}

/** A role as a user holds it. */
export function grantedRole(role: Role, given: Pick<UserRole, 'shopIds' | 'warehouseIds' | 'validFrom' | 'validUntil'>): GrantedRole {
  const { shopIds, warehouseIds, validFrom, validUntil } = given;
  return { code: role.code, permissions: role.permissions, refundLimit: role.refundLimit, secondFactorRequired: role.secondFactorRequired, shopIds: shopIds ?? null, warehouseIds: warehouseIds ?? null, validFrom, validUntil };
}

/** The grants of rows, as the arithmetic of rights takes them; none where there are no rows. */
export function asGrants(user: Pick<User, 'customerId'>, rows: GrantRows | undefined, roles: ReadonlyMap<string, Role>): Grants {
  const { given, direct } = rows ?? { given: [], direct: [] };
  const held = given.flatMap((each) => {
    const role = roles.get(each.roleId);
    return role ? [grantedRole(role, each)] : [];
  });
  return { roles: held, direct, customerId: user.customerId };
}

/** The rows of many users, and every role that they name or that is asked for besides. */
export async function grantRows(em: EntityManager, userIds: readonly string[], moreRoleIds: readonly string[] = []): Promise<{ rows: Map<string, GrantRows>; roles: Map<string, Role> }> {
  const given = await em.find(UserRole, { userId: { $in: [...userIds] } }, { orderBy: { id: 'asc' } });
  const direct = await em.find(DirectGrant, { userId: { $in: [...userIds] } }, { orderBy: { id: 'asc' } });
  const roles = await em.find(Role, { id: { $in: [...new Set([...given.map((each) => each.roleId), ...moreRoleIds])] } });
  const of = <T extends { userId: string }>(list: T[], userId: string): T[] => list.filter((each) => each.userId === userId);
  return {
    rows: new Map(userIds.map((id) => [id, { given: of(given, id), direct: of(direct, id) }])),
    roles: new Map(roles.map((role) => [role.id, role])),
  };
}

/** Everything that one user was given. */
export async function grantsOf(em: EntityManager, user: Pick<User, 'id' | 'customerId'>): Promise<Grants> {
  const { rows, roles } = await grantRows(em, [user.id]);
  return asGrants(user, rows.get(user.id), roles);
}
