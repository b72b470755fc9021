import { ArrayMaxSize, ArrayMinSize, IsOptional, Length, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { NodeId } from '../../platform/graphql/node-id.js';
import { Payload } from '../../platform/graphql/user-error.js';
import { Order, OrderCommandInput } from '../../modules/orders/index.js';

@InputType({ description: 'Pieces of a line to send once more.' })
export class ReissueLineInput {
  @Field(() => ID, { description: 'The line of the order.' }) @NodeId('OrderLine')
  orderLineId!: string;
  @Field(() => Int, { description: 'How many, 1 to 9,999.' }) @Min(1) @Max(9_999)
  quantity!: number;
}

@InputType({ description: 'Send goods of an order once more, free of charge.' })
export class ReissueOrderInput extends OrderCommandInput {
  @Field(() => [ReissueLineInput], { description: 'What to send, each line once.' })
  @ValidateNested({ each: true }) @ArrayMinSize(1) @ArrayMaxSize(100)
  lines!: ReissueLineInput[];
  @Field(() => String, { description: 'Why, 2 to 200 characters: stands on the timelines of both orders.' }) @Length(2, 200)
  reason!: string;
  @Field(() => Boolean, { nullable: true, description: 'Send more pieces of a line than were ordered of it, with all reissues so far. Refused without.' }) @IsOptional()
  beyondOrdered?: boolean | null;
}

@ObjectType({ description: 'What came of reissuing an order.', simpleResolvers: true })
export class ReissueOrderPayload extends Payload {
  @Field(() => Order, { nullable: true, description: 'The order from which goods are sent once more; null when refused.' })
  order?: Order | null;
  @Field(() => Order, { nullable: true, description: 'The order by which they are sent; null when refused.' })
  reissue?: Order | null;
}
