import { ArrayMaxSize, ArrayMinSize, IsInt, IsOptional, Length, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInputBase } from '../../platform/command/command-input.js';
import { NodeId } from '../../platform/graphql/node-id.js';

/** A command on one fulfilment order. */
import { OrderCommandInput } from '../orders/index.js';

@InputType({ description: 'A command on one fulfilment order.' })
export abstract class FulfilmentOrderCommandInput extends CommandInputBase {
  @Field(() => ID, { description: 'The fulfilment order.' })
  @NodeId('FulfilmentOrder')
  fulfilmentOrderId!: string;

  @Field(() => Int, { nullable: true, description: 'Version that the caller has seen; refused with STALE_VERSION when it changed since.' })
  @IsOptional()
  @Min(1)
  expectedVersion?: number | null;
}

@InputType({ description: 'Take a fulfilment order to the shelves.' })
export class StartPickingInput extends FulfilmentOrderCommandInput {}

@InputType({ description: 'Pieces of one SKU that were scanned.' })
export class ScannedInput {
  @Field(() => String, { description: 'Code of the SKU as it was scanned, 1 to 60 characters.' }) @Length(1, 60)
  sku!: string;
  @Field(() => Int, { description: 'How often, 1 to 99,999.' }) @Min(1) @Max(99_999)
  quantity!: number;
}

@InputType({ description: 'Say what was scanned of a fulfilment order.' })
export class CheckFulfilmentOrderInput extends FulfilmentOrderCommandInput {
  @Field(() => [ScannedInput], { description: 'Everything that was scanned, at most 500 SKUs.' })
  @ValidateNested({ each: true }) @ArrayMinSize(1) @ArrayMaxSize(500)
  scanned!: ScannedInput[];
}

@InputType({ description: 'Say that the goods are in the box.' })
export class PackFulfilmentOrderInput extends FulfilmentOrderCommandInput {
  @Field(() => Int, { nullable: true, description: 'Weight of the parcel in grams, 1 to 100,000.' })
  @IsOptional() @IsInt() @Min(1) @Max(100_000)
  weightGrams?: number | null;
}

@InputType({ description: 'Hand goods back to their shelf.' })
export class RecallFulfilmentOrderInput extends FulfilmentOrderCommandInput {
  @Field(() => String, { description: 'Why, 1 to 200 characters.' })
  @Length(1, 200)
  reason!: string;
}

@InputType({ description: 'Ask the warehouse for the goods of an order that is to be changed or cancelled.' })
export class RequestRecallInput extends OrderCommandInput {
  @Field(() => String, { description: 'Why, 2 to 200 characters.' })
  @Length(2, 200)
  reason!: string;
}

@InputType({ description: 'Say that goods cannot be given back.' })
export class RefuseRecallInput extends FulfilmentOrderCommandInput {
  @Field(() => String, { description: 'Why, 2 to 200 characters.' })
  @Length(2, 200)
  reason!: string;
}

@InputType({ description: 'Ask the carrier for a waybill.' })
export class RequestWaybillInput extends FulfilmentOrderCommandInput {}

@InputType({ description: 'Print the label of a parcel.' })
export class PrintLabelInput extends FulfilmentOrderCommandInput {}

@InputType({ description: 'Hand a packed parcel over to the carrier.' })
export class ShipFulfilmentOrderInput extends FulfilmentOrderCommandInput {}
