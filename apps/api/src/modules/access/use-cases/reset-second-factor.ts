import { command } from '../../../platform/command/command.js';
import { ref, type Tx } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { lockOtherUser } from '../lock-other-user.js';
import { removeSecondFactor } from '../second-factor.js';
import { SignInTicket } from '../second-factor.entity.js';
import type { ResetSecondFactorInput } from '../second-factor.inputs.js';
import { Session } from '../session.entity.js';
import { User } from '../user.entity.js';

/** Takes the second factor of somebody who has lost it; he is signed out everywhere. Nobody's own, and of nobody who may more. */
export const resetSecondFactor = command('resetSecondFactor', async (tx, { userId }: ResetSecondFactorInput) => {
  const user = await lockOtherUser(tx, userId);
  return reset(tx, user.id, 'userId');
});

/** The same from the server's own shell, of anybody: whoever is there may change the database itself. */
export const resetSecondFactorAtShell = command('resetSecondFactorAtShell', async (tx, { username }: { username: string }) => {
  const user = await tx.em.findOne(User, { username: username.trim().toLowerCase() });
  if (!user) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'User' }, field: ['username'] });
  return reset(tx, user.id, 'username');
});

async function reset(tx: Tx, userId: string, field: string) {
  await removeSecondFactor(tx, userId, [field]);
  await tx.em.nativeDelete(SignInTicket, { userId });
  const ended = await tx.em.nativeDelete(Session, { userId });
  await tx.emit({ type: 'SecondFactorReset', subject: { type: 'User', id: userId }, audit: { ended } });
  return { user: ref(User, userId), ended };
}
