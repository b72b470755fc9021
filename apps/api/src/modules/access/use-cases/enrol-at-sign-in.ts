import { command, perform } from '../../../platform/command/command.js';
import type { RequestContext } from '../../../platform/context.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { principalOfUser } from '../principal-of.js';
import { proposeSecret, type NewSecret } from '../second-factor.js';
import { readTicket } from '../sign-in-tickets.js';

/** Makes the secret for whoever has to set up a second factor before he is let in. */
export async function enrolAtSignIn(ctx: RequestContext, { ticket }: { ticket: string }): Promise<NewSecret> {
  const { user, enrolment } = await readTicket(ctx, ticket);
  if (!enrolment) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'secondFactorOn', { field: ['ticket'] });
  const principal = await principalOfUser(ctx.runtime.em.fork(), user, ctx.clock.now());
  return perform({ ...ctx, principal }, enrol, { id: user.id, username: user.username });
}

const enrol = command('enrolAtSignIn', (tx, user: { id: string; username: string }) => proposeSecret(tx, user));
