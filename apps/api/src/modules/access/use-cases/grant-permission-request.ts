import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { Refusal, refuse, UserErrorCode, type RefusalDetail } from '../../../platform/errors.js';
import { takeTurn } from '../access-gate.js';
import { lockToDecide } from '../ask/lock-request.js';
import { PermissionRequest } from '../ask/permission-request.entity.js';
import type { GrantPermissionRequestInput } from '../ask/permission-request.inputs.js';
import { moveRequest } from '../ask/permission-request.policy.js';
import { accessAt, isOver, type Grants } from '../effective-access.js';
import { changeAccess } from './apply-access-proposal.js';

/** Grants a request: gives the single permission that was asked for, by the very command that does so by hand. */
export const grantPermissionRequest = command('grantPermissionRequest', async (tx, { validUntil = null, ...which }: GrantPermissionRequestInput) => {
  await takeTurn(tx);
  const { row, grants } = await lockToDecide(tx, which);
  moveRequest(row, 'grant', tx.now);
  assertGivesMore(grants, row.permission, { validUntil, now: tx.now });
  await changeAccess(tx, { userIds: [row.userId], setPermissions: [{ permission: row.permission, denied: false, validUntil }] }).catch(atItsField);
  Object.assign(row, { decidedById: tx.actor.id, decidedBy: tx.actor.name, grantedUntil: validUntil });
  await tx.emit({ type: 'PermissionRequestGranted', subject: { type: 'PermissionRequest', id: row.id }, data: { permission: row.permission } });
  return { request: ref(PermissionRequest, row.id) };
});

/** What he has already is not replaced by something shorter. */
function assertGivesMore(grants: Grants, permission: string, { validUntil, now }: { validUntil: Date | null; now: Date }): void {
  if (accessAt(grants, now).permissions.has(permission)) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'permissionRequestMet', { field: ['permissionRequestId'] });
  const coming = grants.direct.find((each) => each.permission === permission && !each.denied && !isOver(each, now));
  if (coming && validUntil && (!coming.validUntil || coming.validUntil > validUntil)) throw refuse(UserErrorCode.INVALID_INPUT, 'grantEndsSooner', { field: ['validUntil'] });
}

/** A refusal of an assignment at the field of this command that it is about. */
function atItsField(error: unknown): never {
  if (!(error instanceof Refusal)) throw error;
  throw new Refusal(error.details.map((detail): RefusalDetail => ({ ...detail, field: [detail.field?.at(-1) === 'validUntil' ? 'validUntil' : 'permissionRequestId'] })));
}
