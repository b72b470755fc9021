import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import type { EndSessionsInput } from '../access.inputs.js';
import { Session } from '../session.entity.js';
import { User } from '../user.entity.js';

/** Ends every session of a user: his next request, wherever, is that of a stranger. */
export const endSessions = command('endSessions', async (tx, input: EndSessionsInput) => {
  const user = await loadForUpdate(tx, User, input.userId, { field: ['userId'] });
  const ended = await tx.em.nativeDelete(Session, { userId: user.id });
  await tx.emit({ type: 'SessionEnded', subject: { type: 'User', id: user.id }, audit: { ended } });
  return { user: ref(User, user.id), ended };
});
