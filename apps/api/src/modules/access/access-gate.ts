import type { EntityManager } from '@mikro-orm/sql';
import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Tx } from '../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../platform/errors.js';
import { newId } from '../../platform/ids.js';
import type { Principal } from '../../platform/principal.js';
import { asGrants, grantRows, grantsOf } from './access-grants.js';
import { accessAt, accessThrough, type Access } from './effective-access.js';
import type { Permission } from './permissions.js';
import { AccessStamp, DirectGrant, Role, UserRole } from './role.entity.js';
import { User } from './user.entity.js';

/** What an administrator needs to give rights back to others; somebody always keeps all of it, for good and everywhere. */
export const ADMINISTRATION: readonly Permission[] = ['user:read', 'user:assign', 'user:disable', 'role:read', 'role:edit'];

/** What the caller may hand out: until an instant, or for good. */
export type Holder = (until: Date | null) => Access;

/** Takes its turn among the changes of rights: one after the other, across processes. To be called first in each. */
export async function takeTurn(tx: Tx): Promise<void> {
  const stamp = { stamp: newId() };
  if ((await tx.em.nativeUpdate(AccessStamp, { id: 'rights' }, stamp)) > 0) return;
  try {
    await tx.em.insert(AccessStamp, { id: 'rights', ...stamp });
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    await tx.em.nativeUpdate(AccessStamp, { id: 'rights' }, stamp);
  }
}

/** The stamp of the latest change of rights, whichever process made it. */
export async function latestStamp(em: EntityManager): Promise<string | undefined> {
  return (await em.fork().findOne(AccessStamp, { id: 'rights' }))?.stamp;
}

/** What the caller holds, as it stands in the database now: what was taken from him a moment ago he cannot hand out. */
export async function holderOf(em: EntityManager, actor: Principal, now: Date): Promise<Holder> {
  if (actor.kind !== 'user') {
    const all = actor.permissions.has('*');
    const held: Access = { roles: [...actor.roles], permissions: new Set(actor.permissions), scope: actor.scope, refundLimit: actor.refundLimit ?? null };
    return () => (all ? { ...held, permissions: EVERY_PERMISSION } : held);
  }
  const user = await em.findOne(User, { id: actor.id, enabled: true });
  const grants = user ? await grantsOf(em, user) : { roles: [], direct: [] };
  return (until) => accessThrough(grants, now, until);
}

// Only ever asked whether it has something.
const EVERY_PERMISSION = Object.assign(new Set<string>(), { has: () => true });

/** Refuses when nobody would be left who can give rights, now and for good. `before` is how many there were. */
export async function assertAdministrated(tx: Tx, before: number): Promise<void> {
  await tx.em.flush();
  if (before > 0 && (await administrators(tx.em, tx.now)) === 0) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'lastAdministrator');
}

/** How many enabled users hold everything that administration takes: for good, and in every shop and warehouse. */
export async function administrators(em: EntityManager, now: Date): Promise<number> {
  const roles = await em.find(Role, {});
  const giving = roles.filter((role) => ADMINISTRATION.some((each) => role.permissions.includes(each))).map((role) => role.id);
  const given = await em.find(UserRole, { roleId: { $in: giving }, validUntil: null });
  const direct = await em.find(DirectGrant, { permission: { $in: [...ADMINISTRATION] }, denied: false });
  const candidates = [...new Set([...given, ...direct].map((each) => each.userId))];
  const users = await em.find(User, { id: { $in: candidates }, enabled: true, customerId: null });
  const { rows, roles: held } = await grantRows(em, users.map((user) => user.id));
  return users.filter((user) => {
    const { permissions, scope } = accessThrough(asGrants(user, rows.get(user.id), held), now, null);
    return ADMINISTRATION.every((each) => permissions.has(each)) && scope.shops === 'all' && scope.warehouses === 'all';
  }).length;
}

/** Refuses when the caller himself would lose what administration takes. */
export async function assertNotLockedOut(tx: Tx): Promise<void> {
  if (tx.actor.kind !== 'user') return;
  await tx.em.flush();
  const user = await tx.em.findOne(User, { id: tx.actor.id });
  const { permissions } = user ? accessAt(await grantsOf(tx.em, user), tx.now) : { permissions: new Set<string>() };
  const lost = ADMINISTRATION.find((each) => tx.actor.permissions.has(each) && !permissions.has(each));
  if (lost) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'wouldLockYourselfOut', { params: { permission: lost } });
}
