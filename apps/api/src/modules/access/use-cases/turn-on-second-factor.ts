import { command, perform } from '../../../platform/command/command.js';
import type { RequestContext } from '../../../platform/context.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { accessState } from '../access-state.js';
import { provePassword } from '../own-password.js';
import { confirmSecret, proposeSecret, type NewSecret } from '../second-factor.js';

/** Makes a secret for the caller's authenticator app; it counts for nothing until it is confirmed. Needs the password. */
export async function startSecondFactor(ctx: RequestContext, { password }: { password: string }): Promise<NewSecret> {
  const user = await provePassword(ctx, password);
  return perform(ctx, propose, { username: user.username });
}

const propose = command('startSecondFactor', (tx, { username }: { username: string }) => proposeSecret(tx, { id: tx.actor.id, username }));

/** Turns the second factor on, with a first code of the app. Gives the recovery codes, once. */
export async function confirmSecondFactor(ctx: RequestContext, { code }: { code: string }): Promise<{ recoveryCodes: string[] }> {
  if (ctx.principal.kind !== 'user') throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'byPeopleOnly');
  const giveBack = await accessState(ctx.runtime).limits.admitCode(ctx.principal.id);
  const answer = await perform(ctx, confirm, { code });
  await giveBack();
  return answer;
}

const confirm = command('confirmSecondFactor', async (tx, { code }: { code: string }) => ({ recoveryCodes: await confirmSecret(tx, tx.actor.id, code) }));
