import { Field, ID, ObjectType } from 'type-graphql';
import { Needs } from '../graphql/asked-columns.js';
import { DateTimeScalar } from '../graphql/scalars.js';

@ObjectType({ description: 'One thing that happened.', simpleResolvers: true })
export class TimelineItem {
  @Field(() => ID, { description: 'Id of the entry.' })
  id!: string;
  @Field(() => String, { description: 'Type of the event, for example `OrderApproved`.' })
  type!: string;
  @Field(() => String, { description: "What happened, in the caller's language." })
  @Needs('type', 'data')
  message!: string;
  @Field(() => String, { description: 'Who did it.' })
  @Needs('type', 'actorKind')
  actorName!: string;
  @Field(() => String, { description: 'user, apiKey or job.' })
  actorKind!: string;
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;
}
