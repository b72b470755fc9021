import { encodeNodeId } from '../platform/ids.js';
import { hashToken, newToken, Role, User, UserRole } from '../modules/access/index.js';
import { Session } from '../modules/access/session.entity.js';
import { Shop } from '../modules/shops/index.js';
import type { TestApi } from './test-api.js';

let made = 0;

export interface TestUser {
  id: string;
  rowId: string;
  token: string;
  headers: { authorization: string };
}

interface UserOptions {
  role?: string;
  shopIds?: string[];
  warehouseIds?: string[];
  validUntil?: Date;
}

/** A user with a role of his own and a running session. */
export async function buildUser(api: TestApi, { role: code, ...grant }: UserOptions = {}): Promise<TestUser> {
  const em = api.system().em.fork();
  made += 1;
  const now = api.clock.now();
  const user = em.create(User, { username: `user-${made}-${now.getTime()}`, displayName: `员工${made}`, passwordHash: 'none', createdAt: now } as never);
  if (code) {
    const role = await em.findOneOrFail(Role, { code });
    em.create(UserRole, { userId: user.id, roleId: role.id, ...grant } as never);
  }
  const token = newToken('ses');
  em.create(Session, { tokenHash: hashToken(token), userId: user.id, createdAt: now, expiresAt: new Date(now.getTime() + 365 * 86_400_000) } as never);
  await em.flush();
  return { id: encodeNodeId('User', user.id), rowId: user.id, token, headers: { authorization: `Bearer ${token}` } };
}

/** A role of the house's own, straight into the database. */
export async function buildRole(api: TestApi, permissions: readonly string[], more: Partial<Role> = {}): Promise<{ id: string; code: string; name: string }> {
  const em = api.system().em.fork();
  made += 1;
  const role = em.create(Role, { code: `built-${made}`, name: `角色${made}`, permissions: [...permissions], preset: false, ...more } as never);
  await em.flush();
  return { id: encodeNodeId('Role', role.id), code: role.code, name: role.name };
}

/** The opaque id of a preset role. */
export async function presetId(api: TestApi, code: string): Promise<string> {
  return encodeNodeId('Role', (await api.system().em.fork().findOneOrFail(Role, { code })).id);
}

/** Row ids of the shops. */
export async function shopRowIds(api: TestApi): Promise<string[]> {
  return (await api.system().em.fork().find(Shop, {}, { orderBy: { code: 'asc' } })).map(({ id }) => id);
}
