import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { lockOtherUser } from '../lock-other-user.js';
import { removeSecondFactor } from '../second-factor.js';
import { SignInTicket } from '../second-factor.entity.js';
import type { ResetSecondFactorInput } from '../second-factor.inputs.js';
import { Session } from '../session.entity.js';
import { User } from '../user.entity.js';

/** Takes the second factor of somebody who has lost it; he is signed out everywhere. Nobody's own, and of nobody who may more. */
export const resetSecondFactor = command('resetSecondFactor', async (tx, { userId }: ResetSecondFactorInput) => {
  const user = await lockOtherUser(tx, userId);
  await removeSecondFactor(tx, user.id, ['userId']);
  await tx.em.nativeDelete(SignInTicket, { userId: user.id });
  const ended = await tx.em.nativeDelete(Session, { userId: user.id });
  await tx.emit({ type: 'SecondFactorReset', subject: { type: 'User', id: user.id }, audit: { ended } });
  return { user: ref(User, user.id), ended };
});
