import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { administrators, assertAdministrated, assertNotLockedOut, holderOf, takeTurn } from '../access-gate.js';
import { assertHolds, freeName, holderCount, knownPermissions, limitOf, lockOwnRole } from '../role-change.js';
import { Role } from '../role.entity.js';
import type { UpdateRoleInput } from '../role.inputs.js';

/** Changes what a role is called and what its holders may do: at once, for all of them. */
export const updateRole = command('updateRole', async (tx, input: UpdateRoleInput) => {
  await takeTurn(tx);
  const role = await lockOwnRole(tx, input.roleId, input.expectedVersion);
  const before = { name: role.name, description: role.description ?? null, permissions: [...role.permissions], refundLimit: role.refundLimit ?? null };
  const after = {
    name: input.name ? await freeName(tx.em, input.name, role.id) : before.name,
    description: input.description === undefined ? before.description : input.description,
    permissions: input.permissions ? knownPermissions(input.permissions) : before.permissions,
    refundLimit: input.refundLimit === undefined ? before.refundLimit : limitOf(input.refundLimit),
  };
  assertHolds((await holderOf(tx.em, tx.actor, tx.now))(null), before, after);
  const keepers = await administrators(tx.em, tx.now);
  Object.assign(role, after);
  await assertNotLockedOut(tx);
  await assertAdministrated(tx, keepers);
  const affected = await holderCount(tx.em, role.id, tx.now);
  await tx.emit({ type: 'RoleChanged', subject: { type: 'Role', id: role.id }, data: { name: role.name, count: affected }, audit: { before, after } });
  return { role: ref(Role, role.id), affected };
});
