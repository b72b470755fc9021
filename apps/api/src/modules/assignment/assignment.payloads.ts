import { Field, ObjectType } from 'type-graphql';
import { Payload } from '../../platform/graphql/user-error.js';
import { Clerk } from './clerk.types.js';
import { Team } from './team.entity.js';

@ObjectType({ description: 'What came of taking orders.', simpleResolvers: true })
export class TakeOrdersPayload extends Payload {
  @Field(() => [String], { nullable: true, description: 'Numbers of the orders that the caller works on now, in the order of taking; none when the queue was empty, null when refused.' })
  orderNumbers?: string[] | null;
}

@ObjectType({ description: 'What came of giving orders to somebody.', simpleResolvers: true })
export class AssignOrdersPayload extends Payload {
  @Field(() => [String], { nullable: true, description: 'Numbers of the orders that changed hands; null when refused.' })
  orderNumbers?: string[] | null;
}

@ObjectType({ description: 'What came of putting orders back.', simpleResolvers: true })
export class HandBackOrdersPayload extends Payload {
  @Field(() => [String], { nullable: true, description: 'Numbers of the orders that are in their queue again; null when refused.' })
  orderNumbers?: string[] | null;
}

const team = { nullable: true, description: 'The team as it stands now; null when refused.' };

@ObjectType({ description: 'What came of adding a team.', simpleResolvers: true })
export class CreateTeamPayload extends Payload {
  @Field(() => Team, team)
  team?: Team | null;
}

@ObjectType({ description: 'What came of changing a team.', simpleResolvers: true })
export class UpdateTeamPayload extends Payload {
  @Field(() => Team, team)
  team?: Team | null;
}

@ObjectType({ description: 'What came of saying who is away.', simpleResolvers: true })
export class SetAbsencePayload extends Payload {
  @Field(() => Clerk, { nullable: true, description: 'The clerk as he stands now; null when refused.' })
  clerk?: Clerk | null;
}
