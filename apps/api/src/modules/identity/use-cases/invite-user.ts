import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref, type Tx } from '../../../platform/command/tx.js';
import { Refusal, refuse, UserErrorCode, type RefusalDetail } from '../../../platform/errors.js';
import { ContactChannel, handOut, parseAddress, Role } from '../../access/index.js';
import type { InviteUserInput, RevokeInvitationInput } from '../identity.inputs.js';
import { INVITATION_DAYS } from '../invitation-mail.js';
import { Invitation } from '../invitation.entity.js';

/** Invites somebody to the staff, with roles of which the inviter holds every permission himself. The account comes with acceptance. */
export const inviteUser = command('inviteUser', async (tx, input: InviteUserInput) => {
  const addresses = readAddresses(input);
  const roles = await rolesToGive(tx, input.roleIds);
  const invitation = tx.em.create(Invitation, {
    ...addresses, displayName: input.displayName.trim(), roleIds: roles.map((role) => role.id), invitedBy: tx.actor.id, locale: tx.ctx.locale,
    createdAt: tx.now, expiresAt: new Date(tx.now.getTime() + INVITATION_DAYS * 86_400_000),
  } as never);
  await tx.enqueue({ name: 'identity.send-invitation', payload: { invitationId: invitation.id }, maxAttempts: 8 });
  await tx.emit({ type: 'UserInvited', subject: { type: 'Invitation', id: invitation.id }, data: { name: invitation.displayName, roles: roles.map((role) => role.name).join('、') } });
  return { invitation: ref(Invitation, invitation.id) };
});

function readAddresses(input: InviteUserInput): { email: string; mobile: string } {
  const [email, mobile] = [parseAddress(input.email), parseAddress(input.mobile)];
  const wrong: RefusalDetail[] = [];
  if (email?.channel !== ContactChannel.EMAIL) wrong.push({ code: UserErrorCode.INVALID_INPUT, messageKey: 'emailForm', field: ['email'] });
  if (mobile?.channel !== ContactChannel.MOBILE) wrong.push({ code: UserErrorCode.INVALID_INPUT, messageKey: 'mobileForm', field: ['mobile'] });
  if (!email || !mobile || wrong.length > 0) throw new Refusal(wrong);
  return { email: email.address, mobile: mobile.address };
}

async function rolesToGive(tx: Tx, roleIds: readonly string[]): Promise<Role[]> {
  const wanted = [...new Set(roleIds)];
  const roles = await tx.em.find(Role, { id: { $in: wanted } });
  // A customer's account belongs to a customer and comes by registration.
  if (roles.length === 0 || roles.length < wanted.length || roles.some((role) => role.code === 'customer')) throw refuse(UserErrorCode.INVALID_INPUT, 'rolesMissing', { field: ['roleIds'] });
  await handOut(tx, tx.actor, roles, ['roleIds']);
  return roles;
}

/** Withdraws an invitation that waits: its link is void from now on. */
export const revokeInvitation = command('revokeInvitation', async (tx, input: RevokeInvitationInput) => {
  const invitation = await loadForUpdate(tx, Invitation, input.invitationId, { field: ['invitationId'] });
  if (invitation.acceptedAt || invitation.revokedAt) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'invitationVoid', { field: ['invitationId'] });
  invitation.revokedAt = tx.now;
  await tx.emit({ type: 'InvitationRevoked', subject: { type: 'Invitation', id: invitation.id } });
  return { invitation: ref(Invitation, invitation.id) };
});
