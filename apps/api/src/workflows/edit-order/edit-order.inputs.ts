import { ArrayMaxSize, ArrayMinSize, IsOptional, Length, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { MoneyInput } from '../../platform/graphql/scalars.js';
import { OrderCommandInput } from '../../modules/orders/index.js';
import { OrderCustomerInput, OrderLineInput, ReceiverInput } from '../place-order/place-order.inputs.js';

const MAX_LINES = 100;

const MOST_GIFTS = 10;
const MOST_PIECES = 999;

@InputType({ description: 'Pieces of a SKU that a person gives with an order, free of charge.' })
export class HandGiftInput {
  @Field(() => String, { description: 'Code of the SKU; no bundle.' }) @Length(1, 60)
  sku!: string;
  @Field(() => Int, { description: 'Pieces, 1 to 999.' }) @Min(1) @Max(MOST_PIECES)
  quantity!: number;
}

@InputType({ description: 'How an order is to be changed. What is left out stays as it is.' })
export class OrderEditInput {
  @Field(() => [OrderLineInput], { nullable: true, description: 'All that is ordered then, each SKU once, at most 100 lines. What was ordered already keeps its price unless another is given.' })
  @IsOptional() @ValidateNested({ each: true }) @ArrayMinSize(1) @ArrayMaxSize(MAX_LINES)
  lines?: OrderLineInput[] | null;
  @Field(() => [HandGiftInput], { nullable: true, description: 'All that is given by hand then, each SKU once, at most 10; an empty list gives nothing. Needs order:gift. What rules give is beside it.' })
  @IsOptional() @ValidateNested({ each: true }) @ArrayMaxSize(MOST_GIFTS)
  handGifts?: HandGiftInput[] | null;
  @Field(() => MoneyInput, { nullable: true, description: 'Discount on all the goods, spread over the lines.' }) @IsOptional()
  discount?: MoneyInput | null;
  @Field(() => MoneyInput, { nullable: true, description: 'Freight that the customer pays.' }) @IsOptional()
  freight?: MoneyInput | null;
  @Field(() => ReceiverInput, { nullable: true, description: 'Another receiver, whole.' }) @IsOptional() @ValidateNested()
  receiver?: ReceiverInput | null;
  @Field(() => OrderCustomerInput, { nullable: true, description: 'Another customer.' }) @IsOptional() @ValidateNested()
  customer?: OrderCustomerInput | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is paid for at the door.' }) @IsOptional()
  cashOnDelivery?: boolean | null;
  @Field(() => String, { nullable: true, description: 'What the buyer says, at most 500 characters; an empty text clears it.' }) @IsOptional() @MaxLength(500)
  buyerMessage?: string | null;
}

@InputType({ description: 'Change an order as planned.' })
export class EditOrderInput extends OrderCommandInput {
  @Field(() => OrderEditInput, { description: 'The change, as it was planned.' }) @ValidateNested()
  edit!: OrderEditInput;
  @Field(() => String, { description: 'The plan that was looked at (`orderEditPlan`). Refused with STALE_VERSION, naming what changed, when it does not hold any more.' }) @Length(1, 200)
  planToken!: string;
  @Field(() => String, { description: 'Why, and what was agreed with the customer, 2 to 500 characters.' }) @Length(2, 500)
  reason!: string;
}
