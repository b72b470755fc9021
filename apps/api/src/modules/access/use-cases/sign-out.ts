import { command } from '../../../platform/command/command.js';
import type { CommandInputBase } from '../../../platform/command/command-input.js';
import { Session } from '../session.entity.js';

/** Ends the caller's own session. */
export const signOut = command('signOut', async (tx, _input: CommandInputBase) => {
  if (tx.actor.sessionId) {
    await tx.em.nativeDelete(Session, { id: tx.actor.sessionId });
    await tx.emit({ type: 'SessionEnded', subject: { type: 'User', id: tx.actor.id } });
  }
  return { signedOut: true };
});
