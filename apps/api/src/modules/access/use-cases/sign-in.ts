import { command, perform } from '../../../platform/command/command.js';
import { scopedFork, type RequestContext } from '../../../platform/context.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { jobPrincipal, type Principal } from '../../../platform/principal.js';
import { accessState } from '../access-state.js';
import { typedName, userOfName } from '../accounts.js';
import { knownDevice, newDevice } from '../device.js';
import { principalOfUser } from '../principal-of.js';
import { Session } from '../session.entity.js';
import { hashToken, newToken } from '../tokens.js';
import { User } from '../user.entity.js';

interface Credentials {
  /** User name, verified mobile or verified e-mail. */
  username: string;
  password: string;
}

/** Starts a session. The same refusal for an unknown user and a wrong password; both cost the same time, and are limited alike. */
export async function signIn(ctx: RequestContext, { username, password }: Credentials): Promise<{ token: string; principal: Principal }> {
  const { limits, checkPassword, sessionHours, key } = accessState(ctx.runtime);
  const em = scopedFork(ctx.runtime.em, jobPrincipal('sign-in'));
  const user = await userOfName(em, username);
  const device = user ? knownDevice(key, user.id, ctx.device) : undefined;
  const giveBack = await limits.admitPassword({ account: user?.id ?? typedName(username), ip: ctx.ip ?? '', device });
  const matches = await checkPassword(user?.passwordHash, password);
  if (!user || !matches || !user.enabled) throw refuse(UserErrorCode.BAD_CREDENTIALS, 'badCredentials', { field: ['password'] });
  await giveBack();
  const token = newToken('ses');
  const principal = await principalOfUser(em, user, ctx.clock.now());
  await perform({ ...ctx, principal }, startSession, { token, userId: user.id, hours: sessionHours });
  ctx.setSessionCookie?.(token);
  if (!device) ctx.setDeviceCookie?.(newDevice(key, user.id));
  return { token, principal };
}

const startSession = command('startSession', async (tx, input: { token: string; userId: string; hours: number }) => {
  const expiresAt = new Date(tx.now.getTime() + input.hours * 3_600_000);
  const session = tx.em.create(Session, {
    tokenHash: hashToken(input.token), userId: input.userId, ip: tx.ctx.ip ?? null,
    userAgent: tx.ctx.userAgent?.slice(0, 200) ?? null, createdAt: tx.now, expiresAt,
  } as never);
  await tx.em.nativeUpdate(User, { id: input.userId }, { lastSignInAt: tx.now });
  await tx.emit({ type: 'SessionStarted', subject: { type: 'User', id: input.userId } });
  return { session: session.id };
});
