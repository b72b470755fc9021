import { command } from '../../../platform/command/command.js';
import type { CommandInputBase } from '../../../platform/command/command-input.js';
import type { Tx } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { mayDo } from '../../../platform/principal.js';
import type { EndSessionInput } from '../access.inputs.js';
import type { Permission } from '../permissions.js';
import { Session } from '../session.entity.js';

const OTHERS: Permission = 'session:end';

/** Ends one session: an own one, or anybody's for who may. What is none of the caller's is answered like none at all. */
export const endSession = command('endSession', async (tx, { sessionId }: EndSessionInput) => {
  const session = await tx.em.findOne(Session, { id: sessionId });
  const own = tx.actor.kind === 'user' && session?.userId === tx.actor.id;
  if (!session || (!own && !mayDo(tx.actor, OTHERS))) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'Session' }, field: ['sessionId'] });
  const ended = await tx.em.nativeDelete(Session, { id: session.id });
  await tx.emit({ type: 'SessionEnded', subject: { type: 'User', id: session.userId }, audit: { ended } });
  return { ended };
});

/** Ends every session of the caller but the one he calls by. */
export const endOtherSessions = command('endOtherSessions', async (tx, _input: CommandInputBase) => {
  if (tx.actor.kind !== 'user') throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'accountOfPeople');
  return { ended: await endOthersOf(tx, tx.actor.id) };
});

/** Ends the sessions of a user but the one by which he calls; gives how many. The caller lets the authenticator forget. */
export async function endOthersOf(tx: Tx, userId: string): Promise<number> {
  const ended = await tx.em.nativeDelete(Session, { userId, ...(tx.actor.sessionId && { id: { $ne: tx.actor.sessionId } }) });
  if (ended > 0) await tx.emit({ type: 'SessionEnded', subject: { type: 'User', id: userId }, audit: { ended } });
  return ended;
}
