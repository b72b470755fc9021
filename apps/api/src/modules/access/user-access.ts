import type { RequestContext } from '../../platform/context.js';
import { readById } from '../../platform/database/reads.js';
import { badInput } from '../../platform/errors.js';
import { toUserError } from '../../platform/graphql/user-error.js';
import { encodeNodeId } from '../../platform/ids.js';
import type { Locale } from '../../platform/messages.js';
import type { DataScope } from '../../platform/principal.js';
import { asGrants, grantRows, type GrantRows } from './access-grants.js';
import { isUnchanged, planAccessChange } from './access-change.js';
import type { AccessChangeInput } from './access-change.inputs.js';
import { PermissionReasonKind, type AccessChangePreview, type PermissionExplanation, type PermissionReason, type UserAccess } from './access-change.payloads.js';
import { accessAt, isValid } from './effective-access.js';
import { permissionInfo, type PermissionInfo } from './permission-catalogue.js';
import { ALL_PERMISSIONS, isPermission, type Permission } from './permissions.js';
import type { Role } from './role.entity.js';
import { User } from './user.entity.js';
import type { ViewerScope } from './viewer.js';

/** A data scope as the API shows it. */
export function shownScope(scope: DataScope): ViewerScope {
  return {
    shopIds: scope.shops === 'all' ? null : scope.shops.map((id) => encodeNodeId('Shop', id)),
    warehouseIds: scope.warehouses === 'all' ? null : scope.warehouses.map((id) => encodeNodeId('Warehouse', id)),
    ownOnly: scope.customerId !== undefined,
  };
}

const idsOf = (type: string, ids: readonly string[] | null | undefined): string[] | null => ids?.map((id) => encodeNodeId(type, id)) ?? null;

/** What a user was given, and what it adds up to now. */
export async function userAccess(ctx: RequestContext, user: Pick<User, 'id' | 'customerId'>): Promise<UserAccess> {
  const now = ctx.clock.now();
  const { rows, roles, access } = await accessOf(ctx, user);
  const said = ALL_PERMISSIONS.map((code) => explain(code, { rows, roles, now, locale: ctx.locale })).filter(({ reasons }) => reasons.length > 0);
  return {
    roles: rows.given.flatMap((each) => {
      const role = roles.get(each.roleId);
      return role ? [{ role, shopIds: idsOf('Shop', each.shopIds), warehouseIds: idsOf('Warehouse', each.warehouseIds), validFrom: each.validFrom ?? null, validUntil: each.validUntil ?? null, inForce: isValid(each, now) }] : [];
    }),
    single: rows.direct.flatMap((each) => (isPermission(each.permission)
      ? [{ permission: permissionInfo(each.permission, ctx.locale), denied: each.denied, validFrom: each.validFrom ?? null, validUntil: each.validUntil ?? null, inForce: isValid(each, now) }]
      : [])),
    permissions: said,
    scope: shownScope(access.scope),
    refundLimit: access.refundLimit,
  };
}

/** The permission of this code. Throws the error that names the argument. */
export function knownPermission(code: string): Permission {
  if (isPermission(code)) return code;
  throw badInput([{ field: ['permission'], messageKey: 'permissionUnknown', params: { permission: code } }]);
}

/** Whether a user may do something now, and what allows or refuses it. */
export async function explainPermission(ctx: RequestContext, userId: string, code: string): Promise<PermissionExplanation> {
  const permission = knownPermission(code);
  const user = await readById(ctx, User, userId, ['id', 'customerId']);
  const { rows, roles } = await accessOf(ctx, user);
  return explain(permission, { rows, roles, now: ctx.clock.now(), locale: ctx.locale });
}

async function accessOf(ctx: RequestContext, user: Pick<User, 'id' | 'customerId'>) {
  // Another fork than the request's own: what a command has changed since must be seen.
  const { rows: all, roles } = await grantRows(ctx.em.fork(), [user.id]);
  const rows = all.get(user.id) ?? { given: [], direct: [] };
  return { rows, roles, access: accessAt(asGrants(user, rows, roles), ctx.clock.now()) };
}

/** What was said of one permission: the roles, the grants and the denials, whether they count now or not. */
export function explain(code: Permission, about: { rows: GrantRows; roles: ReadonlyMap<string, Role>; now: Date; locale: Locale }): PermissionExplanation {
  const { rows, roles, now, locale } = about;
  const reasons = [
    ...rows.given.flatMap((each): PermissionReason[] => {
      const role = roles.get(each.roleId);
      return role?.permissions.includes(code) ? [{ kind: PermissionReasonKind.ROLE, role, ...times(each), inForce: isValid(each, now) }] : [];
    }),
    ...rows.direct.filter((each) => each.permission === code)
      .map((each): PermissionReason => ({ kind: each.denied ? PermissionReasonKind.DENIAL : PermissionReasonKind.GRANT, role: null, ...times(each), inForce: isValid(each, now) })),
  ];
  const counting = reasons.filter(({ inForce }) => inForce);
  const allowed = counting.length > 0 && counting.every(({ kind }) => kind !== PermissionReasonKind.DENIAL);
  return { permission: permissionInfo(code, locale), allowed, reasons };
}

function times({ validFrom, validUntil }: { validFrom?: Date | null; validUntil?: Date | null }) {
  return { validFrom: validFrom ?? null, validUntil: validUntil ?? null };
}

/** What a change of rights would do, in words. Changes nothing. */
export async function previewAccessChange(ctx: RequestContext, input: AccessChangeInput): Promise<AccessChangePreview> {
  const plan = await planAccessChange(ctx.em.fork(), ctx.principal, input, ctx.clock.now());
  const more = (a: ReadonlySet<string>, b: ReadonlySet<string>): PermissionInfo[] => ALL_PERMISSIONS.filter((code) => a.has(code) && !b.has(code)).map((code) => permissionInfo(code, ctx.locale));
  return {
    token: plan.token,
    users: plan.changes.map((change) => ({
      user: change.user, gained: more(change.after.permissions, change.before.permissions), lost: more(change.before.permissions, change.after.permissions),
      scopeBefore: shownScope(change.before.scope), scopeAfter: shownScope(change.after.scope), unchanged: isUnchanged(change),
    })),
    affected: plan.changes.filter((change) => !isUnchanged(change)).length,
    userErrors: plan.refusals.map((detail) => toUserError(detail, ctx.locale)),
  };
}
