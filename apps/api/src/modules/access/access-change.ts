import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/sql';
import { UserErrorCode, type RefusalDetail } from '../../platform/errors.js';
import { asGrants, grantedRole, grantRows, type GrantRows } from './access-grants.js';
import { holderOf, type Holder } from './access-gate.js';
import type { AccessChangeInput } from './access-change.inputs.js';
import { whyNotChange, whyNotHand, type Handed } from './delegation.js';
import { accessAt, type Access } from './effective-access.js';
import { isPermission } from './permissions.js';
import type { Principal } from '../../platform/principal.js';
import { DirectGrant, UserRole, type Role } from './role.entity.js';
import { User } from './user.entity.js';

/** What a change of rights does to one user. */
export interface UserChange {
  user: User;
  rows: GrantRows;
  next: GrantRows;
  before: Access;
  after: Access;
}

export interface AccessPlan {
  changes: UserChange[];
  roles: Map<string, Role>;
  /** Names what was planned on, so that a command can tell whether it still stands. */
  token: string;
  refusals: RefusalDetail[];
}

/** Works out what a change would do, to whom, and what stands against it. Writes nothing. */
export async function planAccessChange(em: EntityManager, actor: Principal, input: AccessChangeInput, now: Date): Promise<AccessPlan> {
  const userIds = [...new Set(input.userIds)].sort();
  const users = await em.find(User, { id: { $in: userIds } }, { orderBy: { id: 'asc' } });
  const given = input.giveRoles ?? [];
  const { rows, roles } = await grantRows(em, userIds, [...given.map((each) => each.roleId), ...(input.takeRoleIds ?? [])]);
  const at = new Date(Math.max(now.getTime(), ...[...given, ...(input.setPermissions ?? [])].map((each) => each.validFrom?.getTime() ?? 0)));
  const changes = users.map((user): UserChange => {
    const before = rows.get(user.id) ?? { given: [], direct: [] };
    const next = nextRows(input, user.id, before);
    return { user, rows: before, next, before: accessAt(asGrants(user, before, roles), at), after: accessAt(asGrants(user, next, roles), at) };
  });
  const problems = inputProblems(input, { users, userIds, roles, now });
  const held = await holderOf(em, actor, now);
  const forbidden = problems.length > 0 ? [] : changes.flatMap((change) => whyNot(actor, held, { change, roles, now }));
  return { changes, roles, refusals: distinct([...problems, ...forbidden]), token: tokenOf(input, changes, roles) };
}

/** A user's rows after the change. The rows that stay are the very same objects. */
function nextRows(input: AccessChangeInput, userId: string, { given, direct }: GrantRows): GrantRows {
  const giveRoles = input.giveRoles ?? [];
  const setPermissions = input.setPermissions ?? [];
  const goneRoles = new Set([...(input.takeRoleIds ?? []), ...giveRoles.map((each) => each.roleId)]);
  const gonePermissions = new Set([...(input.clearPermissions ?? []), ...setPermissions.map((each) => each.permission)]);
  return {
    given: [
      ...given.filter((each) => !goneRoles.has(each.roleId)),
      ...giveRoles.map(({ roleId, shopIds, warehouseIds, validFrom, validUntil }) => Object.assign(new UserRole(), {
        userId, roleId, shopIds: shopIds ?? null, warehouseIds: warehouseIds ?? null, validFrom: validFrom ?? null, validUntil: validUntil ?? null,
      })),
    ],
    direct: [
      ...direct.filter((each) => !gonePermissions.has(each.permission)),
      ...setPermissions.map(({ permission, denied, validFrom, validUntil }) => Object.assign(new DirectGrant(), { userId, permission, denied, validFrom: validFrom ?? null, validUntil: validUntil ?? null })),
    ],
  };
}

const invalid = (messageKey: string, field: string[], params: Record<string, string> = {}): RefusalDetail => ({ code: UserErrorCode.INVALID_INPUT, messageKey, field, params });

