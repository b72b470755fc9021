import { command, perform } from '../../../platform/command/command.js';
import type { RequestContext } from '../../../platform/context.js';
import { Refusal, refuse, UserErrorCode } from '../../../platform/errors.js';
import { accessState, hashPassword, setPassword, userOfAddress } from '../../access/index.js';
import { CodePurpose } from '../identity.enums.js';
import type { RecoverPasswordInput } from '../identity.inputs.js';
import { nameOf, newcomer, unfitPassword } from '../new-account.js';
import { addressesOfTicket, tryCodes, useCodes, type Proven } from '../try-codes.js';

/**
 * Sets a new password for whoever proves a registered address; every session ends. A code that was never sent, since no account
 * has the address, is answered as a wrong one.
 */
export async function recoverPassword(ctx: RequestContext, { ticket, code, password }: RecoverPasswordInput): Promise<{ recovered: true }> {
  const addresses = await addressesOfTicket(ctx, CodePurpose.RECOVER, ticket);
  const problems = unfitPassword(ctx, password, addresses.map(nameOf));
  if (problems.length > 0) throw new Refusal(problems);
  // The ticket says which of the two it was; one of them, and none for a ticket that is not ours, is tried all the same.
  const channel = addresses[0]?.channel;
  const [proven] = channel ? await tryCodes(ctx, CodePurpose.RECOVER, ticket, [{ channel, code, field: 'code' }]) : [];
  if (!proven) throw wrong();
  const user = await userOfAddress(ctx.runtime.em.fork(), proven);
  if (!user) throw wrong();
  const ofName = unfitPassword(ctx, password, [user.username]);
  if (ofName.length > 0) throw new Refusal(ofName);
  const passwordHash = await hashPassword(password);
  await perform({ ...ctx, principal: newcomer(user.id, user.displayName) }, changePassword, { userId: user.id, passwordHash, proven });
  const { authenticator, limits } = accessState(ctx.runtime);
  authenticator.forget();
  await limits.unlock(user.id);
  return { recovered: true };
}

const wrong = (): Refusal => refuse(UserErrorCode.BAD_CREDENTIALS, 'codeWrong', { field: ['code'] });

const changePassword = command('recoverPassword', async (tx, { userId, passwordHash, proven }: { userId: string; passwordHash: string; proven: Proven }) => {
  await useCodes(tx, [proven], 'code');
  const ended = await setPassword(tx, userId, passwordHash);
  await tx.emit({ type: 'PasswordRecovered', subject: { type: 'User', id: userId }, data: { ended } });
  await tx.enqueue({ name: 'identity.tell-password-changed', payload: { userId, locale: tx.ctx.locale } });
  return { ended };
});
