import { ArrayMaxSize, ArrayMinSize, IsOptional, Length, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase } from '../../platform/command/command-input.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import { Payload } from '../../platform/graphql/user-error.js';
import { OrderFlag } from './order-marks.js';
import { Order } from './order.entity.js';
import { OrderCommandInput } from './order.inputs.js';

/** Orders that one command marks. */
export const MOST_MARKED = 500;

@InputType({ description: 'Mark orders with tags, a flag, or as urgent. What is left out stays as it is.' })
export class MarkOrdersInput extends CommandInputBase {
  @Field(() => [ID], { description: `The orders, 1 to ${MOST_MARKED}.` }) @NodeId('Order') @ArrayMinSize(1) @ArrayMaxSize(MOST_MARKED)
  orderIds!: string[];
  @Field(() => [ID], { nullable: true, description: 'Tags to put on, at most 20.' }) @NodeId('Tag') @IsOptional() @ArrayMaxSize(20)
  addTagIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Tags to take off, at most 20.' }) @NodeId('Tag') @IsOptional() @ArrayMaxSize(20)
  removeTagIds?: string[] | null;
  @Field(() => OrderFlag, { nullable: true, description: 'Flag to put on; null takes the flag off.' }) @IsOptional()
  flag?: OrderFlag | null;
  @Field(() => Boolean, { nullable: true, description: 'To be handled before others, or no longer.' }) @IsOptional()
  urgent?: boolean | null;
}

@ObjectType({ description: 'What came of marking orders.', simpleResolvers: true })
export class MarkOrdersPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many orders changed; null when refused.' })
  changed?: number | null;
}

@InputType({ description: 'Write the remarks of an order. What is left out stays; null clears.' })
export class RemarkOnOrderInput extends OrderCommandInput {
  @Field(() => String, { nullable: true, description: 'Service remark 客服备注, at most 500 characters: for the staff alone.' }) @IsOptional() @MaxLength(500)
  serviceRemark?: string | null;
  @Field(() => String, { nullable: true, description: 'Print remark 打印备注, at most 200 characters: stands on the pick list.' }) @IsOptional() @Length(0, 200)
  printRemark?: string | null;
}

@ObjectType({ description: 'What came of writing remarks.', simpleResolvers: true })
export class RemarkOnOrderPayload extends Payload {
  @Field(() => Order, { nullable: true, description: 'The order as it stands now; null when refused.' })
  order?: Order | null;
}
