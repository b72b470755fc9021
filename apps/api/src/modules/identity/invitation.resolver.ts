import { maskEmail, maskPhone } from '@ordo/kernel';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { answering, execute } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { readPage } from '../../platform/database/page.js';
import { loadOne } from '../../platform/database/reads.js';
import { rowJson, type Row } from '../../platform/database/row.js';
import { Needs } from '../../platform/graphql/asked-columns.js';
import { Connection, ConnectionArgs } from '../../platform/graphql/connection.js';
import { Public } from '../../platform/graphql/permissions.js';
import { Requires, Role, roleName, User } from '../access/index.js';
import { AcceptInvitationInput, InviteUserInput, RequestInvitationCodesInput, RevokeInvitationInput } from './identity.inputs.js';
import { AccountPayload, CodesPayload, InvitationPayload, OpenedInvitation } from './identity.payloads.js';
import { Invitation } from './invitation.entity.js';
import { acceptInvitation, openInvitation, requestInvitationCodes } from './use-cases/accept-invitation.js';
import { inviteUser, revokeInvitation } from './use-cases/invite-user.js';

@ObjectType({ description: 'A page of invitations.' })
export class InvitationConnection extends Connection(Invitation) {}

@Resolver(() => Invitation)
export class InvitationResolver {
  @Query(() => InvitationConnection, { description: 'Invitations, newest first.' })
  @Requires('user:invite')
  invitations(@Args(() => ConnectionArgs) page: ConnectionArgs, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return readPage(ctx, Invitation, { sort: { column: 'createdAt', direction: 'desc' }, page, info });
  }

  @Query(() => OpenedInvitation, { nullable: true, description: 'What a link opens; null when it is used, withdrawn, over or none of ours.' })
  @Public('Who is invited has no account yet; the secret of the link proves him.')
  async openInvitation(@Arg('token', () => String, { description: "The link's secret: what stands behind its #." }) token: string, @Ctx() ctx: RequestContext): Promise<OpenedInvitation | null> {
    const invitation = await openInvitation(ctx, token);
    if (!invitation) return null;
    const roles = await Promise.all(invitation.roleIds.map((id) => loadOne(ctx, Role, id)));
    return { displayName: invitation.displayName, email: maskEmail(invitation.email), mobile: maskPhone(invitation.mobile), roles: roles.flatMap((role) => (role ? roleName(role, ctx.locale) : [])), expiresAt: invitation.expiresAt };
  }

  @Mutation(() => InvitationPayload, { description: 'Invites somebody to the staff: a link goes to the e-mail.' })
  @Requires('user:invite')
  inviteUser(@Arg('input', () => InviteUserInput, { description: 'Whom.' }) input: InviteUserInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, inviteUser, input);
  }

  @Mutation(() => InvitationPayload, { description: 'Withdraws an invitation: its link is void.' })
  @Requires('user:invite')
  revokeInvitation(@Arg('input', () => RevokeInvitationInput, { description: 'Which.' }) input: RevokeInvitationInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, revokeInvitation, input);
  }

  @Mutation(() => CodesPayload, { description: 'Sends a code to the mobile and one to the e-mail of an invitation.' })
  @Public('Who is invited has no account yet; the secret of the link proves him.')
  requestInvitationCodes(@Arg('input', () => RequestInvitationCodesInput, { description: 'Of which invitation.' }) input: RequestInvitationCodesInput, @Ctx() ctx: RequestContext): unknown {
    return answering(ctx, () => requestInvitationCodes(ctx, input.token));
  }

  @Mutation(() => AccountPayload, { description: 'Makes the invited account, with its roles, with both codes.' })
  @Public('Who is invited has no account yet; the link and both codes prove him.')
  acceptInvitation(@Arg('input', () => AcceptInvitationInput, { description: 'Who.' }) input: AcceptInvitationInput, @Ctx() ctx: RequestContext): unknown {
    return answering(ctx, () => acceptInvitation(ctx, input));
  }

  @FieldResolver(() => String, { description: 'E-mail address, masked.' })
  @Needs('email')
  email(@Root() invitation: Row<Invitation>): string {
    return maskEmail(invitation.email);
  }

  @FieldResolver(() => String, { description: 'Mobile number, masked.' })
  @Needs('mobile')
  mobile(@Root() invitation: Row<Invitation>): string {
    return maskPhone(invitation.mobile);
  }

  @FieldResolver(() => [Role], { description: 'Roles that the account will have.' })
  @Needs('roleIds')
  async roles(@Root() invitation: Row<Invitation>, @Ctx() ctx: RequestContext): Promise<unknown> {
    const roles = await Promise.all(rowJson<string[]>(invitation.roleIds).map((id) => loadOne(ctx, Role, id)));
    return roles.filter((role) => role !== null);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who invited.' })
  @Needs('invitedBy')
  inviter(@Root() invitation: Row<Invitation>, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, User, invitation.invitedBy);
  }
}
