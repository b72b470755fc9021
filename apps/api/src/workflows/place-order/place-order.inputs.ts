import { ArrayMaxSize, ArrayMinSize, IsOptional, Length, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInputBase } from '../../platform/command/command-input.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import { NotBlank } from '../../platform/graphql/not-blank.js';
import { MoneyInput } from '../../platform/graphql/scalars.js';
import { OrderInvoiceInput } from '../../modules/orders/index.js';

const MAX_LINES = 100;

@InputType({ description: 'Who receives the goods, and where.' })
export class ReceiverInput {
  @Field(() => String, { description: 'Name, at most 60 characters.' }) @MaxLength(60)
  name!: string;
  @Field(() => String, { description: 'Chinese mobile or landline number.' }) @MaxLength(30)
  phone!: string;
  @Field(() => String, { description: 'Province, full or short: 浙江省 or 浙江.' }) @MaxLength(40)
  province!: string;
  @Field(() => String, { description: 'City, at most 40 characters.' }) @MaxLength(40)
  city!: string;
  @Field(() => String, { description: 'District or county, at most 40 characters.' }) @MaxLength(40)
  district!: string;
  @Field(() => String, { description: 'Street and house number, 4 to 200 characters.' }) @MaxLength(200)
  address!: string;
}

@InputType({ description: 'A customer: one that is known, or name and phone of a new one.' })
export class OrderCustomerInput {
  @Field(() => ID, { nullable: true, description: 'A known customer.' }) @NodeId('Customer') @IsOptional()
  id?: string | null;
  @Field(() => String, { nullable: true, description: 'Name of a new one, 1 to 60 characters.' }) @IsOptional() @Length(1, 60)
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'Phone of a new one; who has it already is taken.' }) @IsOptional() @MaxLength(30)
  phone?: string | null;
}

@InputType({ description: 'Pieces of one SKU.' })
export class OrderLineInput {
  @Field(() => String, { description: 'Code of the SKU, 1 to 60 characters.' }) @Length(1, 60)
  sku!: string;
  @Field(() => Int, { description: 'How many, 1 to 9,999.' }) @Min(1) @Max(9_999)
  quantity!: number;
  @Field(() => MoneyInput, { nullable: true, description: 'Another price than the list price. Needs order:price, and is not below the floor.' }) @IsOptional()
  unitPrice?: MoneyInput | null;
}

/** What an order is made of, whether it is placed or only looked at. */
@InputType({ description: 'What an order is made of.' })
export abstract class OrderDraftInput extends CommandInputBase {
  @Field(() => ID, { description: 'The shop that it is placed in.' }) @NodeId('Shop')
  shopId!: string;
  @Field(() => [OrderLineInput], { description: 'What is ordered, each SKU once, at most 100 lines.' })
  @ValidateNested({ each: true }) @ArrayMinSize(1) @ArrayMaxSize(MAX_LINES)
  lines!: OrderLineInput[];
  @Field(() => MoneyInput, { nullable: true, description: 'Discount on the goods, spread over the lines.' }) @IsOptional()
  discount?: MoneyInput | null;
  @Field(() => MoneyInput, { nullable: true, description: 'Freight that the customer pays.' }) @IsOptional()
  freight?: MoneyInput | null;
  @Field(() => Boolean, { nullable: true, description: 'A gift order 赠品订单: all of it is free, so that it has neither prices, discount nor freight of its own. Needs order:price. Default: no.' }) @IsOptional()
  gift?: boolean | null;
}

@InputType({ description: 'Place an order.' })
export class PlaceOrderInput extends OrderDraftInput {
  @Field(() => ID, { nullable: true, description: 'An order of which this one is a copy: its customer and its receiver are taken over where none is given. Nothing else is, neither payments nor the number that a marketplace gave it.' }) @NodeId('Order') @IsOptional()
  copyOf?: string | null;
  @Field(() => OrderCustomerInput, { nullable: true, description: 'Who orders. May be left out in a copy.' }) @IsOptional() @ValidateNested()
  customer?: OrderCustomerInput | null;
  @Field(() => ReceiverInput, { nullable: true, description: 'Who receives the goods. May be left out in a copy.' }) @IsOptional() @ValidateNested()
  receiver?: ReceiverInput | null;
  @Field(() => Boolean, { nullable: true, description: 'Paid for at the door. Default: no.' }) @IsOptional()
  cashOnDelivery?: boolean | null;
  @Field(() => String, { nullable: true, description: 'What the buyer says, at most 500 characters.' }) @IsOptional() @MaxLength(500)
  buyerMessage?: string | null;
  @Field(() => String, { nullable: true, description: 'Service remark 客服备注, at most 500 characters. Needs mark:edit.' }) @IsOptional() @MaxLength(500)
  serviceRemark?: string | null;
  @Field(() => String, { nullable: true, description: 'Print remark 打印备注, at most 200 characters: stands on the pick list. Needs mark:edit.' }) @IsOptional() @MaxLength(200)
  printRemark?: string | null;
  @Field(() => String, { nullable: true, description: 'Why there are other prices than the list\'s, a discount, or none at all in a gift order, 2 to 200 characters: wanted from people who are signed in.' }) @IsOptional() @NotBlank() @Length(2, 200)
  priceReason?: string | null;
  @Field(() => OrderInvoiceInput, { nullable: true, description: 'What invoice is wanted; left out, none.' }) @IsOptional() @ValidateNested()
  invoice?: OrderInvoiceInput | null;
  @Field(() => ID, { nullable: true, description: "The caller's draft that this order was: it is gone then." }) @NodeId('OrderDraft') @IsOptional()
  orderDraftId?: string | null;
}

@InputType({ description: 'Look at what an order would come to. Nothing is written.' })
export class OrderPreviewInput extends OrderDraftInput {
  @Field(() => String, { nullable: true, description: 'Province of the receiver, once it is known: decides the warehouse.' }) @IsOptional() @MaxLength(40)
  province?: string | null;
  @Field(() => String, { nullable: true, description: 'City of the receiver.' }) @IsOptional() @MaxLength(40)
  city?: string | null;
}
