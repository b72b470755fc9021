import type { DataScope } from '../../platform/principal.js';

export interface GrantedRole {
  code: string;
  permissions: readonly string[];
  shopIds: readonly string[] | null;
  warehouseIds: readonly string[] | null;
}

export interface DirectGrants {
  permission: string;
  denied: boolean;
}

/** Effective permissions = roles' grants + direct grants − direct denials (S8.2.3.3). */
export function effectivePermissions(roles: readonly GrantedRole[], direct: readonly DirectGrants[]): Set<string> {
  const granted = new Set(roles.flatMap((role) => role.permissions));
  for (const grant of direct) if (!grant.denied) granted.add(grant.permission);
  for (const grant of direct) if (grant.denied) granted.delete(grant.permission);
  return granted;
}

/** Rows seen = the union of what the roles are good for; a customer sees what is his own, whatever else is said. */
export function effectiveScope(roles: readonly GrantedRole[], customerId: string | null | undefined): DataScope {
  const union = (lists: (readonly string[] | null)[]): 'all' | string[] =>
    lists.some((list) => list === null) ? 'all' : [...new Set(lists.flatMap((list) => list ?? []))];
  const scope: DataScope = { shops: union(roles.map((r) => r.shopIds)), warehouses: union(roles.map((r) => r.warehouseIds)) };
  return customerId ? { shops: [], warehouses: [], customerId } : scope;
}
