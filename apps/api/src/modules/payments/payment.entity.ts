import { Check, Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../platform/database/base-entity.js';
import { EnumColumn, FenColumn, IdColumn, InstantColumn } from '../../platform/database/columns.js';
import { Scoped } from '../../platform/database/scope.js';
import { MoneyField } from '../../platform/graphql/money-field.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import './payment.enums.js';
import { PaymentMethod, PaymentState } from './payment.transitions.js';

/** One attempt to pay an order; an order may have many. */
@Entity({ tableName: 'payment' })
@ObjectType({ implements: Node, description: 'One attempt to pay an order.', simpleResolvers: true })
@Scoped({ shop: 'shopId', customer: 'customerId' })
@Index({ properties: ['orderId'] })
@Index({ properties: ['createdAt', 'id'] })
@Index({ properties: ['amount', 'id'] })
@Index({ properties: ['shopId', 'createdAt', 'id'] })
@Index({ properties: ['customerId', 'createdAt', 'id'] })
@Index({ properties: ['method', 'createdAt', 'id'] })
@Index({ properties: ['state', 'createdAt', 'id'] })
@Check({ name: 'payment_never_refunds_more', expression: 'refunded >= 0 and refunded <= amount' })
export class Payment extends Node {
  @IdColumn()
  orderId!: string;
  @IdColumn()
  shopId!: string;
  @IdColumn({ nullable: true })
  customerId?: string | null;

  @EnumColumn()
  @Field(() => PaymentMethod, { description: 'How.' })
  method!: PaymentMethod;

  @EnumColumn()
  @Field(() => PaymentState, { description: 'Where it stands.' })
  state!: PaymentState;

  @FenColumn()
  @MoneyField('How much.')
  amount!: number;

  /** Fen that refunds have taken of it, from the moment that they are asked for. Only ever changed by a conditional UPDATE. */
  @FenColumn()
  @MoneyField('How much of it is refunded or on its way back.')
  refunded: number = 0;

  /** Our number at the gateway; its idempotency key. */
  @Unique()
  @Property({ type: 'string', length: 64 })
  @Field(() => String, { description: 'Our number at the gateway.' })
  outTradeNo!: string;

  @Property({ type: 'string', length: 64, nullable: true })
  @Field(() => String, { nullable: true, description: "The gateway's or the marketplace's own number." })
  tradeNo?: string | null;

  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When it was started.' })
  createdAt!: Date;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when it can be paid.' })
  expiresAt?: Date | null;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was paid.' })
  paidAt?: Date | null;
}
