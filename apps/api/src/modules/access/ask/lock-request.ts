import { assertVersion, loadForUpdate, type Tx } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { holderOf } from '../access-gate.js';
import { grantsOf } from '../access-grants.js';
import type { Grants } from '../effective-access.js';
import { User } from '../user.entity.js';
import { PermissionRequest } from './permission-request.entity.js';
import { isOwn, whyNotGive } from './permission-request.policy.js';

interface Wanted {
  permissionRequestId: string;
  expectedVersion?: number | null;
}

const field = ['permissionRequestId'];
const unseen = (): Error => refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'PermissionRequest' }, field });

/** Locks a request that the caller decides on, with what its asker was given: not his own, and only what he could give. Others do not learn that there is one. */
export async function lockToDecide(tx: Tx, { permissionRequestId, expectedVersion }: Wanted): Promise<{ row: PermissionRequest; grants: Grants }> {
  const row = await loadForUpdate(tx, PermissionRequest, permissionRequestId, { field });
  if (isOwn(tx.actor, row)) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'permissionRequestOwn', { field });
  const user = await tx.em.findOne(User, { id: row.userId });
  const held = (await holderOf(tx.em, tx.actor, tx.now))(tx.now);
  if (!user) throw unseen();
  const grants = await grantsOf(tx.em, user);
  if (whyNotGive(held, { grants, permission: row.permission }, tx.now)) throw unseen();
  // Only now: before, it would tell whoever does not see the request that there is one.
  assertVersion(row, expectedVersion);
  return { row, grants };
}

/** Locks one's own request; others do not learn that there is one. */
export async function lockOwn(tx: Tx, { permissionRequestId, expectedVersion }: Wanted): Promise<PermissionRequest> {
  const row = await loadForUpdate(tx, PermissionRequest, permissionRequestId, { field });
  if (!isOwn(tx.actor, row)) throw unseen();
  assertVersion(row, expectedVersion);
  return row;
}
