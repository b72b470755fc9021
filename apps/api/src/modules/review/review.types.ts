import { Field, ObjectType } from 'type-graphql';
import { RuleCondition } from '../rules/index.js';

@ObjectType({ description: 'A condition that did not hold, and what was there instead.', simpleResolvers: true })
export class UnmetCondition {
  @Field(() => RuleCondition, { description: 'The condition.' })
  condition!: RuleCondition;
  @Field(() => [String], { description: 'What it was; none where nothing was known.' })
  was!: string[];
}

@ObjectType({ description: 'A rule as it was tried for one order.', simpleResolvers: true })
export class ReviewRuleTrial {
  @Field(() => String, { description: 'Name of the rule at that time.' })
  name!: string;
  @Field(() => Boolean, { description: 'It decided.' })
  matched!: boolean;
  @Field(() => [UnmetCondition], { description: 'What kept it from deciding.' })
  unmet!: UnmetCondition[];
}
