import { Check, Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../platform/database/base-entity.js';
import { EnumColumn, FenColumn, IdColumn, InstantColumn } from '../../platform/database/columns.js';
import { Scoped } from '../../platform/database/scope.js';
import { MoneyField } from '../../platform/graphql/money-field.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import './payment.enums.js';
import { PaymentMethod, RefundState } from './payment.transitions.js';

/** Money on its way back over the payment that it came by. */
@Entity({ tableName: 'refund' })
@ObjectType({ implements: Node, description: 'Money on its way back, over the payment that it came by.', simpleResolvers: true })
@Scoped({ shop: 'shopId', customer: 'customerId' })
@Index({ properties: ['orderId'] })
@Index({ properties: ['paymentId'] })
@Index({ properties: ['createdAt', 'id'] })
@Index({ properties: ['amount', 'id'] })
@Index({ properties: ['shopId', 'createdAt', 'id'] })
@Index({ properties: ['customerId', 'createdAt', 'id'] })
@Index({ properties: ['method', 'createdAt', 'id'] })
@Index({ properties: ['state', 'createdAt', 'id'] })
@Check({ name: 'refund_is_of_something', expression: 'amount > 0' })
export class Refund extends Node {
  @IdColumn()
  paymentId!: string;
  @IdColumn()
  orderId!: string;
  @IdColumn()
  shopId!: string;
  @IdColumn({ nullable: true })
  customerId?: string | null;
  /** The return that it pays for. */
  @IdColumn({ nullable: true })
  returnId?: string | null;

  @EnumColumn()
  @Field(() => PaymentMethod, { description: 'The way it goes: the way the money came.' })
  method!: PaymentMethod;

  @EnumColumn()
  @Field(() => RefundState, { description: 'Where it stands.' })
  state!: RefundState;

  @FenColumn()
  @MoneyField('How much.')
  amount!: number;

  @Property({ type: 'string', length: 200 })
  @Field(() => String, { description: 'Why.' })
  reason!: string;

  /** Our number of the refund at the gateway; its idempotency key. */
  @Unique()
  @Property({ type: 'string', length: 64 })
  @Field(() => String, { description: 'Our number of the refund at the gateway.' })
  outRequestNo!: string;

  /** The marketplace's own number of it. */
  @Unique()
  @Property({ type: 'string', length: 64, nullable: true })
  externalNo?: string | null;

  @Property({ type: 'string', length: 300, nullable: true })
  @Field(() => String, { nullable: true, description: 'Why the last try failed.' })
  failure?: string | null;

  /** Who has approved it while a second person is still needed: `kind:id`. */
  @Property({ type: 'string', length: 60, nullable: true })
  firstApproverId?: string | null;

  @Property({ type: 'string', length: 80, nullable: true })
  @Field(() => String, { nullable: true, description: 'Who has approved it already, where the amount takes a second person.' })
  firstApprovedBy?: string | null;

  /** When it was let go out. A rejection takes it back. */
  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was approved, by everybody that it takes.' })
  approvedAt?: Date | null;

  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  createdAt!: Date;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the money went back.' })
  succeededAt?: Date | null;
}
