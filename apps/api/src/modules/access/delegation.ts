import { UserErrorCode, type RefusalDetail } from '../../platform/errors.js';
import type { DataScope } from '../../platform/principal.js';
import { covers, type Access, type GrantedRole, type SingleGrant, type Grants, isOver } from './effective-access.js';

/** Something that is given or taken: a role with what it is good for, or a single permission. */
export type Handed = { role: GrantedRole } | { single: SingleGrant };

/** In place of a customer's id where a role shows only one's own and nobody holds it: no row is his. */
export const NOBODYS = 'nobody';

const denied = (messageKey: string, params: Record<string, string> = {}): RefusalDetail => ({ code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey, params });

/**
 * Nobody hands out, or takes away, what he does not hold: each permission, every row, and any amount. `held` is what the
 * caller holds for as long as the thing is given.
 */
export function whyNotHand(held: Access, handed: Handed): RefusalDetail | undefined {
  const permissions = 'role' in handed ? handed.role.permissions : [handed.single.permission];
  const missing = permissions.find((each) => !held.permissions.has(each));
  if (missing !== undefined) return denied('notYoursToGive', { permission: missing });
  if (!('role' in handed)) return undefined;
  const { shopIds, warehouseIds, refundLimit } = handed.role;
  if (!covers(held.scope, { shops: shopIds ?? 'all', warehouses: warehouseIds ?? 'all' })) return denied('scopeNotYours');
  const limited = handed.role.permissions.includes('payment:refund') && held.refundLimit !== null;
  if (limited && (refundLimit ?? Infinity) > (held.refundLimit ?? 0)) return denied('limitNotYours');
  return undefined;
}

/** Whoever sees more than the caller is not his to change: single permissions hold wherever the user's roles do. */
export function whyNotChange(held: Access, grants: Grants, now: Date): RefusalDetail | undefined {
  const lasting = grants.roles.filter((role) => !isOver(role, now));
  const beyond = lasting.some((role) => !covers(held.scope, { shops: role.shopIds ?? 'all', warehouses: role.warehouseIds ?? 'all' }));
  return beyond ? denied('scopeNotYours') : undefined;
}

/**
 * Nobody looks as somebody who may do or see more than he himself: what is shown is then exactly what the other sees, and
 * nothing is learnt that way. A customer's own rows may lie in any shop.
 */
export function whyNotShow(held: Access, shown: Access): RefusalDetail | undefined {
  const { shops, warehouses, customerId } = shown.scope;
  const anywhere = customerId !== undefined && customerId !== NOBODYS;
  const ids = (list: DataScope['shops']): readonly string[] | null => (list === 'all' || anywhere ? null : list);
  const { permissions, refundLimit } = shown;
  const beyond = whyNotHand(held, { role: { code: '', permissions: [...permissions], shopIds: ids(shops), warehouseIds: ids(warehouses), refundLimit } });
  return beyond && denied('viewAsBeyond');
}
