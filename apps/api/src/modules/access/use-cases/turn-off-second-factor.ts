import { command, perform } from '../../../platform/command/command.js';
import type { RequestContext } from '../../../platform/context.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { provePassword } from '../own-password.js';
import { removeSecondFactor } from '../second-factor.js';

/** Turns the caller's second factor off; his recovery codes are void. Needs the password, and that no role of his asks for it. */
export async function turnOffSecondFactor(ctx: RequestContext, { password }: { password: string }): Promise<{ turnedOff: true }> {
  await provePassword(ctx, password);
  return perform(ctx, turnOff, {});
}

const turnOff = command('turnOffSecondFactor', async (tx) => {
  if (tx.actor.needsSecondFactor) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'secondFactorNeeded');
  await removeSecondFactor(tx, tx.actor.id);
  await tx.emit({ type: 'SecondFactorTurnedOff', subject: { type: 'User', id: tx.actor.id } });
  return { turnedOff: true as const };
});
