import { ArrayMaxSize, ArrayMinSize, IsInt, IsOptional, Length, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase } from '../../../platform/command/command-input.js';
import { NodeId } from '../../../platform/graphql/node-id.js';
import { Payload } from '../../../platform/graphql/user-error.js';
import { StockCount } from './stock-count.entity.js';

@InputType({ description: 'Begin a count. Without codes the whole warehouse is counted.' })
export class CreateStockCountInput extends CommandInputBase {
  @Field(() => ID, { description: 'Which warehouse.' })
  @NodeId('Warehouse')
  warehouseId!: string;

  @Field(() => String, { nullable: true, description: 'Only SKUs whose code begins like this, at most 60 characters.' })
  @IsOptional() @Length(1, 60)
  skuCode?: string | null;

  @Field(() => String, { nullable: true, description: 'A note, at most 500 characters.' })
  @IsOptional() @MaxLength(500)
  note?: string | null;
}

@InputType({ description: 'What was found of one SKU.' })
export class CountedLineInput {
  @Field(() => ID, { description: 'The line of the count.' })
  @NodeId('StockCountLine')
  stockCountLineId!: string;

  @Field(() => Int, { description: 'Pieces found, 0 to 1,000,000.' })
  @IsInt() @Min(0) @Max(1_000_000)
  counted!: number;
}

@InputType({ description: 'Write down what was counted.' })
export class CountStockInput extends CommandInputBase {
  @Field(() => ID, { description: 'The count.' })
  @NodeId('StockCount')
  stockCountId!: string;

  @Field(() => [CountedLineInput], { description: 'What was found, 1 to 200 lines; counting one again replaces what was found before.' })
  @ValidateNested({ each: true }) @ArrayMinSize(1) @ArrayMaxSize(200)
  lines!: CountedLineInput[];
}

/** A command on one count. */
@InputType({ description: 'A command on one count.' })
export abstract class StockCountCommandInput extends CommandInputBase {
  @Field(() => ID, { description: 'The count.' })
  @NodeId('StockCount')
  stockCountId!: string;

  @Field(() => Int, { description: 'Version that the caller has seen; refused with STALE_VERSION when it changed since.' })
  @IsInt() @Min(1)
  expectedVersion!: number;
}

@InputType({ description: 'Send a count for approval.' })
export class SubmitStockCountInput extends StockCountCommandInput {}

@InputType({ description: 'Approve a count.' })
export class ApproveStockCountInput extends StockCountCommandInput {}

@InputType({ description: 'Have the lines with a difference counted again.' })
export class RecountStockInput extends StockCountCommandInput {
  @Field(() => String, { description: 'Why, 2 to 200 characters.' })
  @Length(2, 200)
  reason!: string;
}

@InputType({ description: 'Cancel a count; the books stay as they are.' })
export class CancelStockCountInput extends StockCountCommandInput {
  @Field(() => String, { description: 'Why, 2 to 200 characters.' })
  @Length(2, 200)
  reason!: string;
}

@ObjectType({ description: 'What came of a command on a count.', simpleResolvers: true })
export class StockCountPayload extends Payload {
  @Field(() => StockCount, { nullable: true, description: 'The count as it stands now; null when refused.' })
  stockCount?: StockCount | null;
}
