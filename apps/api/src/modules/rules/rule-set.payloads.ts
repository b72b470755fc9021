import { Field, ObjectType } from 'type-graphql';
import { Payload } from '../../platform/graphql/user-error.js';
import { RuleSet } from './rule-set.entity.js';

@ObjectType({ description: 'What came of a command on a rule set.', simpleResolvers: true })
export class RuleSetPayload extends Payload {
  @Field(() => RuleSet, { nullable: true, description: 'The version as it stands now; null when refused.' })
  ruleSet?: RuleSet | null;
}
