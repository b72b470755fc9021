import { Field, Int, ObjectType } from 'type-graphql';
import { MoneyField } from '../../platform/graphql/money-field.js';
import { Payload, UserError } from '../../platform/graphql/user-error.js';
import { Warehouse } from '../../modules/inventory/index.js';
import { Order } from '../../modules/orders/index.js';

@ObjectType({ description: 'What came of placing an order.', simpleResolvers: true })
export class PlaceOrderPayload extends Payload {
  @Field(() => Order, { nullable: true, description: 'The order; null when refused.' })
  order?: Order | null;
}

@ObjectType({ description: 'What one warehouse has of a SKU.', simpleResolvers: true })
export class OrderPreviewStock {
  @Field(() => String, { description: 'Name of the warehouse.' })
  warehouse!: string;
  @Field(() => Int, { description: 'Pieces that it can send.' })
  available!: number;
}

@ObjectType({ description: 'One line of an order that is only looked at.', simpleResolvers: true })
export class OrderPreviewLine {
  @Field(() => String, { description: 'Code of the SKU.' })
  skuCode!: string;
  @Field(() => String, { description: 'Title.' })
  title!: string;
  @Field(() => Int, { description: 'Pieces.' })
  quantity!: number;
  @MoneyField('List price of one piece.')
  listPrice!: number;
  @MoneyField('Price of one piece.')
  unitPrice!: number;
  @MoneyField("This line's share of the discount.")
  discount!: number;
  @MoneyField('What is to be paid for this line.')
  payable!: number;
  @Field(() => Int, { description: 'Pieces that the chosen warehouse can send.' })
  available!: number;
  @Field(() => Boolean, { description: 'That is enough.' })
  enough!: boolean;
  @Field(() => [OrderPreviewStock], { description: 'Pieces that each warehouse can send, of those that the caller may see, the most first.' })
  stocks!: OrderPreviewStock[];
}

@ObjectType({ description: 'What the rules would give with an order that is only looked at.', simpleResolvers: true })
export class OrderPreviewGift {
  @Field(() => String, { description: 'Code of the SKU.' })
  skuCode!: string;
  @Field(() => String, { description: 'Title.' })
  title!: string;
  @Field(() => Int, { description: 'Pieces.' })
  quantity!: number;
  @Field(() => String, { description: 'Name of the rule.' })
  rule!: string;
}

@ObjectType({ description: 'What an order would come to.', simpleResolvers: true })
export class OrderPreview {
  @Field(() => [OrderPreviewLine], { description: 'Its lines; SKUs that are not known are left out and stand among the problems.' })
  lines!: OrderPreviewLine[];
  @Field(() => [OrderPreviewGift], { description: 'What would be given with it, as far as can be told before the customer is known.' })
  gifts!: OrderPreviewGift[];
  @MoneyField('Goods.')
  goodsTotal!: number;
  @MoneyField('Discount over all lines.')
  discountTotal!: number;
  @MoneyField('Freight.')
  freight!: number;
  @MoneyField('What is to be paid.')
  payable!: number;
  @Field(() => Warehouse, { nullable: true, description: 'The warehouse that would send it.' })
  warehouse?: Warehouse | null;
  @Field(() => Boolean, { description: 'That warehouse has everything.' })
  enough!: boolean;
  @Field(() => [UserError], { description: 'Why it could not be placed like this.' })
  problems!: UserError[];
}
