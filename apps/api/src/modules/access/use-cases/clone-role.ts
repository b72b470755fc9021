import { command } from '../../../platform/command/command.js';
import { loadForUpdate } from '../../../platform/command/tx.js';
import { takeTurn } from '../access-gate.js';
import { Role } from '../role.entity.js';
import type { CloneRoleInput } from '../role.inputs.js';
import { addRole } from './create-role.js';

/** Copies a role, a preset one above all, to be changed under another name. */
export const cloneRole = command('cloneRole', async (tx, input: CloneRoleInput) => {
  await takeTurn(tx);
  const { description, permissions, refundLimit, secondFactorRequired } = await loadForUpdate(tx, Role, input.roleId, { field: ['roleId'] });
  return { role: await addRole(tx, { name: input.name, description: description ?? null, permissions, refundLimit, secondFactorRequired }) };
});
