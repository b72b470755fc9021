import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../platform/database/base-entity.js';
import { EnumColumn, FenColumn, IdColumn, InstantColumn } from '../../platform/database/columns.js';
import { Scoped } from '../../platform/database/scope.js';
import { MoneyField } from '../../platform/graphql/money-field.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import './order.enums.js';
import { AfterSalesStatus, FulfilmentStatus, OrderSource, OrderStage, PaymentStatus } from './order.transitions.js';
import { Audited } from '../../platform/audit/audit-marks.js';

/** A customer's order. Amounts are fen; status axes and totals are stored by the command that changes them. */
@Entity({ tableName: 'orders' })
@ObjectType({ implements: Node, description: 'An order of a customer.', simpleResolvers: true })
@Scoped({ shop: 'shopId', warehouse: 'warehouseId', warehouseOptional: true, customer: 'customerId' })
@Unique({ properties: ['shopId', 'externalNo'] })
@Index({ properties: ['placedAt', 'id'] })
@Index({ properties: ['stage', 'placedAt', 'id'] })
@Index({ properties: ['fulfilmentStatus', 'placedAt', 'id'] })
@Index({ properties: ['paymentStatus', 'placedAt', 'id'] })
@Index({ properties: ['afterSalesStatus', 'placedAt', 'id'] })
@Index({ properties: ['held', 'placedAt', 'id'] })
@Index({ properties: ['shopId', 'placedAt', 'id'] })
@Index({ properties: ['customerId', 'placedAt', 'id'] })
@Index({ properties: ['receiverName', 'placedAt', 'id'] })
@Index({ properties: ['payable', 'id'] })
export class Order extends Node {
  @Unique()
  @Property({ type: 'string', length: 20 })
  @Field(() => String, { description: 'Number of the order, with a check digit.' })
  orderNo!: string;

  @EnumColumn()
  @Field(() => OrderSource, { description: 'Where it came from.' })
  source!: OrderSource;

  @IdColumn()
  shopId!: string;

  /** The marketplace's own number (Taobao: tid). */
  @Property({ type: 'string', length: 40, nullable: true })
  @Field(() => String, { nullable: true, description: "The marketplace's own order number." })
  externalNo?: string | null;

  @IdColumn({ nullable: true })
  customerId?: string | null;

  @EnumColumn()
  @Field(() => OrderStage, { description: 'Where it stands in its life.' })
  stage!: OrderStage;

  @EnumColumn()
  @Field(() => PaymentStatus, { description: 'How the money stands.' })
  paymentStatus: PaymentStatus = PaymentStatus.UNPAID;

  @EnumColumn()
  @Field(() => FulfilmentStatus, { description: 'How the goods stand.' })
  fulfilmentStatus: FulfilmentStatus = FulfilmentStatus.UNALLOCATED;

  @EnumColumn()
  @Field(() => AfterSalesStatus, { description: 'How returns stand.' })
  afterSalesStatus: AfterSalesStatus = AfterSalesStatus.NONE;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'At least one hold is open: it can be neither approved, allocated nor shipped.' })
  held: boolean = false;

  /** The warehouse that holds its reservation, later the one it was allocated to. */
  @IdColumn({ nullable: true })
  warehouseId?: string | null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Paid for at the door.' })
  cashOnDelivery: boolean = false;

  @FenColumn()
  @MoneyField('Goods at list price.')
  goodsTotal!: number;

  @FenColumn()
  @MoneyField('Discount over all lines.')
  discountTotal: number = 0;

  @FenColumn()
  @MoneyField('Freight asked for.')
  freight: number = 0;

  @FenColumn()
  @MoneyField('What is to be paid: goods − discount + freight.')
  payable!: number;

  @FenColumn()
  @MoneyField('What has been paid.')
  paid: number = 0;

  @FenColumn()
  @MoneyField('What has been paid back.')
  refunded: number = 0;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Pieces over all lines.' })
  itemCount!: number;

  @Property({ type: 'string', length: 200 })
  @Field(() => String, { description: 'First line and how many more, for lists.' })
  itemSummary!: string;

  /** Receiver: as given, or as masked by the marketplace. Shown masked; the plain value is revealed by `revealReceiver`. */
  @Property({ type: 'string', length: 60 })
  @Audited('name')
  receiverName!: string;
  @Property({ type: 'string', length: 30 })
  @Audited('phone')
  receiverPhone!: string;
  @Property({ type: 'string', length: 40 })
  @Field(() => String, { description: 'Province of the receiver.' })
  receiverProvince!: string;
  @Property({ type: 'string', length: 40 })
  @Field(() => String, { description: 'City of the receiver.' })
  receiverCity!: string;
  @Property({ type: 'string', length: 40 })
  @Field(() => String, { description: 'District of the receiver.' })
  receiverDistrict!: string;
  @Property({ type: 'string', length: 200 })
  @Audited('address')
  receiverAddress!: string;
  /** The marketplace's key to the receiver behind the mask (Taobao: oaid). */
  @Property({ type: 'string', length: 200, nullable: true })
  @Audited('hidden')
  receiverToken?: string | null;

  @Property({ type: 'string', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: 'What the buyer wrote.' })
  @Audited('hidden')
  buyerMessage?: string | null;

  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When the buyer placed it.' })
  placedAt!: Date;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was paid in full.' })
  paidAt?: Date | null;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'By when it is promised to be shipped.' })
  shipBy?: Date | null;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the last parcel was signed for.' })
  deliveredAt?: Date | null;

  /** The marketplace's own time of last change: an older message never overwrites a newer one. */
  @InstantColumn({ nullable: true })
  externalModifiedAt?: Date | null;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts changes; send it back as `expectedVersion`.' })
  version!: number;

  @InstantColumn()
  createdAt!: Date;
}
