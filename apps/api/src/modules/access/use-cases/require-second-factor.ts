import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref, type Tx } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { takeTurn } from '../access-gate.js';
import { handOut } from '../hand-out.js';
import { holderCount } from '../role-change.js';
import { Role, UserRole } from '../role.entity.js';
import { hasSecondFactor } from '../has-second-factor.js';
import type { RequireSecondFactorInput } from '../second-factor.inputs.js';

/**
 * Says whether the holders of a role need a second factor; of preset roles too. Who holds it and has none is out at once, and
 * sets one up when he signs in again. Only for roles that the caller could hand out himself.
 */
export const requireSecondFactor = command('requireSecondFactor', async (tx, { roleId, required, expectedVersion }: RequireSecondFactorInput) => {
  await takeTurn(tx);
  const role = await loadForUpdate(tx, Role, roleId, { field: ['roleId'], ...(expectedVersion !== undefined && { expectedVersion }) });
  await handOut(tx, tx.actor, [role], ['roleId']);
  if (required) await refuseLockingOneselfOut(tx, roleId);
  const before = role.secondFactorRequired;
  role.secondFactorRequired = required;
  const affected = await holderCount(tx.em, role.id, tx.now);
  await tx.emit({ type: 'RoleChanged', subject: { type: 'Role', id: role.id }, data: { name: role.name, count: affected }, audit: { before: { secondFactorRequired: before }, after: { secondFactorRequired: required } } });
  return { role: ref(Role, role.id), affected };
});

async function refuseLockingOneselfOut(tx: Tx, roleId: string): Promise<void> {
  const holds = (await tx.em.count(UserRole, { roleId, userId: tx.actor.id })) > 0;
  if (holds && !(await hasSecondFactor(tx.em, tx.actor.id))) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'secondFactorFirst', { field: ['required'] });
}
