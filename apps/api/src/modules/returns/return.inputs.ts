import { ArrayMaxSize, ArrayMinSize, IsOptional, Length, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInputBase } from '../../platform/command/command-input.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import { ReturnKind, ReturnReason } from './return.transitions.js';

const MAX_LINES = 200;

@InputType({ description: 'Pieces of one line of an order.' })
export class ReturnLineInput {
  @Field(() => ID, { description: 'The line of the order.' })
  @NodeId('OrderLine')
  orderLineId!: string;

  @Field(() => ID, { nullable: true, description: 'Of a bundle: only this component of it; whole sets when left out.' })
  @IsOptional() @NodeId('OrderLineComponent')
  componentId?: string | null;

  @Field(() => Int, { description: 'How many pieces, 1 to 9,999; of a bundle without a component, how many sets.' })
  @Min(1) @Max(9_999)
  quantity!: number;
}

@InputType({ description: 'Ask to give goods of a delivered order back.' })
export class RequestReturnInput extends CommandInputBase {
  @Field(() => ID, { description: 'The order.' })
  @NodeId('Order')
  orderId!: string;

  @Field(() => ReturnKind, { description: 'What the customer wants.' })
  kind!: ReturnKind;

  @Field(() => ReturnReason, { description: 'Why.' })
  reason!: ReturnReason;

  @Field(() => [ReturnLineInput], { description: 'Which pieces, each line or component once.' })
  @ValidateNested({ each: true }) @ArrayMinSize(1) @ArrayMaxSize(MAX_LINES)
  lines!: ReturnLineInput[];

  @Field(() => String, { nullable: true, description: 'In words, at most 1,000 characters.' })
  @IsOptional() @MaxLength(1_000)
  note?: string | null;

  @Field(() => [String], { nullable: true, description: 'Addresses of photographs or descriptions of the defect, at most 9; the policy asks for them by reason.' })
  @IsOptional() @ArrayMaxSize(9) @Length(1, 500, { each: true })
  evidence?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Why it is taken although the policy says no. Needs return:review.' })
  @IsOptional() @Length(2, 500)
  overrideReason?: string | null;
}

/** A command on one return. */
@InputType({ description: 'A command on one return.' })
export abstract class ReturnCommandInput extends CommandInputBase {
  @Field(() => ID, { description: 'The return.' })
  @NodeId('Return')
  returnId!: string;

  @Field(() => Int, { nullable: true, description: 'Version that the caller has seen; refused with STALE_VERSION when it changed since.' })
  @IsOptional() @Min(1)
  expectedVersion?: number | null;
}

@InputType({ description: 'Approve a return.' })
export class ApproveReturnInput extends ReturnCommandInput {}

@InputType({ description: 'Reject a return.' })
export class RejectReturnInput extends ReturnCommandInput {
  @Field(() => String, { description: 'Why, 2 to 500 characters; the customer reads it.' })
  @Length(2, 500)
  reason!: string;
}

@InputType({ description: 'Tell with which parcel the goods come back.' })
export class RecordReturnShipmentInput extends ReturnCommandInput {
  @Field(() => String, { description: 'Who carries it, 1 to 40 characters.' })
  @Length(1, 40)
  carrier!: string;

  @Field(() => String, { description: 'Waybill number, 5 to 40 characters.' })
  @Length(5, 40)
  waybillNo!: string;
}

@InputType({ description: 'What arrived of one line.' })
export class ReceivedLineInput {
  @Field(() => ID, { description: 'The line of the return.' })
  @NodeId('ReturnLine')
  returnLineId!: string;

  @Field(() => Int, { description: 'Pieces that arrived, 0 to what was announced.' })
  @Min(0) @Max(9_999)
  quantity!: number;

  @Field(() => Boolean, { nullable: true, description: 'They can be sold again; otherwise they do not go back on the shelf. Default: yes.' })
  @IsOptional()
  sellable?: boolean | null;
}

@InputType({ description: 'Take returned goods in.' })
export class ReceiveReturnInput extends ReturnCommandInput {
  @Field(() => [ReceivedLineInput], { nullable: true, description: 'What arrived, where it differs from what was announced.' })
  @IsOptional() @ValidateNested({ each: true }) @ArrayMaxSize(MAX_LINES)
  lines?: ReceivedLineInput[] | null;
}

@InputType({ description: 'Ask for the refund of a return again.' })
export class AskReturnRefundInput extends ReturnCommandInput {}

@InputType({ description: 'Withdraw a return.' })
export class CancelReturnInput extends ReturnCommandInput {}
