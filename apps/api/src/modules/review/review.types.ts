import { Max, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase } from '../../platform/command/command-input.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import { Payload } from '../../platform/graphql/user-error.js';
import { Job } from '../../platform/jobs/job.entity.js';
import { RuleCondition, RuleSet } from '../rules/index.js';

@InputType({ description: 'Try a draft over past orders.' })
export class TryRuleSetInput extends CommandInputBase {
  @Field(() => ID, { description: 'The draft.' }) @NodeId('RuleSet')
  ruleSetId!: string;
  @Field(() => Int, { description: 'Over the orders placed in so many days, 1 to 90.' }) @Min(1) @Max(90)
  days!: number;
}

@ObjectType({ description: 'What came of asking for a trial.', simpleResolvers: true })
export class TryRuleSetPayload extends Payload {
  @Field(() => RuleSet, { nullable: true, description: 'The draft; its trial follows when the work is done. Null when refused.' })
  ruleSet?: RuleSet | null;
  @Field(() => Job, { nullable: true, description: 'The work that was queued; null when refused.' })
  job?: Job | null;
}

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

@ObjectType({ description: 'How often a rule decided.', simpleResolvers: true })
export class RuleHits {
  @Field(() => ID, { description: 'Key of the rule.' })
  key!: string;
  @Field(() => Int, { description: 'Orders in the past seven days.' })
  count!: number;
}
