import { command, perform } from '../../../platform/command/command.js';
import { scopedFork, type RequestContext } from '../../../platform/context.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { jobPrincipal, type Principal } from '../../../platform/principal.js';
import { checkPassword } from '../passwords.js';
import { principalOfUser } from '../principal-of.js';
import { Session } from '../session.entity.js';
import type { SignInLimits } from '../sign-in-limits.js';
import { hashToken, newToken } from '../tokens.js';
import { User } from '../user.entity.js';

interface Credentials {
  username: string;
  password: string;
}

/** Starts a session. The same refusal for an unknown user and a wrong password; both cost the same time. */
export async function signIn(ctx: RequestContext, input: Credentials, limits: SignInLimits, sessionHours: number): Promise<{ token: string; principal: Principal }> {
  const username = input.username.trim().toLowerCase();
  await limits.admit(username, ctx.ip ?? '');
  const em = scopedFork(ctx.runtime.em, jobPrincipal('sign-in'));
  const user = await em.findOne(User, { username });
  const matches = await checkPassword(user?.passwordHash, input.password);
  if (!user || !matches || !user.enabled) {
    await limits.failed(username);
    throw refuse(UserErrorCode.BAD_CREDENTIALS, 'badCredentials', { field: ['password'] });
  }
  await limits.succeeded(username);
  const token = newToken('ses');
  const principal = await principalOfUser(em, user, ctx.clock.now());
  await perform({ ...ctx, principal }, startSession, { token, userId: user.id, hours: sessionHours });
  return { token, principal };
}

const startSession = command('startSession', async (tx, input: { token: string; userId: string; hours: number }) => {
  const expiresAt = new Date(tx.now.getTime() + input.hours * 3_600_000);
  const session = tx.em.create(Session, {
    tokenHash: hashToken(input.token), userId: input.userId, ip: tx.ctx.ip ?? null,
    userAgent: tx.ctx.userAgent?.slice(0, 200) ?? null, createdAt: tx.now, lastUsedAt: tx.now, expiresAt,
  } as never);
  await tx.em.nativeUpdate(User, { id: input.userId }, { lastSignInAt: tx.now });
  await tx.emit({ type: 'SessionStarted', subject: { type: 'User', id: input.userId } });
  return { session: session.id };
});
