import { yuanToFen } from '@ordo/kernel';
import type { EntityManager } from '@mikro-orm/sql';
import { loadForUpdate, type Tx } from '../../platform/command/tx.js';
import type { RequestContext } from '../../platform/context.js';
import { refuse, UserErrorCode } from '../../platform/errors.js';
import type { MoneyInput } from '../../platform/graphql/scalars.js';
import type { Access } from './effective-access.js';
import { isPermission } from './permissions.js';
import { Role, UserRole } from './role.entity.js';
import { isPresetName } from './role-words.js';

/** What of a role decides over rights. */
export interface RoleRights {
  permissions: readonly string[];
  refundLimit?: number | null | undefined;
}

/** Locks a role of the house's own. Presets are as they came: they can be cloned. */
export async function lockOwnRole(tx: Tx, roleId: string, expectedVersion?: number | null): Promise<Role> {
  const role = await loadForUpdate(tx, Role, roleId, { field: ['roleId'], ...(expectedVersion !== undefined && { expectedVersion }) });
  if (role.preset) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'rolePreset', { field: ['roleId'] });
  return role;
}

/** The permissions of an input, each once and in the order of the catalogue's code. Refuses those that there are not. */
export function knownPermissions(codes: readonly string[]): string[] {
  const unknown = codes.findIndex((code) => !isPermission(code));
  if (unknown >= 0) throw refuse(UserErrorCode.INVALID_INPUT, 'permissionUnknown', { field: ['permissions', String(unknown)], params: { permission: codes[unknown] ?? '' } });
  return [...new Set(codes)].sort();
}

/** Refuses a name that is empty or another role's, also as a preset is called in another language. */
export async function freeName(em: EntityManager, name: string, ownId?: string): Promise<string> {
  const wanted = name.trim();
  if (wanted === '') throw refuse(UserErrorCode.INVALID_INPUT, 'invalidValue', { field: ['name'], params: { expected: '1–60' } });
  const other = await em.findOne(Role, { name: wanted });
  if (other && other.id === ownId) return wanted;
  if (other || isPresetName(wanted)) throw refuse(UserErrorCode.INVALID_INPUT, 'roleNameTaken', { field: ['name'], params: { name: wanted } });
  return wanted;
}

/** A limit in fen; null for none. */
export function limitOf(limit: MoneyInput | null | undefined): number | null {
  if (!limit) return null;
  const fen = yuanToFen(limit.amount);
  if (fen < 0) throw refuse(UserErrorCode.INVALID_INPUT, 'amountNegative', { field: ['refundLimit', 'amount'] });
  return fen;
}

/** Who changes a role hands out, or takes away, what differs: he must hold it himself, for good. */
export function assertHolds(held: Access, before: RoleRights, after: RoleRights): void {
  const differs = [...after.permissions.filter((each) => !before.permissions.includes(each)), ...before.permissions.filter((each) => !after.permissions.includes(each))];
  const missing = differs.find((each) => !held.permissions.has(each));
  if (missing !== undefined) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'notYoursToGive', { field: ['permissions'], params: { permission: missing } });
  const raised = (after.refundLimit ?? Infinity) > (before.permissions.includes('payment:refund') ? (before.refundLimit ?? Infinity) : 0);
  if (after.permissions.includes('payment:refund') && raised && held.refundLimit !== null && (after.refundLimit ?? Infinity) > held.refundLimit) {
    throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'limitNotYours', { field: ['refundLimit'] });
  }
}

/** How many users were given a role, those left out whose time with it is over. */
export function holderCount(em: EntityManager, roleId: string, now: Date): Promise<number> {
  return em.count(UserRole, { roleId, $or: [{ validUntil: null }, { validUntil: { $gt: now } }] });
}

/** The same for display. */
export function readHolders(ctx: RequestContext, roleId: string): Promise<number> {
  return holderCount(ctx.em.fork(), roleId, ctx.clock.now());
}
