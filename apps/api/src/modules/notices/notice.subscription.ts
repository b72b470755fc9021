import { Ctx, Field, ObjectType, Resolver, Root, Subscription } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { readOne } from '../../platform/database/reads.js';
import { liveEvents, type LiveEvent } from '../../platform/events/live-events.js';
import { Authenticated } from '../../platform/graphql/permissions.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { Notice } from './notice.entity.js';

@ObjectType({ description: 'The caller was told something.', simpleResolvers: true })
export class NoticeNews {
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;
  @Field(() => Notice, { nullable: true, description: 'The newest of his notices.' })
  notice?: Notice | null;
}

@Resolver()
export class NoticeSubscriptionResolver {
  @Subscription(() => NoticeNews, {
    description: 'Tells when the caller is told something.',
    subscribe: ({ context }: { context: RequestContext }) => liveEvents(context, ({ type, subject }) => type === 'NoticeGiven' && subject.id === context.principal.id),
  })
  @Authenticated()
  async noticeGiven(@Root() event: LiveEvent, @Ctx() ctx: RequestContext): Promise<unknown> {
    const notice = await readOne(ctx, Notice, { where: { recipientId: ctx.principal.id }, orderBy: { id: 'desc' } });
    return { at: event.at, notice: notice ?? null };
  }
}
