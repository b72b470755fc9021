import { command } from '../../../platform/command/command.js';
import { ref, type Tx } from '../../../platform/command/tx.js';
import { newId } from '../../../platform/ids.js';
import { holderOf, takeTurn } from '../access-gate.js';
import { assertHolds, freeName, knownPermissions, limitOf, type RoleRights } from '../role-change.js';
import { Role } from '../role.entity.js';
import type { CreateRoleInput } from '../role.inputs.js';

/** Makes a role of the house's own, of permissions that the caller holds himself. */
export const createRole = command('createRole', async (tx, input: CreateRoleInput) => {
  await takeTurn(tx);
  const rights = { permissions: knownPermissions(input.permissions), refundLimit: limitOf(input.refundLimit) };
  return { role: await addRole(tx, { name: input.name, description: input.description ?? null, ...rights }) };
});

/** Adds a role, after all that stands against it was looked at. */
export async function addRole(tx: Tx, { name, description, permissions, refundLimit, secondFactorRequired = false }: RoleRights & { name: string; description: string | null; secondFactorRequired?: boolean }) {
  const held = (await holderOf(tx.em, tx.actor, tx.now))(null);
  assertHolds(held, { permissions: [] }, { permissions, refundLimit });
  const role = tx.em.create(Role, {
    code: `role-${newId().slice(-12).toLowerCase()}`, name: await freeName(tx.em, name), description, permissions: [...permissions], preset: false, refundLimit: refundLimit ?? null, secondFactorRequired,
  } as never);
  await tx.em.flush();
  await tx.emit({ type: 'RoleCreated', subject: { type: 'Role', id: role.id }, data: { name: role.name }, audit: { permissions: role.permissions, refundLimit: role.refundLimit } });
  return ref(Role, role.id);
}
