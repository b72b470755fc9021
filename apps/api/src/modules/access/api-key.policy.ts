import { UserErrorCode, type RefusalDetail } from '../../platform/errors.js';
import { mayDo, type DataScope, type Principal } from '../../platform/principal.js';
import { ApiKeyMode, ApiKeyState, type ApiKey } from './api-key.entity.js';
import { ALL_PERMISSIONS, type Permission } from './permissions.js';

/** What is for people alone: a program that makes keys would outlive the one that was taken back. */
const NOT_FOR_KEYS: readonly Permission[] = ['apikey:read', 'apikey:manage', 'apikey:own', 'graphiql:use'];

/** All that a test key can do: what stays inside the sandbox shops that it sees. */
const FOR_TEST_KEYS: readonly Permission[] = [
  'order:read', 'order:create', 'order:edit', 'order:approve', 'order:hold', 'order:cancel', 'order:comment', 'allocation:read', 'payment:read', 'payment:collect', 'shipment:read',
  'return:read', 'return:request', 'return:review', 'product:read', 'shop:read', 'shop:sync',
];

/** Permissions that this caller may give to a key: what he holds himself, and a key can have. */
export function grantablePermissions(actor: Principal): Permission[] {
  return ALL_PERMISSIONS.filter((permission) => mayDo(actor, permission) && !NOT_FOR_KEYS.includes(permission));
}

export const testable = (permissions: readonly string[]): string[] => permissions.filter((permission) => FOR_TEST_KEYS.some((each) => each === permission));

type KeyEnds = Pick<ApiKey, 'revokedAt' | 'expiresAt' | 'replacedById'>;

export function keyState(key: KeyEnds, now: Date): ApiKeyState {
  if (key.revokedAt) return ApiKeyState.REVOKED;
  if (key.expiresAt && key.expiresAt <= now) return ApiKeyState.EXPIRED;
  return key.replacedById ? ApiKeyState.ENDING : ApiKeyState.ACTIVE;
}

export type KeyAction = 'rotate' | 'revoke';
export const KEY_ACTIONS: readonly KeyAction[] = ['rotate', 'revoke'];

/** Whose business a key is: its owner's, or of whoever looks after the house's keys. He may also take back, but not renew, another's own. */
export function mayManageKey(actor: Principal, key: Pick<ApiKey, 'ownerId'>, action: KeyAction): boolean {
  if (actor.kind !== 'user') return false;
  if (key.ownerId && key.ownerId === actor.id) return mayDo(actor, 'apikey:own');
  return mayDo(actor, 'apikey:manage') && (action === 'revoke' || !key.ownerId);
}

/** Why an action cannot be done with a key now; undefined when it can. `oldLives`: the key that this one replaced still works. */
export function whyNotKey(action: KeyAction, state: ApiKeyState, oldLives: boolean): RefusalDetail | undefined {
  if (state === ApiKeyState.REVOKED || state === ApiKeyState.EXPIRED) return { code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'apiKeyOver' };
  if (action === 'rotate' && (state === ApiKeyState.ENDING || oldLives)) return { code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'apiKeyTwoLive' };
  return undefined;
}

interface Wanted {
  mode: ApiKeyMode;
  permissions: readonly string[];
  shopIds?: readonly string[] | null;
  warehouseIds?: readonly string[] | null;
}

/** Why this caller may not give a key all this: nobody gives what he does not hold. */
export function whyNotGive(actor: Principal, wanted: Wanted): RefusalDetail[] {
  const grantable: readonly string[] = grantablePermissions(actor);
  const beyond = wanted.permissions.filter((permission) => !grantable.includes(permission));
  const untestable = wanted.mode === ApiKeyMode.TEST ? wanted.permissions.filter((permission) => !testable([permission]).length) : [];
  const refusals: RefusalDetail[] = [];
  const add = (messageKey: string, field: string, params: Record<string, string> = {}): void => void refusals.push({ code: UserErrorCode.INVALID_INPUT, messageKey, field: [field], params });
  if (beyond.length > 0) add('apiKeyBeyondOwn', 'permissions', { permissions: beyond.join(', ') });
  else if (untestable.length > 0) add('apiKeyNotForTests', 'permissions', { permissions: untestable.join(', ') });
  if (!covers(actor.scope.shops, wanted.shopIds)) add('apiKeyScopeBeyond', 'shopIds');
  if (!covers(actor.scope.warehouses, wanted.warehouseIds)) add('apiKeyScopeBeyond', 'warehouseIds');
  return refusals;
}

function covers(held: DataScope['shops'], wanted: readonly string[] | null | undefined): boolean {
  if (held === 'all') return true;
  return wanted !== null && wanted !== undefined && wanted.every((id) => held.includes(id));
}
