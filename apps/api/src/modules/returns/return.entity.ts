import { Check, Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../platform/database/base-entity.js';
import { EnumColumn, FenColumn, IdColumn, InstantColumn } from '../../platform/database/columns.js';
import { Scoped } from '../../platform/database/scope.js';
import { MoneyField } from '../../platform/graphql/money-field.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import './return.enums.js';
import { FreightBearer, ReturnKind, ReturnReason, ReturnState } from './return.transitions.js';

/** Goods of a delivered order that a customer wants to give back, or money for them. Amounts are fen. */
@Entity({ tableName: 'order_return' })
@ObjectType({ implements: Node, description: 'Goods that a customer gives back, or money asked back for them.', simpleResolvers: true })
@Scoped({ shop: 'shopId', warehouse: 'warehouseId', warehouseOptional: true, customer: 'customerId' })
@Index({ properties: ['orderId'] })
@Index({ properties: ['requestedAt', 'id'] })
@Index({ properties: ['state', 'requestedAt', 'id'] })
@Index({ properties: ['customerId', 'requestedAt', 'id'] })
@Index({ properties: ['orderNo', 'requestedAt', 'id'] })
@Check({ name: 'return_amounts_not_negative', expression: 'refund_amount >= 0 and freight_amount >= 0' })
export class Return extends Node {
  @Unique()
  @Property({ type: 'string', length: 24 })
  @Field(() => String, { description: 'Number of the return: that of its order, -R and a count.' })
  returnNo!: string;

  @IdColumn()
  orderId!: string;

  @Property({ type: 'string', length: 20 })
  @Field(() => String, { description: 'Number of its order.' })
  orderNo!: string;

  @IdColumn()
  shopId!: string;

  /** Where the goods go back to: the warehouse that sent them. */
  @IdColumn({ nullable: true })
  warehouseId?: string | null;

  @IdColumn({ nullable: true })
  customerId?: string | null;

  @EnumColumn()
  @Field(() => ReturnKind, { description: 'What the customer wants.' })
  kind!: ReturnKind;

  @EnumColumn()
  @Field(() => ReturnReason, { description: 'Why.' })
  reason!: ReturnReason;

  @EnumColumn()
  @Field(() => FreightBearer, { description: 'Who pays the freight back, by the policy of the day it was asked for.' })
  freightBearer!: FreightBearer;

  @EnumColumn()
  @Field(() => ReturnState, { description: 'Where it stands.' })
  state: ReturnState = ReturnState.REQUESTED;

  @Property({ type: 'string', length: 1000, nullable: true })
  @Field(() => String, { nullable: true, description: 'What the customer said.' })
  note?: string | null;

  /** Addresses of photographs, or descriptions of the defect. */
  @Property({ type: 'json' })
  evidence: string[] = [];

  @Property({ type: 'string', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was taken although the policy says no; null when the policy allows it.' })
  overrideReason?: string | null;

  @FenColumn()
  @MoneyField('What is paid back: the paid share of the goods, and the freight out when that is due.')
  refundAmount: number = 0;

  @FenColumn()
  @MoneyField('The part of it that is freight of the order.')
  freightAmount: number = 0;

  @Property({ type: 'string', length: 80 })
  @Field(() => String, { description: 'Who asked for it.' })
  requestedBy!: string;

  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  requestedAt!: Date;

  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'By when it is to be reviewed: one working day (S7.2.3).' })
  reviewBy!: Date;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was approved or rejected.' })
  reviewedAt?: Date | null;

  @Property({ type: 'string', length: 80, nullable: true })
  @Field(() => String, { nullable: true, description: 'Who approved or rejected it.' })
  reviewedBy?: string | null;

  @Property({ type: 'string', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was rejected.' })
  rejectReason?: string | null;

  @Property({ type: 'string', length: 40, nullable: true })
  @Field(() => String, { nullable: true, description: 'Who carries it back.' })
  carrier?: string | null;

  @Property({ type: 'string', length: 40, nullable: true })
  @Field(() => String, { nullable: true, description: 'Waybill of the way back.' })
  waybillNo?: string | null;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the customer told its waybill.' })
  shippedBackAt?: Date | null;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the goods arrived.' })
  receivedAt?: Date | null;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'By when it is to be refunded or exchanged: one working day after arrival (S7.2.7).' })
  settleBy?: Date | null;

  @Property({ type: 'string', length: 300, nullable: true })
  @Field(() => String, { nullable: true, description: 'Why its refund failed or was rejected, while nobody has asked for it again.' })
  refundFailure?: string | null;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was refunded or exchanged.' })
  settledAt?: Date | null;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts changes; send it back as `expectedVersion`.' })
  version!: number;
}
