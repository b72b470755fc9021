import { ArrayMaxSize, IsOptional, Length, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInputBase } from '../../platform/command/command-input.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { MOST_ATTACHED, MOST_MENTIONED } from './comments/comment-limits.js';
import { HoldReason } from './order.transitions.js';

/** A command on one order. */
@InputType({ description: 'A command on one order.' })
export abstract class OrderCommandInput extends CommandInputBase {
  @Field(() => ID, { description: 'The order.' })
  @NodeId('Order')
  orderId!: string;

  @Field(() => Int, { nullable: true, description: 'Version that the caller has seen; refused with STALE_VERSION when it changed since.' })
  @IsOptional()
  @Min(1)
  expectedVersion?: number | null;
}

@InputType({ description: 'Let an order that finance has looked at go on.' })
export class PassFinanceReviewInput extends OrderCommandInput {}

@InputType({ description: 'Approve an order after review.' })
export class ApproveOrderInput extends OrderCommandInput {}

@InputType({ description: 'Stop an order.' })
export class HoldOrderInput extends OrderCommandInput {
  @Field(() => HoldReason, { description: 'Why.' })
  reason!: HoldReason;

  @Field(() => String, { nullable: true, description: 'In words, at most 500 characters.' })
  @IsOptional()
  @Length(0, 500)
  note?: string | null;
}

@InputType({ description: 'Release a held order.' })
export class ReleaseOrderInput extends OrderCommandInput {
  @Field(() => String, { description: 'Why it may go on, 1 to 500 characters.' })
  @Length(1, 500)
  note!: string;
}

@InputType({ description: 'Give the buyer longer to pay before an order closes.' })
export class ExtendPaymentTimeInput extends OrderCommandInput {
  @Field(() => DateTimeScalar, { description: 'When it closes instead: later than now, at most 30 days from now.' })
  until!: Date;

  @Field(() => String, { description: 'Why, 2 to 200 characters.' })
  @Length(2, 200)
  reason!: string;
}

@InputType({ description: "Write on an order's timeline." })
export class CommentOnOrderInput extends OrderCommandInput {
  @Field(() => String, { description: 'What to say, 1 to 1,000 characters.' })
  @Length(1, 1000)
  text!: string;

  @Field(() => [ID], { nullable: true, description: `Colleagues to tell of it, at most ${MOST_MENTIONED}: staff who may see the order.` })
  @NodeId('User') @IsOptional() @ArrayMaxSize(MOST_MENTIONED)
  mentions?: string[] | null;

  @Field(() => [ID], { nullable: true, description: `Files that the caller has uploaded for it, at most ${MOST_ATTACHED}.` })
  @NodeId('OrderAttachment') @IsOptional() @ArrayMaxSize(MOST_ATTACHED)
  attachments?: string[] | null;
}

// No idempotency key: its answer would be kept, and a repeat would not be recorded.
@InputType({ description: "Show a receiver's plain name, phone and address. Recorded in the audit log." })
export class RevealReceiverInput {
  @Field(() => ID, { description: 'The order.' })
  @NodeId('Order')
  orderId!: string;

  @Field(() => String, { description: 'Why you need to see it, 2 to 200 characters.' })
  @Length(2, 200)
  reason!: string;
}
