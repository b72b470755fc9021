import { command, perform } from '../../../platform/command/command.js';
import type { RequestContext } from '../../../platform/context.js';
import { Refusal, refuse, UserErrorCode } from '../../../platform/errors.js';
import { accessState, addressesOf, hashPassword, provePassword, setPassword } from '../../access/index.js';
import type { ChangePasswordInput } from '../account.inputs.js';
import { nameOf, unfitPassword } from '../new-account.js';

/** Sets a new password for the caller, who gives the old one; his other sessions end, and he is told by mail. */
export async function changePassword(ctx: RequestContext, { oldPassword, password }: ChangePasswordInput): Promise<{ changed: true }> {
  const user = await provePassword(ctx, oldPassword, 'oldPassword');
  const addresses = await addressesOf(ctx.runtime.em.fork(), user.id);
  const problems = unfitPassword(ctx, password, [user.username, ...addresses.map(nameOf)]);
  if (problems.length > 0) throw new Refusal(problems);
  if (password === oldPassword) throw refuse(UserErrorCode.INVALID_INPUT, 'passwordSame', { field: ['password'] });
  await perform(ctx, putPassword, { passwordHash: await hashPassword(password) });
  accessState(ctx.runtime).authenticator.forget();
  return { changed: true };
}

const putPassword = command('changePassword', async (tx, { passwordHash }: { passwordHash: string }) => {
  const ended = await setPassword(tx, tx.actor.id, passwordHash);
  await tx.emit({ type: 'PasswordChanged', subject: { type: 'User', id: tx.actor.id }, data: { ended } });
  await tx.enqueue({ name: 'identity.tell-password-changed', payload: { userId: tx.actor.id, locale: tx.ctx.locale } });
  return { ended };
});
