import type { Tx } from '../../platform/command/tx.js';
import type { RequestContext, Runtime } from '../../platform/context.js';
import { refuse, UserErrorCode, type Refusal } from '../../platform/errors.js';
import { SignInTicket } from './second-factor.entity.js';
import { hashToken, newToken } from './tokens.js';
import { User } from './user.entity.js';

const GOOD_FOR_MS = 10 * 60_000;
const HOUR_MS = 3_600_000;

/** What is left to do of signing in, for whoever has given the right password. */
export interface SecondStep {
  ticket: string;
  expiresAt: Date;
  enrolment: boolean;
}

const over = (): Refusal => refuse(UserErrorCode.BAD_CREDENTIALS, 'signInTicketOver', { field: ['ticket'] });

/** Lets somebody go on to his second factor: ten minutes, once, and for nothing else. */
export async function giveTicket(ctx: RequestContext, userId: string, enrolment: boolean): Promise<SecondStep> {
  const ticket = newToken('tkt');
  const expiresAt = new Date(ctx.clock.now().getTime() + GOOD_FOR_MS);
  await ctx.runtime.em.fork().insert(SignInTicket, { id: hashToken(ticket), userId, enrolment, expiresAt });
  return { ticket, expiresAt, enrolment };
}

/** Whose a ticket is, and what it is for. Refuses one that is not ours, was used, is over, or whose user may not sign in any more. */
export async function readTicket(ctx: RequestContext, ticket: string): Promise<{ user: User; enrolment: boolean }> {
  const em = ctx.runtime.em.fork();
  const row = await em.findOne(SignInTicket, { id: hashToken(ticket), expiresAt: { $gt: ctx.clock.now() } });
  const user = row && (await em.findOne(User, { id: row.userId, enabled: true }));
  if (!row || !user) throw over();
  return { user, enrolment: row.enrolment };
}

/** Uses a ticket up, in the transaction of what it opens. */
export async function useTicket(tx: Tx, ticket: string): Promise<void> {
  if ((await tx.em.nativeDelete(SignInTicket, { id: hashToken(ticket) })) !== 1) throw over();
}

/** Throws away, every hour, the tickets that are over. */
export function forgetOldTickets(runtime: Runtime): void {
  runtime.jobs.every('access.forget-tickets', HOUR_MS, async ({ clock, em }) => {
    await em.fork().nativeDelete(SignInTicket, { expiresAt: { $lte: clock.now() } });
  });
}
