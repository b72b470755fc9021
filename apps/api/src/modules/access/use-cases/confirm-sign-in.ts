import { command, perform } from '../../../platform/command/command.js';
import type { RequestContext } from '../../../platform/context.js';
import type { ConfirmSignInInput } from '../second-factor.inputs.js';
import { accessState } from '../access-state.js';
import { principalOfUser } from '../principal-of.js';
import { confirmSecret, spendCode } from '../second-factor.js';
import { readTicket, useTicket } from '../sign-in-tickets.js';
import { addSession, giveCookies } from '../start-session.js';
import { newToken } from '../tokens.js';
import type { SignedIn } from './sign-in.js';

/**
 * The second step of signing in: a code of the app, or a recovery code, starts the session. With a ticket for setting up, the
 * first code of the new secret, and the recovery codes come with the answer. Five wrong codes in fifteen minutes, then no more.
 */
export async function confirmSignIn(ctx: RequestContext, { ticket, code }: ConfirmSignInInput): Promise<SignedIn & { recoveryCodes: string[] | null }> {
  const { user, enrolment } = await readTicket(ctx, ticket);
  const giveBack = await accessState(ctx.runtime).limits.admitCode(user.id);
  const principal = await principalOfUser(ctx.runtime.em.fork(), user, ctx.clock.now());
  const token = newToken('ses');
  const { recoveryCodes } = await perform({ ...ctx, principal }, proveSecondFactor, { ticket, code, enrolment, token });
  await giveBack();
  giveCookies(ctx, user.id, token);
  return { token, principal, recoveryCodes };
}

const proveSecondFactor = command('confirmSignIn', async (tx, { ticket, code, enrolment, token }: ConfirmSignInInput & { enrolment: boolean; token: string }) => {
  const recoveryCodes = enrolment ? await confirmSecret(tx, tx.actor.id, code) : null;
  if (!enrolment) await spendCode(tx, tx.actor.id, code);
  await useTicket(tx, ticket);
  await addSession(tx, tx.actor.id, token);
  return { recoveryCodes };
});
