import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../platform/database/base-entity.js';
import { EnumColumn, IdColumn, InstantColumn } from '../../platform/database/columns.js';
import { Scoped } from '../../platform/database/scope.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import './fulfilment-order.enums.js';
import { FulfilmentOrderState } from './fulfilment-order.transitions.js';

/** What one warehouse has to pick, pack and ship of an order. */
@Entity({ tableName: 'fulfilment_order' })
@ObjectType({ implements: Node, description: 'What one warehouse has to pick, pack and ship of an order.', simpleResolvers: true })
@Scoped({ shop: 'shopId', warehouse: 'warehouseId', customer: 'customerId' })
@Index({ properties: ['orderId'] })
@Index({ properties: ['createdAt', 'id'] })
@Index({ properties: ['state', 'createdAt', 'id'] })
@Index({ properties: ['warehouseId', 'state', 'createdAt', 'id'] })
@Index({ properties: ['customerId', 'createdAt', 'id'] })
@Index({ properties: ['waveId', 'basket', 'id'] })
export class FulfilmentOrder extends Node {
  @Unique()
  @Property({ type: 'string', length: 24 })
  @Field(() => String, { description: 'Number of the fulfilment order: that of its order, a dash, a count.' })
  number!: string;

  @IdColumn()
  orderId!: string;

  @Property({ type: 'string', length: 20 })
  @Field(() => String, { description: 'Number of its order.' })
  orderNo!: string;

  @IdColumn()
  shopId!: string;

  @IdColumn()
  warehouseId!: string;

  @IdColumn({ nullable: true })
  customerId?: string | null;

  @EnumColumn()
  @Field(() => FulfilmentOrderState, { description: 'Where it stands.' })
  state: FulfilmentOrderState = FulfilmentOrderState.AWAITING_PICKING;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Pieces over all lines.' })
  itemCount!: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'How often its label was printed.' })
  printedCount: number = 0;

  @Property({ type: 'integer', default: 0 })
  @Field(() => Int, { description: 'How often its pick list was printed.' })
  pickListPrints: number = 0;

  @Property({ type: 'integer', default: 0 })
  @Field(() => Int, { description: 'How often its packing list was printed.' })
  packingListPrints: number = 0;

  /** The wave that it is picked in; the wave's own module owns the edge. */
  @IdColumn({ nullable: true })
  waveId?: string | null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Number of its basket in its wave.' })
  basket?: number | null;

  @Property({ type: 'string', length: 80, nullable: true })
  @Field(() => String, { nullable: true, description: 'Who picks it.' })
  picker?: string | null;

  @Property({ type: 'string', length: 80, nullable: true })
  @Field(() => String, { nullable: true, description: 'Who has scanned the goods against it.' })
  checker?: string | null;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the goods were scanned and found right.' })
  checkedAt?: Date | null;

  @Property({ type: 'string', length: 80, nullable: true })
  @Field(() => String, { nullable: true, description: 'Who packed it.' })
  packer?: string | null;

  @Property({ type: 'string', length: 80, nullable: true })
  @Field(() => String, { nullable: true, description: 'Who handed it over to the carrier; null when only the carrier told so.' })
  shipper?: string | null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Weight of the packed parcel, in grams.' })
  weightGrams?: number | null;

  /** Somebody who changes or cancels the order wants the goods back on their shelf. A mark beside the state, as a hold is: refused, the work goes on where it was. */
  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when its goods are wanted back on their shelf; null when nobody asked, or the warehouse has answered.' })
  recallRequestedAt?: Date | null;

  @Property({ type: 'string', length: 80, nullable: true })
  @Field(() => String, { nullable: true, description: 'Who wants them back.' })
  recallRequestedBy?: string | null;

  @Property({ type: 'string', length: 200, nullable: true })
  @Field(() => String, { nullable: true, description: 'Why.' })
  recallReason?: string | null;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'By when it is promised to be shipped.' })
  shipBy?: Date | null;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it left.' })
  shippedAt?: Date | null;

  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts changes; send it back as `expectedVersion`.' })
  version!: number;
}
