import type { EventArgs } from '@mikro-orm/core';
import { BeforeCreate, BeforeUpdate, Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../platform/database/base-entity.js';
import { EnumColumn, FenColumn, IdColumn, InstantColumn } from '../../platform/database/columns.js';
import { Scoped } from '../../platform/database/scope.js';
import { MoneyField } from '../../platform/graphql/money-field.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { Requires } from '../access/index.js';
import './order.enums.js';
import { OrderFlag } from './order-marks.js';
import { keepOrderKeys } from './order-keys.js';
import { AfterSalesStatus, FulfilmentStatus, OrderSource, OrderStage, OrderType, PaymentStatus } from './order.transitions.js';
import { Audited } from '../../platform/audit/audit-marks.js';

/** A customer's order. Amounts are fen; status axes and totals are stored by the command that changes them. */
@Entity({ tableName: 'orders' })
@ObjectType({ implements: Node, description: 'An order of a customer.', simpleResolvers: true })
@Scoped({ shop: 'shopId', warehouse: 'warehouseId', warehouseOptional: true, customer: 'customerId' })
@Unique({ properties: ['shopId', 'externalNo'] })
@Index({ properties: ['placedAt', 'id', 'dueKey'] })
@Index({ properties: ['stage', 'placedAt', 'id'] })
@Index({ properties: ['fulfilmentStatus', 'placedAt', 'id'] })
@Index({ properties: ['paymentStatus', 'placedAt', 'id'] })
@Index({ properties: ['afterSalesStatus', 'placedAt', 'id'] })
@Index({ properties: ['held', 'placedAt', 'id'] })
@Index({ properties: ['backordered', 'urgent', 'dueKey', 'id'] })
@Index({ properties: ['shopId', 'placedAt', 'id'] })
@Index({ properties: ['customerId', 'placedAt', 'id'] })
@Index({ properties: ['receiverName', 'placedAt', 'id'] })
@Index({ properties: ['receiverPinyin', 'placedAt', 'id'] })
@Index({ properties: ['receiverInitials', 'placedAt', 'id'] })
@Index({ properties: ['receiverPhone', 'placedAt', 'id'] })
@Index({ properties: ['receiverPhoneTail', 'placedAt', 'id'] })
@Index({ properties: ['receiverProvince', 'receiverCity', 'placedAt', 'id'] })
@Index({ properties: ['externalNo'] })
@Index({ properties: ['source', 'placedAt', 'id'] })
@Index({ properties: ['warehouseId', 'placedAt', 'id'] })
@Index({ properties: ['type', 'placedAt', 'id'] })
@Index({ properties: ['originalId', 'id'] })
@Index({ properties: ['flag', 'placedAt', 'id'] })
@Index({ properties: ['shipBy', 'id'] })
@Index({ properties: ['payable', 'id'] })
@Index({ properties: ['urgent', 'id'] })
@Index({ properties: ['urgent', 'placedAt', 'id'] })
@Index({ properties: ['dueKey', 'id'] })
@Index({ properties: ['promisePausedAt', 'placedAt', 'id'] })
@Index({ properties: ['paidKey', 'id'] })
@Index({ properties: ['updatedAt', 'id'] })
@Index({ properties: ['parcelKey', 'id'] })
@Index({ properties: ['parcelId', 'id'] })
@Index({ properties: ['closesAt'] })
@Index({ properties: ['waiting', 'assigneeId', 'dueKey', 'id'] })
@Index({ properties: ['assigneeId', 'placedAt', 'id'] })
@Index({ properties: ['teamId', 'placedAt', 'id'] })
export class Order extends Node {
  @Unique()
  @Property({ type: 'string', length: 20 })
  @Field(() => String, { description: 'Number of the order, with a check digit.' })
  orderNo!: string;

  @EnumColumn()
  @Field(() => OrderSource, { description: 'Where it came from.' })
  source!: OrderSource;

  @EnumColumn({ default: OrderType.SALE })
  @Field(() => OrderType, { description: 'What it is for.' })
  type: OrderType = OrderType.SALE;

  /** The order for which this one was sent after: its exchange, or its reissue. */
  @IdColumn({ nullable: true })
  originalId?: string | null;

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

  /** Follows from its holds: a queue and its count ask for it. */
  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Waits for goods that are short 缺货待补: it goes on by itself when they come in, unless its shop releases by hand.' })
  @Audited('ignored')
  backordered: boolean = false;

  /** The warehouse that holds its reservation, later the one it was allocated to. */
  @IdColumn({ nullable: true })
  warehouseId?: string | null;

  /** The team in whose queue it stands; of a higher module. */
  @IdColumn({ nullable: true })
  teamId?: string | null;

  /** The user who works on it, or did last. */
  @IdColumn({ nullable: true })
  assigneeId?: string | null;

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

  @Property({ type: 'string', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: 'Service remark 客服备注: for the staff alone.' })
  @Requires('mark:read')
  @Audited('hidden')
  serviceRemark?: string | null;

  @Property({ type: 'string', length: 200, nullable: true })
  @Field(() => String, { nullable: true, description: 'Print remark 打印备注: stands on the pick list.' })
  @Requires('mark:read')
  printRemark?: string | null;

  @EnumColumn({ nullable: true })
  @Requires('mark:read')
  @Field(() => OrderFlag, { nullable: true, description: 'Flag 标旗 that somebody has put on it.' })
  flag?: OrderFlag | null;

  @Property({ type: 'boolean' })
  @Requires('mark:read')
  @Field(() => Boolean, { description: 'To be handled before others 加急.' })
  urgent: boolean = false;

  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When the buyer placed it.' })
  placedAt!: Date;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was paid in full.' })
  paidAt?: Date | null;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'By when it is promised to be shipped.' })
  shipBy?: Date | null;

  /** Since when the promise to ship stands, waiting for the customer; follows from its clock, `promise/`. */
  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when the promise to ship is paused, waiting for the customer; null while it runs.' })
  @Audited('ignored')
  promisePausedAt?: Date | null;

  /** Null as soon as something was paid: `order-keys.ts` sees to it, so that the clock finds nothing else here. */
  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it closes by itself, unless something is paid; null when it does not.' })
  closesAt?: Date | null;

  /** The same for orders that somebody has put together into one parcel; whoever joins gives all of them a new one, so that a change is seen in each row. */
  @IdColumn({ nullable: true })
  parcelId?: string | null;

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

  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  @Audited('ignored')
  updatedAt!: Date;

  // What follows is for finding and sorting alone, and follows from the rest: `order-keys.ts` writes it.
  @Property({ type: 'string', length: 120, nullable: true })
  @Audited('ignored')
  receiverPinyin?: string | null;
  @Property({ type: 'string', length: 40, nullable: true })
  @Audited('ignored')
  receiverInitials?: string | null;
  @Property({ type: 'string', length: 4, nullable: true })
  @Audited('ignored')
  receiverPhoneTail?: string | null;
  /** When the promise to ship breaks; NEVER where there is none, it is paused, or nothing is left to ship. */
  @InstantColumn()
  @Audited('ignored')
  dueKey!: Date;
  /** The same for orders of one shop to one receiver that have not left; null for all others. */
  @Property({ type: 'string', length: 32, nullable: true })
  @Audited('ignored')
  parcelKey?: string | null;
  @Property({ type: 'boolean', default: false })
  @Field(() => Boolean, { description: 'Waits for a person: to be reviewed, or because it is held for something else than missing goods.' })
  @Audited('ignored')
  waiting: boolean = false;
  /** `paidAt`, but never before `placedAt`, whatever a marketplace's clock said; or NEVER: a page goes on from a value, which null is not. */
  @InstantColumn()
  @Audited('ignored')
  paidKey!: Date;

  @BeforeCreate()
  @BeforeUpdate()
  async keepKeys({ em, changeSet }: EventArgs<Order>): Promise<void> {
    await keepOrderKeys(this, em, changeSet);
  }
}
