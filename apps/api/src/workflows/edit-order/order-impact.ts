import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MoneyField } from '../../platform/graphql/money-field.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { Payload, UserError } from '../../platform/graphql/user-error.js';
import { Order, OrderEditPart, OrderStage } from '../../modules/orders/index.js';
import { PaymentMethod } from '../../modules/payments/index.js';

registerEnumType(OrderEditPart, {
  name: 'OrderEditPart', description: 'What of an order a change touches.',
  valuesConfig: {
    GOODS: { description: '商品.' }, MONEY: { description: '优惠与运费.' }, RECEIVER: { description: '收货信息.' }, CUSTOMER: { description: '客户.' },
    PAYMENT_WAY: { description: '付款方式: beforehand or at the door.' }, MESSAGE: { description: '买家留言.' },
  },
});

@ObjectType({ description: 'Pieces of one SKU that an order holds at one warehouse, before and after.', simpleResolvers: true })
export class StockImpact {
  @Field(() => String, { description: 'Code of the SKU.' })
  skuCode!: string;
  @Field(() => String, { description: 'Name of the warehouse.' })
  warehouse!: string;
  @Field(() => Int, { description: 'Pieces held now.' })
  before!: number;
  @Field(() => Int, { description: 'Pieces held then.' })
  after!: number;
}

@ObjectType({ description: 'Pieces that a rule or a person gives with an order, before and after.', simpleResolvers: true })
export class GiftImpact {
  @Field(() => String, { description: 'Code of the SKU.' })
  skuCode!: string;
  @Field(() => String, { nullable: true, description: 'Name of the rule; none of what is given by hand.' })
  rule!: string | null;
  @Field(() => Int, { description: 'Pieces given now.' })
  before!: number;
  @Field(() => Int, { description: 'Pieces given then; none when it is not earned any more.' })
  after!: number;
}

@ObjectType({ description: 'Money that goes back by the way it came.', simpleResolvers: true })
export class RefundImpact {
  @Field(() => PaymentMethod, { description: 'The way.' })
  method!: PaymentMethod;
  @MoneyField('How much.')
  amount!: number;
}

@ObjectType({ description: 'What changing or cancelling an order would do, all of it: nothing has been written. Holds until any of it changes.', simpleResolvers: true })
export class OrderImpact {
  @Field(() => String, { description: 'Send it back with the command: it is refused when anything of this is not so any more.' })
  planToken!: string;
  @Field(() => [OrderEditPart], { description: 'What the change touches; empty when it changes nothing, or cancels the order.' })
  parts!: OrderEditPart[];
  @MoneyField('What is to be paid now.')
  payableBefore!: number;
  @MoneyField('What is to be paid then.')
  payableAfter!: number;
  @MoneyField('What is still to be collected then, by any method.')
  toCollect!: number;
  @MoneyField('What is opened for refund.')
  toRefund!: number;
  @MoneyField('What is taken back from refunds that nobody has let out yet.')
  withdrawn!: number;
  @Field(() => [RefundImpact], { description: 'What is opened for refund, by the way it goes.' })
  refunds!: RefundImpact[];
  @Field(() => [StockImpact], { description: 'Stock that is taken or released.' })
  stock!: StockImpact[];
  @Field(() => [GiftImpact], { description: 'Gifts that come, or are not earned any more.' })
  gifts!: GiftImpact[];
  @Field(() => OrderStage, { description: 'Where the order stands now.' })
  stageBefore!: OrderStage;
  @Field(() => OrderStage, { description: 'Where it will stand: it may be reviewed once more, or wait for payment.' })
  stageAfter!: OrderStage;
  @Field(() => [String], { description: 'Fulfilment orders that are void; the order is allocated again after review.' })
  voidFulfilmentOrders!: string[];
  @Field(() => [String], { description: 'Waybills that are void.' })
  voidWaybills!: string[];
  @Field(() => [String], { description: 'Fulfilment orders whose label is printed and whose goods are in hand: the warehouse recalls them first.' })
  recallFirst!: string[];
  @Field(() => DateTimeScalar, { nullable: true, description: 'By when it is promised to be shipped; a change does not move it.' })
  shipBy?: Date | null;
  @Field(() => Boolean, { description: 'That time has passed already.' })
  late!: boolean;
  @Field(() => [UserError], { description: 'Why it cannot be done like this.' })
  problems!: UserError[];
}

@ObjectType({ description: 'What came of changing an order.', simpleResolvers: true })
export class EditOrderPayload extends Payload {
  @Field(() => Order, { nullable: true, description: 'The order as it stands now; null when refused.' })
  order?: Order | null;
}
