import { ArrayMaxSize, ArrayMinSize, IsOptional, Length, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInputBase } from '../../platform/command/command-input.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import { NotBlank } from '../../platform/graphql/not-blank.js';
import { GiftActionInput } from './gift-action.inputs.js';
import { RuleFact } from './rule-facts.js';
import { AllocationStrategy, ClerkStrategy, RuleFamily, RuleMatch, RuleOperator, RuleOutcome } from './rule.types.js';

@InputType({ description: 'A condition of a rule.' })
export class RuleConditionInput {
  @Field(() => RuleFact, { description: 'What it looks at.' })
  fact!: RuleFact;
  @Field(() => RuleOperator, { description: 'How it compares: lists for texts, bounds for numbers.' })
  operator!: RuleOperator;
  @Field(() => [String], { description: 'What it compares with, at most 50 values; one number for a bound.' })
  @ArrayMinSize(1) @ArrayMaxSize(50) @Length(1, 60, { each: true })
  values!: string[];
}

@InputType({ description: 'Conditions of a rule that go together.' })
export class RuleGroupInput {
  @Field(() => RuleMatch, { description: 'How its conditions go together.' })
  match!: RuleMatch;
  @Field(() => [RuleConditionInput], { description: 'One to ten conditions.' })
  @ArrayMinSize(1) @ArrayMaxSize(10) @ValidateNested({ each: true })
  conditions!: RuleConditionInput[];
}

@InputType({ description: 'How a rule picks a warehouse.' })
export class WarehouseActionInput {
  @Field(() => AllocationStrategy, { description: 'How it picks.' })
  strategy!: AllocationStrategy;
  @Field(() => [String], { description: 'Codes of the only warehouses that it may pick, at most 50; for FIXED at least one, in the order of trying. None for all.' })
  @ArrayMaxSize(50) @Length(1, 40, { each: true })
  warehouses!: string[];
}

@InputType({ description: 'How a rule picks who works on an order.' })
export class ClerkActionInput {
  @Field(() => ClerkStrategy, { description: 'How it picks.' })
  strategy!: ClerkStrategy;
  @Field(() => ID, { nullable: true, description: 'The team among whose members it picks, when no clerk is named, and in whose queue the order stands. Must be there for QUEUE.' })
  @NodeId('Team') @IsOptional()
  teamId?: string | null;
  @Field(() => [ID], { description: 'The only clerks that it may pick, at most 50; for FIXED at least one, in the order of trying. None: the members of the team; without a team, for LAST_SERVED, everybody.' })
  @NodeId('User') @ArrayMaxSize(50)
  clerkIds!: string[];
}

@InputType({ description: 'A rule. Its place in the list is its place in the order of trying.' })
export class RuleInput {
  @Field(() => ID, { nullable: true, description: 'Key of a rule that is there already; a new one gets a key.' })
  @IsOptional() @Length(1, 26)
  key?: string | null;
  @Field(() => String, { description: 'Name, 1 to 60 characters; no two rules of a version have the same.' })
  @Length(1, 60) @NotBlank()
  name!: string;
  @Field(() => Boolean, { description: 'In force.' })
  enabled!: boolean;
  @Field(() => RuleMatch, { description: 'How its groups go together.' })
  match!: RuleMatch;
  @Field(() => [RuleGroupInput], { description: 'At most five groups; none: it always holds.' })
  @ArrayMaxSize(5) @ValidateNested({ each: true })
  groups!: RuleGroupInput[];
  @Field(() => RuleOutcome, { nullable: true, description: 'What it decides; for REVIEW, where it must be there.' })
  outcome?: RuleOutcome | null;
  @Field(() => String, { nullable: true, description: 'For HOLD: a value of HoldReason.' })
  @IsOptional() @Length(1, 32)
  reason?: string | null;
  @Field(() => WarehouseActionInput, { nullable: true, description: 'How it picks a warehouse; for WAREHOUSE, where it must be there.' })
  @IsOptional() @ValidateNested()
  warehouse?: WarehouseActionInput | null;
  @Field(() => ClerkActionInput, { nullable: true, description: 'How it picks who works on an order; for CLERK, where it must be there.' })
  @IsOptional() @ValidateNested()
  clerk?: ClerkActionInput | null;
  @Field(() => GiftActionInput, { nullable: true, description: 'What it gives; for GIFT, where it must be there.' })
  @IsOptional() @ValidateNested()
  gift?: GiftActionInput | null;
}

@InputType({ description: 'Begin a draft.' })
export class DraftRuleSetInput extends CommandInputBase {
  @Field(() => RuleFamily, { description: 'Of which family.' })
  family!: RuleFamily;
}

@InputType({ description: 'A command on one version of a rule set.' })
abstract class RuleSetCommandInput extends CommandInputBase {
  @Field(() => ID, { description: 'The version.' })
  @NodeId('RuleSet')
  ruleSetId!: string;
  @Field(() => Int, { nullable: true, description: 'Version that the caller has seen; refused with STALE_VERSION when it changed since.' })
  @IsOptional() @Min(1)
  expectedVersion?: number | null;
}

@InputType({ description: 'The rules of a draft, all of them, in the order of trying.' })
export class SaveRuleSetInput extends RuleSetCommandInput {
  @Field(() => [RuleInput], { description: 'At most 50 rules.' })
  @ArrayMaxSize(50) @ValidateNested({ each: true })
  rules!: RuleInput[];
}

@InputType({ description: 'Give up a draft.' })
export class DiscardRuleSetInput extends RuleSetCommandInput {}

@InputType({ description: 'Put a draft in force.' })
export class PublishRuleSetInput extends RuleSetCommandInput {
  @Field(() => String, { description: 'Why, 1 to 300 characters.' })
  @Length(1, 300) @NotBlank()
  note!: string;
  @Field(() => Int, { nullable: true, description: 'Refused when the trial would have held more than this percentage of the orders; no limit when left out.' })
  @IsOptional() @Min(0) @Max(100)
  holdsAtMost?: number | null;
}

@InputType({ description: 'Put the rules of an older version in force again, as a new version.' })
export class RollBackRuleSetInput extends RuleSetCommandInput {
  @Field(() => String, { description: 'Why, 1 to 300 characters.' })
  @Length(1, 300) @NotBlank()
  note!: string;
}

@InputType({ description: 'Try a draft over past orders.' })
export class TryRuleSetInput extends CommandInputBase {
  @Field(() => ID, { description: 'The draft.' }) @NodeId('RuleSet')
  ruleSetId!: string;
  @Field(() => Int, { description: 'Over the orders placed in so many days, 1 to 90.' }) @Min(1) @Max(90)
  days!: number;
}
