import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { administrators, assertAdministrated, takeTurn } from '../access-gate.js';
import type { DisableUserInput } from '../access-change.inputs.js';
import { lockOtherUser } from '../lock-other-user.js';
import { Session } from '../session.entity.js';
import { User } from '../user.entity.js';

/** Shuts a user out, at once and in every session. */
export const disableUser = command('disableUser', async (tx, input: DisableUserInput) => {
  await takeTurn(tx);
  const user = await lockOtherUser(tx, input.userId);
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
  const user = await lockOtherUser(tx, input.userId);
  user.enabled = true;
  await tx.emit({ type: 'UserEnabled', subject: { type: 'User', id: user.id } });
  return { user: ref(User, user.id) };
});
