import type { DataScope } from '../../platform/principal.js';

/** From when until when something is good: from inclusive, until exclusive; open where null. */
export interface Validity {
  validFrom?: Date | null | undefined;
  validUntil?: Date | null | undefined;
}

export interface GrantedRole extends Validity {
  code: string;
  permissions: readonly string[];
  shopIds: readonly string[] | null;
  warehouseIds: readonly string[] | null;
  /** Fen up to which holders refund alone; null for no limit. */
  refundLimit?: number | null | undefined;
  /** Whoever holds it needs a second factor. */
  secondFactorRequired?: boolean | undefined;
}

export interface SingleGrant extends Validity {
  permission: string;
  denied: boolean;
}

/** Everything that a user was given, whether it is good now or not. */
export interface Grants {
  roles: readonly GrantedRole[];
  direct: readonly SingleGrant[];
  /** Set for a customer: he sees what is his own, whatever else is said. */
  customerId?: string | null | undefined;
}

/** What somebody may do and see at an instant. */
export interface Access {
  roles: string[];
  permissions: Set<string>;
  scope: DataScope;
  refundLimit: number | null;
}

const REFUND = 'payment:refund';

export function isValid({ validFrom, validUntil }: Validity, at: Date): boolean {
  return !(validFrom && validFrom > at) && !isOver({ validUntil }, at);
}

export function isOver({ validUntil }: Validity, at: Date): boolean {
  return Boolean(validUntil && validUntil <= at);
}

/** When the next of them begins or ends; undefined when none does any more. */
export function nextChange(grants: readonly Validity[], at: Date): Date | undefined {
  const times = grants.flatMap(({ validFrom, validUntil }) => [validFrom, validUntil]).flatMap((time) => (time && time > at ? [time.getTime()] : []));
  return times.length > 0 ? new Date(Math.min(...times)) : undefined;
}

/** Whether a role that is held at an instant asks for a second factor. */
export function needsSecondFactor({ roles }: Pick<Grants, 'roles'>, at: Date): boolean {
  return roles.some((role) => role.secondFactorRequired && isValid(role, at));
}

/** What grants add up to at an instant: roles' grants + direct grants − direct denials (S8.2.3.3). */
export function accessAt(grants: Grants, at: Date): Access {
  return access({ ...grants, roles: grants.roles.filter((role) => isValid(role, at)), direct: grants.direct.filter((grant) => isValid(grant, at)) });
}

/**
 * What is held now and keeps being held until `until` (null: for good): what may be handed out for as long. Who holds
 * something for a week cannot give it away for a year.
 */
export function accessThrough(grants: Grants, now: Date, until: Date | null): Access {
  const lasts = ({ validUntil }: Validity): boolean => !validUntil || (until !== null && validUntil >= until);
  const beginsInTime = ({ validFrom }: Validity): boolean => until === null || !validFrom || validFrom <= now || validFrom < until;
  return access({
    ...grants,
    roles: grants.roles.filter((role) => isValid(role, now) && lasts(role)),
    direct: grants.direct.filter((grant) => (grant.denied ? !isOver(grant, now) && beginsInTime(grant) : isValid(grant, now) && lasts(grant))),
  });
}

function access({ roles, direct, customerId }: Grants): Access {
  return {
    roles: roles.map((role) => role.code),
    permissions: effectivePermissions(roles, direct),
    scope: effectiveScope(roles, customerId),
    refundLimit: effectiveRefundLimit(roles),
  };
}

function effectivePermissions(roles: readonly GrantedRole[], direct: readonly SingleGrant[]): Set<string> {
  const granted = new Set(roles.flatMap((role) => role.permissions));
  for (const grant of direct) if (!grant.denied) granted.add(grant.permission);
  for (const grant of direct) if (grant.denied) granted.delete(grant.permission);
  return granted;
}

/** Rows seen = the union of what the roles are good for; a customer sees what is his own, whatever else is said. */
function effectiveScope(roles: readonly GrantedRole[], customerId: string | null | undefined): DataScope {
  const union = (lists: (readonly string[] | null)[]): 'all' | string[] =>
    lists.some((list) => list === null) ? 'all' : [...new Set(lists.flatMap((list) => list ?? []))];
  const scope: DataScope = { shops: union(roles.map((r) => r.shopIds)), warehouses: union(roles.map((r) => r.warehouseIds)) };
  return customerId ? { shops: [], warehouses: [], customerId } : scope;
}

/** The most generous of the roles that let refund. A single permission beside them lifts no limit. */
function effectiveRefundLimit(roles: readonly GrantedRole[]): number | null {
  const limits = roles.filter((role) => role.permissions.includes(REFUND)).map((role) => role.refundLimit ?? null);
  const known = limits.filter((limit): limit is number => limit !== null);
  return limits.length === 0 || known.length < limits.length ? null : Math.max(...known);
}

/** Does `wide` see every row that `narrow` sees? */
export function covers(wide: DataScope, narrow: DataScope): boolean {
  const within = (outer: DataScope['shops'], inner: DataScope['shops']): boolean => outer === 'all' || (inner !== 'all' && inner.every((id) => outer.includes(id)));
  if (wide.customerId !== undefined) return narrow.customerId === wide.customerId;
  return within(wide.shops, narrow.shops) && within(wide.warehouses, narrow.warehouses);
}
