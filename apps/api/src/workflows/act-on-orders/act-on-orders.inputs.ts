import { ArrayMaxSize, IsOptional, Length, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase } from '../../platform/command/command-input.js';
import { MoneyField } from '../../platform/graphql/money-field.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import { NotBlank } from '../../platform/graphql/not-blank.js';
import { Payload, UserError } from '../../platform/graphql/user-error.js';
import { HoldReason, OrderBatch, OrderFilter, OrderFlag, OrderQueueKey } from '../../modules/orders/index.js';

/** Orders of one batch. */
export const MOST_ORDERS = 10_000;
const MOST_IDS = 500;

@InputType({ description: `Which orders: those with these ids, or all that a filter or a work queue finds, at most ${MOST_ORDERS}.` })
export class WhichOrdersInput {
  @Field(() => [ID], { nullable: true, description: `The orders, at most ${MOST_IDS}.` }) @NodeId('Order') @IsOptional() @ArrayMaxSize(MOST_IDS)
  orderIds?: string[] | null;
  @Field(() => OrderFilter, { nullable: true, description: 'Instead of ids: the orders that this finds.' }) @IsOptional() @ValidateNested()
  filter?: OrderFilter | null;
  @Field(() => OrderQueueKey, { nullable: true, description: 'Instead of ids: what waits in this work queue, of what the filter finds.' }) @IsOptional()
  queue?: OrderQueueKey | null;
}

/** What every verb on many orders takes. */
@InputType({ description: 'A command on many orders.' })
export abstract class ManyOrdersInput extends CommandInputBase {
  @Field(() => WhichOrdersInput, { description: 'Which orders.' }) @ValidateNested()
  orders!: WhichOrdersInput;
}

@InputType({ description: 'Approve many orders.' })
export class ApproveOrdersInput extends ManyOrdersInput {}

@InputType({ description: 'Stop many orders.' })
export class HoldOrdersInput extends ManyOrdersInput {
  @Field(() => HoldReason, { description: 'Why.' })
  reason!: HoldReason;
  @Field(() => String, { nullable: true, description: 'In words, at most 500 characters.' }) @IsOptional() @MaxLength(500)
  note?: string | null;
}

@InputType({ description: 'Release many held orders.' })
export class ReleaseOrdersInput extends ManyOrdersInput {
  @Field(() => String, { description: 'Why they may go on, 1 to 500 characters.' }) @NotBlank() @Length(1, 500)
  note!: string;
}

@InputType({ description: 'Cancel many orders for good.' })
export class CancelOrdersInput extends ManyOrdersInput {
  @Field(() => String, { description: 'Why, and what was agreed with the customers, 2 to 500 characters.' }) @NotBlank() @Length(2, 500)
  reason!: string;
}

@InputType({ description: 'Mark many orders. What is left out stays as it is.' })
export class MarkManyOrdersInput extends ManyOrdersInput {
  @Field(() => [ID], { nullable: true, description: 'Tags to put on, at most 20.' }) @NodeId('Tag') @IsOptional() @ArrayMaxSize(20)
  addTagIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Tags to take off, at most 20.' }) @NodeId('Tag') @IsOptional() @ArrayMaxSize(20)
  removeTagIds?: string[] | null;
  @Field(() => OrderFlag, { nullable: true, description: 'Flag to put on; null takes the flag off.' }) @IsOptional()
  flag?: OrderFlag | null;
  @Field(() => Boolean, { nullable: true, description: 'To be handled before others, or no longer.' }) @IsOptional()
  urgent?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Service remark 客服备注 to write, at most 500 characters; null clears.' }) @IsOptional() @MaxLength(500)
  serviceRemark?: string | null;
  @Field(() => String, { nullable: true, description: 'Print remark 打印备注 to write, at most 200 characters; null clears.' }) @IsOptional() @MaxLength(200)
  printRemark?: string | null;
}

@InputType({ description: 'Give many orders to a clerk, a team, or both. What is left out stays as it is; null takes away.' })
export class AssignManyOrdersInput extends ManyOrdersInput {
  @Field(() => ID, { nullable: true, description: 'The clerk; null for nobody.' }) @NodeId('User') @IsOptional()
  assigneeId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The team in whose queue they stand; null for none.' }) @NodeId('Team') @IsOptional()
  teamId?: string | null;
}

@ObjectType({ description: 'Orders with which something cannot be done for one and the same reason.', simpleResolvers: true })
export class BlockedOrders {
  @Field(() => UserError, { description: 'The reason.' })
  reason!: UserError;
  @Field(() => Int, { description: 'How many.' })
  count!: number;
  @Field(() => [String], { description: 'Numbers of the first of them, at most 10.' })
  orderNumbers!: string[];
}

@ObjectType({ description: 'What acting on many orders would come to. Nothing has been done.', simpleResolvers: true })
export class OrderBatchPreview {
  @Field(() => Int, { description: 'Orders that were asked for.' })
  total!: number;
  @Field(() => Int, { description: 'Orders with which it can be done.' })
  possible!: number;
  @Field(() => [BlockedOrders], { description: 'The others, by reason.' })
  blocked!: BlockedOrders[];
  @MoneyField('What those can be paid for with that money go back to their payers: only for cancelling.', { nullable: true })
  refund?: number | null;
  @Field(() => Int, { nullable: true, description: 'Pieces whose reservation is released: only for cancelling.' })
  pieces?: number | null;
}

@ObjectType({ description: 'Orders of a batch with which it could not be done, for one and the same reason.', simpleResolvers: true })
export class OrderBatchRefusal {
  @Field(() => String, { description: "The reason, in the caller's language." })
  message!: string;
  @Field(() => Int, { description: 'How many.' })
  count!: number;
  @Field(() => [String], { description: 'Numbers of the first of them, at most 10.' })
  orderNumbers!: string[];
}

@ObjectType({ description: 'What came of acting on many orders.', simpleResolvers: true })
export class OrderBatchPayload extends Payload {
  @Field(() => OrderBatch, { nullable: true, description: 'The batch, which goes on in the background; null when refused.' })
  batch?: OrderBatch | null;
}
