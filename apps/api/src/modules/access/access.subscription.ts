import { Field, ObjectType, Resolver, Root, Subscription } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { liveEvents, type LiveEvent } from '../../platform/events/live-events.js';
import { Authenticated } from '../../platform/graphql/permissions.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';

@ObjectType({ description: 'The rights of the caller were changed.', simpleResolvers: true })
export class AccessChange {
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;
}

@Resolver()
export class AccessSubscriptionResolver {
  @Subscription(() => AccessChange, {
    description: "Tells when the caller's own rights were changed. Where he is somebody else by that, the connection is closed with 4403 first: connect again and ask `viewer`.",
    subscribe: ({ context }: { context: RequestContext }) => liveEvents(context, ({ type, subject }) => type === 'AccessChanged' && subject.id === context.principal.id),
  })
  @Authenticated()
  accessChanged(@Root() event: LiveEvent): AccessChange {
    return { at: event.at };
  }
}
