import { command } from '../../../platform/command/command.js';
import type { Tx } from '../../../platform/command/tx.js';
import { Refusal, refuse, UserErrorCode } from '../../../platform/errors.js';
import { encodeNodeId } from '../../../platform/ids.js';
import { planAccessChange, isUnchanged, type UserChange } from '../access-change.js';
import type { AssignAccessInput } from '../access-change.inputs.js';
import { administrators, assertAdministrated, takeTurn } from '../access-gate.js';

/** Gives and takes roles and single permissions, as previewed: for all of the named users or for none. */
export const assignAccess = command('assignAccess', async (tx, input: AssignAccessInput) => {
  await takeTurn(tx);
  const keepers = await administrators(tx.em, tx.now);
  const plan = await planAccessChange(tx.em, tx.actor, input, tx.now);
  if (plan.refusals.length > 0) throw new Refusal(plan.refusals);
  if (plan.token !== input.previewToken) throw refuse(UserErrorCode.STALE_VERSION, 'previewStale', { field: ['previewToken'] });
  for (const change of plan.changes) await apply(tx, change);
  await assertAdministrated(tx, keepers);
  return { affected: plan.changes.filter((change) => !isUnchanged(change)).length, userIds: plan.changes.map(({ user }) => encodeNodeId('User', user.id)) };
});

async function apply(tx: Tx, { user, rows, next, before, after }: UserChange): Promise<void> {
  const old = [...rows.given, ...rows.direct];
  const all = [...next.given, ...next.direct];
  for (const row of old) if (!all.includes(row)) tx.em.remove(row);
  // The old row of a role goes before the new one comes: a user holds a role once.
  await tx.em.flush();
  for (const row of all) if (!old.includes(row)) tx.em.persist(row);
  const gained = [...after.permissions].filter((each) => !before.permissions.has(each));
  const lost = [...before.permissions].filter((each) => !after.permissions.has(each));
  await tx.emit({
    type: 'AccessChanged', subject: { type: 'User', id: user.id }, data: { gained: gained.length, lost: lost.length },
    audit: { before: said(rows), after: said(next), gained, lost },
  });
}

function said({ given, direct }: UserChange['rows']): object {
  return {
    roles: given.map(({ roleId, shopIds, warehouseIds, validFrom, validUntil }) => ({ roleId, shopIds, warehouseIds, validFrom, validUntil })),
    permissions: direct.map(({ permission, denied, validFrom, validUntil }) => ({ permission, denied, validFrom, validUntil })),
  };
}
