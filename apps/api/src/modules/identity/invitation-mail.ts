import type { RequestContext } from '../../platform/context.js';
import { ContactChannel, User } from '../access/index.js';
import { deliver } from './deliver.js';
import { identityState } from './identity-state.js';
import { Invitation } from './invitation.entity.js';
import { hashTicket, newTicket } from './tickets.js';

export const INVITATION_DAYS = 7;

/** Mails the link. Its secret is made here and kept as a hash: no job, no log and no backup holds it. A repeat makes a new one. */
export async function sendInvitation(ctx: RequestContext, invitationId: string): Promise<void> {
  const em = ctx.runtime.em.fork();
  const invitation = await em.findOne(Invitation, { id: invitationId, acceptedAt: null, revokedAt: null, expiresAt: { $gt: ctx.clock.now() } });
  const inviter = invitation && (await em.findOne(User, { id: invitation.invitedBy }));
  if (!invitation || !inviter) return;
  const token = newTicket();
  await em.nativeUpdate(Invitation, { id: invitation.id }, { tokenHash: hashTicket(token) });
  // Behind the #, so that no server on the way writes the secret down.
  const link = `${identityState(ctx.runtime).publicUrl}/invitation#${token}`;
  await deliver(ctx, { channel: ContactChannel.EMAIL, address: invitation.email }, {
    template: 'invitation', locale: invitation.locale, params: { name: invitation.displayName, inviter: inviter.displayName, days: String(INVITATION_DAYS), link },
  });
}
