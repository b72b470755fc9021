import { command, perform } from '../../../platform/command/command.js';
import type { RequestContext } from '../../../platform/context.js';
import { Refusal, refuse, UserErrorCode } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { addUser, ContactChannel, handOut, hashPassword, principalOfUser, Role, User } from '../../access/index.js';
import { CodePurpose } from '../identity.enums.js';
import type { AcceptInvitationInput } from '../identity.inputs.js';
import { Invitation } from '../invitation.entity.js';
import { newcomer, recordConsent, refuseUnfit } from '../new-account.js';
import { requestCodes, type Ticket } from '../request-codes.js';
import { hashTicket } from '../tickets.js';
import { addressesOfTicket, tryCodes, useCodes, type Proven } from '../try-codes.js';

const isVoid = (): Refusal => refuse(UserErrorCode.NOT_FOUND, 'invitationVoid', { field: ['token'] });

/** The invitation that a link's secret opens: neither used, withdrawn nor over; null otherwise. */
export async function openInvitation(ctx: RequestContext, token: string): Promise<Invitation | null> {
  return ctx.runtime.em.fork().findOne(Invitation, { tokenHash: hashTicket(token), acceptedAt: null, revokedAt: null, expiresAt: { $gt: ctx.clock.now() } });
}

/** Has codes sent to the two addresses of an invitation: its holder proves both, like anybody who registers. */
export async function requestInvitationCodes(ctx: RequestContext, token: string): Promise<Ticket> {
  const invitation = await openInvitation(ctx, token);
  if (!invitation) throw isVoid();
  return requestCodes(ctx, { purpose: CodePurpose.INVITE, addresses: addressesIn(invitation) });
}

const addressesIn = ({ mobile, email }: Invitation) => [{ channel: ContactChannel.MOBILE, address: mobile }, { channel: ContactChannel.EMAIL, address: email }];

/** Makes the invited account, with its roles, once both addresses are proven. */
export async function acceptInvitation(ctx: RequestContext, input: AcceptInvitationInput): Promise<{ username: string }> {
  const username = input.username.trim().toLowerCase();
  const invitation = await openInvitation(ctx, input.token);
  if (!invitation) throw isVoid();
  refuseUnfit(ctx, { ...input, username }, addressesIn(invitation));
  await refuseForeignTicket(ctx, input.ticket, invitation);
  const proven = await tryCodes(ctx, CodePurpose.INVITE, input.ticket, [
    { channel: ContactChannel.MOBILE, code: input.mobileCode, field: 'mobileCode' },
    { channel: ContactChannel.EMAIL, code: input.emailCode, field: 'emailCode' },
  ]);
  const passwordHash = await hashPassword(input.password);
  const userId = newId();
  await perform({ ...ctx, principal: newcomer(userId, invitation.displayName) }, addStaffAccount, { userId, username, passwordHash, proven, invitationId: invitation.id });
  return { username };
}

/** A ticket proves the addresses that it was given for: they must be this invitation's. */
async function refuseForeignTicket(ctx: RequestContext, ticket: string, invitation: Invitation): Promise<void> {
  const own = new Set([invitation.mobile, invitation.email]);
  const addresses = await addressesOfTicket(ctx, CodePurpose.INVITE, ticket);
  if (addresses.length !== own.size || !addresses.every(({ address }) => own.has(address))) throw refuse(UserErrorCode.BAD_CREDENTIALS, 'codeWrong', { field: ['mobileCode'] });
}

interface NewStaff {
  userId: string;
  username: string;
  passwordHash: string;
  proven: readonly Proven[];
  invitationId: string;
}

const addStaffAccount = command('acceptInvitation', async (tx, { userId, username, passwordHash, proven, invitationId }: NewStaff) => {
  await useCodes(tx, proven, 'mobileCode');
  const used = await tx.em.nativeUpdate(Invitation, { id: invitationId, acceptedAt: null, revokedAt: null, expiresAt: { $gt: tx.now } }, { acceptedAt: tx.now });
  if (used !== 1) throw isVoid();
  const invitation = await tx.em.findOneOrFail(Invitation, { id: invitationId });
  const roles = await tx.em.find(Role, { id: { $in: invitation.roleIds } });
  // What the inviter may give is asked again: he may have lost it meanwhile, or the role may have grown.
  const inviter = await tx.em.findOne(User, { id: invitation.invitedBy, enabled: true });
  const giver = inviter && (await principalOfUser(tx.em, inviter, tx.now));
  if (!giver || roles.length === 0) throw isVoid();
  const given = await handOut(tx, giver, roles, []).catch((error: unknown) => {
    throw error instanceof Refusal ? isVoid() : error;
  });
  await addUser(tx, { id: userId, username, displayName: invitation.displayName, passwordHash, contacts: proven, roles: given });
  recordConsent(tx, userId);
  await tx.emit({ type: 'InvitationAccepted', subject: { type: 'User', id: userId }, audit: { invitationId, roles: roles.map((role) => role.code) } });
  return { userId };
});
