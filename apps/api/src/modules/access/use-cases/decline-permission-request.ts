import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { lockToDecide } from '../ask/lock-request.js';
import { PermissionRequest } from '../ask/permission-request.entity.js';
import type { DeclinePermissionRequestInput } from '../ask/permission-request.inputs.js';
import { moveRequest } from '../ask/permission-request.policy.js';

/** Declines a request, saying why. It can be asked again from the next day on. */
export const declinePermissionRequest = command('declinePermissionRequest', async (tx, { note, ...which }: DeclinePermissionRequestInput) => {
  const { row } = await lockToDecide(tx, which);
  moveRequest(row, 'decline', tx.now);
  Object.assign(row, { decidedById: tx.actor.id, decidedBy: tx.actor.name, note: note.trim() });
  await tx.emit({ type: 'PermissionRequestDeclined', subject: { type: 'PermissionRequest', id: row.id }, data: { permission: row.permission } });
  return { request: ref(PermissionRequest, row.id) };
});
