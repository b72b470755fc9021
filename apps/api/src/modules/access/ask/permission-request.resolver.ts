import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { execute } from '../../../platform/command/command.js';
import type { RequestContext } from '../../../platform/context.js';
import { readPage } from '../../../platform/database/page.js';
import { loadOne } from '../../../platform/database/reads.js';
import type { Row } from '../../../platform/database/row.js';
import { readTimeline } from '../../../platform/events/timeline.js';
import { TimelineItem } from '../../../platform/events/timeline-item.js';
import { askedOfOne, Needs } from '../../../platform/graphql/asked-columns.js';
import { AvailableAction } from '../../../platform/graphql/available-action.js';
import { ConnectionArgs } from '../../../platform/graphql/connection.js';
import { Authenticated } from '../../../platform/graphql/permissions.js';
import { DateTimeScalar, rowInstant } from '../../../platform/graphql/scalars.js';
import { decodeNodeId, encodeNodeId } from '../../../platform/ids.js';
import { permissionInfo, PermissionInfo } from '../permission-catalogue.js';
import { isPermission } from '../permissions.js';
import { Requires } from '../requires.js';
import { declinePermissionRequest } from '../use-cases/decline-permission-request.js';
import { grantPermissionRequest } from '../use-cases/grant-permission-request.js';
import { withdrawPermissionRequest } from '../use-cases/withdraw-permission-request.js';
import { User } from '../user.entity.js';
import { PermissionRequest } from './permission-request.entity.js';
import {
  DeclinePermissionRequestInput, DeclinePermissionRequestPayload, GrantPermissionRequestInput, GrantPermissionRequestPayload, PermissionRequestConnection, PermissionRequestFilter,
  WithdrawPermissionRequestInput, WithdrawPermissionRequestPayload,
} from './permission-request.inputs.js';
import { endOf, requestActions } from './permission-request.policy.js';
import { readSeenRequest, seenRequests } from './seen-requests.js';

@Resolver(() => PermissionRequest)
export class PermissionRequestResolver {
  @Query(() => PermissionRequestConnection, { description: "Permission requests, newest first: the caller's own, and those of others that he could decide." })
  @Authenticated()
  async permissionRequests(
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Arg('filter', () => PermissionRequestFilter, { nullable: true, description: 'Which requests.' }) filter: PermissionRequestFilter | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: RequestContext,
  ): Promise<unknown> {
    return readPage(ctx, PermissionRequest, { where: await seenRequests(ctx, filter), sort: { column: 'askedAt', direction: 'desc' }, page, info });
  }

  @Query(() => PermissionRequest, { description: 'One permission request by its id. NOT_FOUND when it is neither the own one nor to be decided by the caller.' })
  @Authenticated()
  permissionRequest(@Arg('id', () => ID, { description: 'Id of the request.' }) id: string, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return readSeenRequest(ctx, decodeNodeId('PermissionRequest', id, ['id']), askedOfOne(ctx, PermissionRequest, info).columns);
  }

  @Mutation(() => GrantPermissionRequestPayload, { description: 'Gives the single permission that was asked for, by the rules of `assignAccess`. Felt at once, also in running sessions.' })
  @Requires('user:assign')
  grantPermissionRequest(@Arg('input', () => GrantPermissionRequestInput, { description: 'Which, and for how long.' }) input: GrantPermissionRequestInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, grantPermissionRequest, input);
  }

  @Mutation(() => DeclinePermissionRequestPayload, { description: 'Declines a request, saying why.' })
  @Requires('user:assign')
  declinePermissionRequest(@Arg('input', () => DeclinePermissionRequestInput, { description: 'Which, and why.' }) input: DeclinePermissionRequestInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, declinePermissionRequest, input);
  }

  @Mutation(() => WithdrawPermissionRequestPayload, { description: "Takes one's own request back." })
  @Authenticated()
  withdrawPermissionRequest(@Arg('input', () => WithdrawPermissionRequestInput, { description: 'Which.' }) input: WithdrawPermissionRequestInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, withdrawPermissionRequest, input);
  }

  @FieldResolver(() => PermissionInfo, { nullable: true, description: 'What is asked for; null when the product no longer knows it.' })
  @Needs('permission')
  permission(@Root() { permission }: Row<PermissionRequest>, @Ctx() ctx: RequestContext): PermissionInfo | null {
    return isPermission(permission) ? permissionInfo(permission, ctx.locale) : null;
  }

  @FieldResolver(() => ID, { description: 'Id of who asks.' })
  @Needs('userId')
  userId(@Root() { userId }: Row<PermissionRequest>): string {
    return encodeNodeId('User', userId);
  }

  @FieldResolver(() => String, { description: 'Name of who asks.' })
  @Needs('userId')
  async askedBy(@Root() { userId }: Row<PermissionRequest>, @Ctx() ctx: RequestContext): Promise<string> {
    return (await loadOne(ctx, User, userId))?.displayName ?? '';
  }

  @FieldResolver(() => DateTimeScalar, { description: 'When it ends by itself, if nobody decides before.' })
  @Needs('askedAt')
  expiresAt(@Root() { askedAt }: Row<PermissionRequest>): Date {
    return endOf(rowInstant(askedAt));
  }

  @FieldResolver(() => [AvailableAction], { description: 'What the caller can do with it now, and why not the rest.' })
  @Needs('userId', 'state')
  availableActions(@Root() row: Row<PermissionRequest>, @Ctx() ctx: RequestContext): AvailableAction[] {
    return requestActions(ctx, row);
  }

  @FieldResolver(() => [TimelineItem], { description: 'What happened to it, newest first.' })
  timeline(@Root() { id }: Row<PermissionRequest>, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): Promise<TimelineItem[]> {
    return readTimeline(ctx, id, info);
  }
}
