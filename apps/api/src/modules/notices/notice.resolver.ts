import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { execute } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { readPage } from '../../platform/database/page.js';
import { countCapped } from '../../platform/database/reads.js';
import { Connection, ConnectionArgs } from '../../platform/graphql/connection.js';
import { Authenticated } from '../../platform/graphql/permissions.js';
import { Notice } from './notice.entity.js';
import { MarkNoticesReadInput, MarkNoticesReadPayload } from './notice.inputs.js';
import { markNoticesRead } from './use-cases/mark-notices-read.js';

const COUNT_CAP = 100;

@ObjectType({ description: 'A page of notices.' })
export class NoticeConnection extends Connection(Notice) {}

@Resolver(() => Notice)
export class NoticeResolver {
  @Query(() => NoticeConnection, { description: "The caller's own notices, newest first." })
  @Authenticated()
  notices(
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Arg('unread', () => Boolean, { defaultValue: false, description: 'Only those that are not read yet.' }) unread: boolean,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: RequestContext,
  ): Promise<unknown> {
    const where = { recipientId: ctx.principal.id, ...(unread && { readAt: null }) };
    return readPage(ctx, Notice, { where, sort: { column: 'id', direction: 'desc' }, page, info });
  }

  @Query(() => Int, { description: `How many of the caller's notices are not read yet; ${COUNT_CAP} means that many or more.` })
  @Authenticated()
  unreadNotices(@Ctx() ctx: RequestContext): Promise<number> {
    return countCapped(ctx, Notice, { recipientId: ctx.principal.id, readAt: null }, COUNT_CAP);
  }

  @Mutation(() => MarkNoticesReadPayload, { description: "Marks the caller's own notices as read: some, or all." })
  @Authenticated()
  markNoticesRead(@Arg('input', () => MarkNoticesReadInput, { description: 'Which.' }) input: MarkNoticesReadInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, markNoticesRead, input);
  }
}
