import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { lockOwn } from '../ask/lock-request.js';
import { PermissionRequest } from '../ask/permission-request.entity.js';
import type { WithdrawPermissionRequestInput } from '../ask/permission-request.inputs.js';
import { moveRequest } from '../ask/permission-request.policy.js';

/** Takes one's own request back. */
export const withdrawPermissionRequest = command('withdrawPermissionRequest', async (tx, input: WithdrawPermissionRequestInput) => {
  const row = await lockOwn(tx, input);
  moveRequest(row, 'withdraw', tx.now);
  await tx.emit({ type: 'PermissionRequestWithdrawn', subject: { type: 'PermissionRequest', id: row.id }, data: { permission: row.permission } });
  return { request: ref(PermissionRequest, row.id) };
});
