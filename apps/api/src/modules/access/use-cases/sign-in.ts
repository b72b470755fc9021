import { command, perform } from '../../../platform/command/command.js';
import { scopedFork, type RequestContext } from '../../../platform/context.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { jobPrincipal, type Principal } from '../../../platform/principal.js';
import { refusedOnBeat } from '../../../platform/tries/refused-on-beat.js';
import { accessState } from '../access-state.js';
import { typedName, userOfName } from '../accounts.js';
import { knownDevice } from '../device.js';
import { principalOfUser } from '../principal-of.js';
import { hasSecondFactor } from '../has-second-factor.js';
import { giveTicket, type SecondStep } from '../sign-in-tickets.js';
import { addSession, giveCookies } from '../start-session.js';
import { newToken } from '../tokens.js';

interface Credentials {
  /** User name, verified mobile or verified e-mail. */
  username: string;
  password: string;
}

/** Somebody who is signed in. */
export interface SignedIn {
  token: string;
  principal: Principal;
}

/**
 * Starts a session; for whoever has a second factor, or has to have one, says how to go on instead. The same refusal for an
 * unknown user and a wrong password; both cost the same time, and are limited alike.
 */
export function signIn(ctx: RequestContext, credentials: Credentials): Promise<SignedIn | { secondFactor: SecondStep }> {
  return refusedOnBeat(() => trySignIn(ctx, credentials));
}

async function trySignIn(ctx: RequestContext, { username, password }: Credentials): Promise<SignedIn | { secondFactor: SecondStep }> {
  const { limits, checkPassword, key } = accessState(ctx.runtime);
  const em = scopedFork(ctx.runtime.em, jobPrincipal('sign-in'));
  const user = await userOfName(em, username);
  const device = user ? knownDevice(key, user.id, ctx.device) : undefined;
  const giveBack = await limits.admitPassword({ account: user?.id ?? typedName(username), ip: ctx.ip ?? '', device });
  const matches = await checkPassword(user?.passwordHash, password);
  if (!user || !matches || !user.enabled) throw refuse(UserErrorCode.BAD_CREDENTIALS, 'badCredentials', { field: ['password'] });
  await giveBack();
  const principal = await principalOfUser(em, user, ctx.clock.now());
  const enrolled = await hasSecondFactor(em, user.id);
  if (enrolled || principal.needsSecondFactor) return { secondFactor: await giveTicket(ctx, user.id, !enrolled) };
  const token = newToken('ses');
  await perform({ ...ctx, principal }, startSession, { token });
  giveCookies(ctx, user.id, token);
  return { token, principal };
}

const startSession = command('startSession', (tx, { token }: { token: string }) => addSession(tx, tx.actor.id, token));
