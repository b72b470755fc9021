import { Field, ObjectType } from 'type-graphql';
import { Payload } from '../../platform/graphql/user-error.js';
import { Job } from '../../platform/jobs/job.entity.js';
import { RuleSet } from './rule-set.entity.js';

@ObjectType({ description: 'What came of a command on a rule set.', simpleResolvers: true })
export class RuleSetPayload extends Payload {
  @Field(() => RuleSet, { nullable: true, description: 'The version as it stands now; null when refused.' })
  ruleSet?: RuleSet | null;
}

@ObjectType({ description: 'What came of asking for a trial.', simpleResolvers: true })
export class TryRuleSetPayload extends Payload {
  @Field(() => RuleSet, { nullable: true, description: 'The draft; its trial follows when the work is done. Null when refused.' })
  ruleSet?: RuleSet | null;
  @Field(() => Job, { nullable: true, description: 'The work that was queued; null when refused.' })
  job?: Job | null;
}
