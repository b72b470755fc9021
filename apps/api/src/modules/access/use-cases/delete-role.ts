import { command } from '../../../platform/command/command.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { encodeNodeId } from '../../../platform/ids.js';
import { takeTurn } from '../access-gate.js';
import { holderCount, lockOwnRole } from '../role-change.js';
import { UserRole } from '../role.entity.js';
import type { DeleteRoleInput } from '../role.inputs.js';

/** Deletes a role of the house's own. Refused while a user holds it. */
export const deleteRole = command('deleteRole', async (tx, input: DeleteRoleInput) => {
  await takeTurn(tx);
  const role = await lockOwnRole(tx, input.roleId);
  const count = await holderCount(tx.em, role.id, tx.now);
  if (count > 0) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'roleHeld', { field: ['roleId'], params: { count } });
  // What is left are grants whose time is over.
  await tx.em.nativeDelete(UserRole, { roleId: role.id });
  tx.em.remove(role);
  await tx.emit({ type: 'RoleDeleted', subject: { type: 'Role', id: role.id }, data: { name: role.name }, audit: { permissions: role.permissions } });
  return { deletedRoleId: encodeNodeId('Role', role.id) };
});
