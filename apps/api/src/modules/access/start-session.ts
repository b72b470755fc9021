import type { Tx } from '../../platform/command/tx.js';
import type { RequestContext } from '../../platform/context.js';
import { accessState } from './access-state.js';
import { knownDevice, newDevice } from './device.js';
import { Session } from './session.entity.js';
import { hashToken } from './tokens.js';
import { User } from './user.entity.js';

/** Adds the session that a new token opens. */
export async function addSession(tx: Tx, userId: string, token: string): Promise<{ session: string }> {
  const expiresAt = new Date(tx.now.getTime() + accessState(tx.ctx.runtime).sessions.hours * 3_600_000);
  const session = tx.em.create(Session, {
    tokenHash: hashToken(token), userId, ip: tx.ctx.ip ?? null,
    userAgent: tx.ctx.userAgent?.slice(0, 200) ?? null, createdAt: tx.now, lastUsedAt: tx.now, expiresAt,
  } as never);
  await tx.em.nativeUpdate(User, { id: userId }, { lastSignInAt: tx.now });
  await tx.emit({ type: 'SessionStarted', subject: { type: 'User', id: userId } });
  return { session: session.id };
}

/** Gives the browser its session, and marks it as one that this user has signed in from. */
export function giveCookies(ctx: RequestContext, userId: string, token: string): void {
  const { key } = accessState(ctx.runtime);
  ctx.setSessionCookie?.(token);
  if (!knownDevice(key, userId, ctx.device)) ctx.setDeviceCookie?.(newDevice(key, userId));
}
