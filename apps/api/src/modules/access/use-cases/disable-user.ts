import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref, type Tx } from '../../../platform/command/tx.js';
import { refuse, Refusal, UserErrorCode } from '../../../platform/errors.js';
import { grantsOf } from '../access-grants.js';
import { administrators, assertAdministrated, holderOf, takeTurn } from '../access-gate.js';
import type { DisableUserInput } from '../access-change.inputs.js';
import { whyNotChange, whyNotHand } from '../delegation.js';
import { isOver } from '../effective-access.js';
import { Session } from '../session.entity.js';
import { User } from '../user.entity.js';

/** Shuts a user out, at once and in every session. */
export const disableUser = command('disableUser', async (tx, input: DisableUserInput) => {
  await takeTurn(tx);
  const user = await lockForSwitch(tx, input.userId);
  const keepers = await administrators(tx.em, tx.now);
  user.enabled = false;
  await assertAdministrated(tx, keepers);
  const ended = await tx.em.nativeDelete(Session, { userId: user.id });
  await tx.emit({ type: 'UserDisabled', subject: { type: 'User', id: user.id }, audit: { ended } });
  return { user: ref(User, user.id), ended };
});

/** Lets a disabled user sign in again, with the rights that he has. */
export const enableUser = command('enableUser', async (tx, input: DisableUserInput) => {
  await takeTurn(tx);
  const user = await lockForSwitch(tx, input.userId);
  user.enabled = true;
  await tx.emit({ type: 'UserEnabled', subject: { type: 'User', id: user.id } });
  return { user: ref(User, user.id) };
});

/** Locks a user whom the caller may switch off and on: not himself, and nobody who may more than he does. */
async function lockForSwitch(tx: Tx, userId: string): Promise<User> {
  const user = await loadForUpdate(tx, User, userId, { field: ['userId'] });
  if (tx.actor.kind === 'user' && user.id === tx.actor.id) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'ownAccess', { field: ['userId'] });
  if (user.erasedAt) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'accountErased', { field: ['userId'] });
  const held = (await holderOf(tx.em, tx.actor, tx.now))(tx.now);
  const grants = await grantsOf(tx.em, user);
  const roles = grants.roles.filter((role) => !isOver(role, tx.now)).map((role) => whyNotHand(held, { role }));
  const single = grants.direct.filter((grant) => !grant.denied && !isOver(grant, tx.now)).map((grant) => whyNotHand(held, { single: grant }));
  const reason = [whyNotChange(held, grants, tx.now), ...roles, ...single].find((each) => each !== undefined);
  if (reason) throw new Refusal({ ...reason, field: ['userId'], params: { ...reason.params, name: user.displayName } });
  return user;
}
