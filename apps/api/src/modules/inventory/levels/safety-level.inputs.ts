import { ArrayMaxSize, ArrayMinSize, IsInt, IsOptional, Length, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase } from '../../../platform/command/command-input.js';
import { NodeId } from '../../../platform/graphql/node-id.js';
import { NotBlank } from '../../../platform/graphql/not-blank.js';
import { Payload } from '../../../platform/graphql/user-error.js';

const MOST_ROWS = 500;

@InputType({ description: 'The safety level of a SKU as it is in a table.' })
export class SafetyLevelRowInput {
  @Field(() => String, { description: 'Code of the SKU, 1 to 60 characters.' })
  @Length(1, 60) @NotBlank()
  skuCode!: string;
  @Field(() => Int, { description: 'Pieces, 0 to 1,000,000.' })
  @IsInt() @Min(0) @Max(1_000_000)
  safetyLevel!: number;
  @Field(() => Int, { nullable: true, description: 'Days that an order takes to come, 0 to 365; left out, they stay.' })
  @IsOptional() @IsInt() @Min(0) @Max(365)
  leadDays?: number | null;
}

@InputType({ description: 'A table of safety levels, as it would be taken over.' })
export class SafetyLevelTableInput {
  @Field(() => ID, { description: 'Of which warehouse.' })
  @NodeId('Warehouse')
  warehouseId!: string;
  @Field(() => [SafetyLevelRowInput], { description: 'The levels, 1 to 500, each SKU once.' })
  @ValidateNested({ each: true }) @ArrayMinSize(1) @ArrayMaxSize(MOST_ROWS)
  rows!: SafetyLevelRowInput[];
}

@InputType({ description: 'A table of safety levels.' })
export class SetSafetyLevelsInput extends CommandInputBase {
  @Field(() => ID, { description: 'Of which warehouse.' })
  @NodeId('Warehouse')
  warehouseId!: string;
  @Field(() => [SafetyLevelRowInput], { description: 'The levels, 1 to 500, each SKU once.' })
  @ValidateNested({ each: true }) @ArrayMinSize(1) @ArrayMaxSize(MOST_ROWS)
  rows!: SafetyLevelRowInput[];
}

@ObjectType({ description: 'What a row of a table of safety levels would change.', simpleResolvers: true })
export class SafetyLevelChange {
  @Field(() => String, { description: 'Code of the SKU, as given.' })
  skuCode!: string;
  @Field(() => String, { nullable: true, description: 'Its title; null when there is no such SKU.' })
  title?: string | null;
  @Field(() => Int, { nullable: true, description: 'The level so far; null when the warehouse has never had it.' })
  before?: number | null;
  @Field(() => Int, { description: 'The level as it would be.' })
  after!: number;
  @Field(() => Int, { nullable: true, description: 'Pieces available; null when there is no such SKU.' })
  available?: number | null;
  @Field(() => Boolean, { description: 'The stock would be low.' })
  low!: boolean;
  @Field(() => String, { nullable: true, description: 'What is wrong with the row, in words; null when nothing is.' })
  problem?: string | null;
}

@ObjectType({ description: 'What came of a table of safety levels.', simpleResolvers: true })
export class SetSafetyLevelsPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'Stocks whose level changed; null when refused.' })
  changed?: number | null;
  @Field(() => Int, { nullable: true, description: 'Stocks that are low now, of those in the table; null when refused.' })
  low?: number | null;
}
