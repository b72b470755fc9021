import { command, perform } from '../../../platform/command/command.js';
import type { RequestContext } from '../../../platform/context.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { hasSecondFactor } from '../has-second-factor.js';
import { provePassword } from '../own-password.js';
import { issueRecoveryCodes } from '../second-factor.js';

/** Ten new recovery codes; those from before are void. Needs the password. */
export async function renewRecoveryCodes(ctx: RequestContext, { password }: { password: string }): Promise<{ recoveryCodes: string[] }> {
  await provePassword(ctx, password);
  return perform(ctx, renew, {});
}

const renew = command('renewRecoveryCodes', async (tx) => {
  if (!(await hasSecondFactor(tx.em, tx.actor.id))) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'secondFactorOff');
  const recoveryCodes = await issueRecoveryCodes(tx, tx.actor.id);
  await tx.emit({ type: 'RecoveryCodesRenewed', subject: { type: 'User', id: tx.actor.id } });
  return { recoveryCodes };
});