function inputProblems(input: AccessChangeInput, known: { users: User[]; userIds: string[]; roles: Map<string, Role>; now: Date }): RefusalDetail[] {
  const { giveRoles = [], takeRoleIds = [], setPermissions = [], clearPermissions = [] } = input;
  const problems: RefusalDetail[] = [];
  if (known.users.length < known.userIds.length) problems.push({ code: UserErrorCode.NOT_FOUND, messageKey: 'notFound', params: { type: 'User' }, field: ['userIds'] });
  const asked = [giveRoles, takeRoleIds, setPermissions, clearPermissions].some((list) => (list ?? []).length > 0);
  if (!asked) problems.push(invalid('nothingToChange', ['giveRoles']));
  for (const [index, each] of (giveRoles ?? []).entries()) {
    if (!known.roles.has(each.roleId)) problems.push({ code: UserErrorCode.NOT_FOUND, messageKey: 'notFound', params: { type: 'Role' }, field: ['giveRoles', String(index), 'roleId'] });
    if (emptyValidity(each, known.now)) problems.push(invalid('validityEmpty', ['giveRoles', String(index), 'validUntil']));
  }
  for (const [index, each] of (setPermissions ?? []).entries()) {
    if (!isPermission(each.permission)) problems.push(invalid('permissionUnknown', ['setPermissions', String(index), 'permission'], { permission: each.permission }));
    if (emptyValidity(each, known.now)) problems.push(invalid('validityEmpty', ['setPermissions', String(index), 'validUntil']));
  }
  if (repeats((giveRoles ?? []).map((each) => each.roleId))) problems.push(invalid('givenTwice', ['giveRoles']));
  if (repeats((setPermissions ?? []).map((each) => each.permission))) problems.push(invalid('givenTwice', ['setPermissions']));
  return problems;
}

function repeats(list: readonly string[]): boolean {
  return new Set(list).size < list.length;
}

function emptyValidity({ validFrom, validUntil }: { validFrom?: Date | null; validUntil?: Date | null }, now: Date): boolean {
  return Boolean(validUntil && (validUntil <= now || (validFrom && validFrom >= validUntil)));
}

function whyNot(actor: Principal, held: Holder, { change, roles, now }: { change: UserChange; roles: Map<string, Role>; now: Date }): RefusalDetail[] {
  const { user, rows, next } = change;
  if (actor.kind === 'user' && user.id === actor.id) return [{ code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'ownAccess' }];
  const given = [...handed(next, rows, roles)];
  const taken = [...handed(rows, next, roles)];
  const reasons = [
    whyNotChange(held(now), asGrants(user, rows, roles), now),
    ...given.map((each) => whyNotHand(held(('role' in each ? each.role : each.single).validUntil ?? null), each)),
    ...taken.map((each) => whyNotHand(held(now), each)),
  ].filter((reason): reason is RefusalDetail => reason !== undefined);
  return reasons.map((reason) => ({ ...reason, params: { ...reason.params, name: user.displayName } }));
}

/** What stands in `rows` and not in `other`. */
function* handed(rows: GrantRows, other: GrantRows, roles: Map<string, Role>): Generator<Handed> {
  for (const each of rows.given) {
    const role = roles.get(each.roleId);
    if (role && !other.given.includes(each)) yield { role: grantedRole(role, each) };
  }
  for (const single of rows.direct) if (!other.direct.includes(single)) yield { single };
}

function distinct(refusals: RefusalDetail[]): RefusalDetail[] {
  return [...new Map(refusals.map((each) => [JSON.stringify(each), each])).values()];
}

/** Names the change and everything that its effect hangs on. */
function tokenOf(input: AccessChangeInput, changes: readonly UserChange[], roles: Map<string, Role>): string {
  const { userIds, giveRoles, takeRoleIds, setPermissions, clearPermissions } = input;
  const state = changes.map(({ user, rows }) => [
    user.id, user.enabled, user.customerId,
    rows.given.map((each) => [each.roleId, each.shopIds, each.warehouseIds, each.validFrom, each.validUntil]),
    rows.direct.map((each) => [each.permission, each.denied, each.validFrom, each.validUntil]),
  ]);
  const versions = [...roles.values()].map((role) => `${role.id} ${role.version}`).sort();
  const text = JSON.stringify([[...userIds].sort(), giveRoles ?? [], takeRoleIds ?? [], setPermissions ?? [], clearPermissions ?? [], state, versions]);
  return createHash('sha256').update(text).digest('base64url');
}

/** Whether a change leaves a user as he was at the instant that the preview looks at. */
export function isUnchanged({ before, after }: UserChange): boolean {
  const same = (a: Iterable<string>, b: Iterable<string>): boolean => [...a].sort().join(' ') === [...b].sort().join(' ');
  return same(before.permissions, after.permissions) && JSON.stringify(before.scope) === JSON.stringify(after.scope) && before.refundLimit === after.refundLimit && same(before.roles, after.roles);
}

