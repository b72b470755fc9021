import { Field, ObjectType } from 'type-graphql';
import { ClerkStrategy } from '../rules/index.js';

@ObjectType({ description: 'A rule as it was tried for one order.', simpleResolvers: true })
export class AssignmentRuleTrial {
  @Field(() => String, { description: 'Name of the rule at that time.' })
  name!: string;
  @Field(() => ClerkStrategy, { description: 'How it picks.' })
  strategy!: ClerkStrategy;
  @Field(() => Boolean, { description: 'It decided.' })
  matched!: boolean;
  @Field(() => String, { description: "Why, or why not, in the caller's language." })
  reason!: string;
}

@ObjectType({ description: 'Somebody whom the rule that decided could pick.', simpleResolvers: true })
export class AssignmentCandidate {
  @Field(() => String, { description: 'Name at that time.' })
  name!: string;
  @Field(() => String, { description: "How much waited for him, or why he was passed over, in the caller's language." })
  reason!: string;
}
