import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A rule as it was tried for the gifts of one order.', simpleResolvers: true })
export class GiftRuleTrial {
  @Field(() => String, { description: 'Name of the rule at that time.' })
  name!: string;
  @Field(() => Boolean, { description: 'It gave something.' })
  matched!: boolean;
  @Field(() => String, { description: "Why, or why not, in the caller's language." })
  reason!: string;
}
