import { command } from '../../../platform/command/command.js';
import { loadForUpdate } from '../../../platform/command/tx.js';
import { takeTurn } from '../access-gate.js';
import { Role } from '../role.entity.js';
import type { CloneRoleInput } from '../role.inputs.js';
import { roleDescription } from '../role-words.js';
import { addRole } from './create-role.js';

/** Copies a role, a preset one above all, to be changed under another name. */
export const cloneRole = command('cloneRole', async (tx, input: CloneRoleInput) => {
  await takeTurn(tx);
  const role = await loadForUpdate(tx, Role, input.roleId, { field: ['roleId'] });
  const { permissions, refundLimit, secondFactorRequired } = role;
  return { role: await addRole(tx, { name: input.name, description: roleDescription(role, tx.ctx.locale), permissions, refundLimit, secondFactorRequired }) };
});
