import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../platform/database/base-entity.js';
import { EnumColumn, IdColumn, InstantColumn } from '../../platform/database/columns.js';
import { Scoped } from '../../platform/database/scope.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import './shipment.enums.js';
import { Carrier, ShipmentState, WaybillProblem } from './shipment.transitions.js';

/** One parcel on its way, or an order's share of one. Made when the waybill is asked for; the number comes with the carrier's answer. */
@Entity({ tableName: 'shipment' })
@ObjectType({ implements: Node, description: 'One parcel on its way. Of orders that go in one parcel each has its own, with the same waybill.', simpleResolvers: true })
@Scoped({ shop: 'shopId', warehouse: 'warehouseId', customer: 'customerId' })
@Index({ properties: ['orderId'] })
@Index({ properties: ['createdAt', 'id'] })
@Index({ properties: ['state', 'createdAt', 'id'] })
@Index({ properties: ['warehouseId', 'createdAt', 'id'] })
@Index({ properties: ['customerId', 'createdAt', 'id'] })
@Index({ properties: ['orderNo'] })
@Index({ properties: ['waybillNo'] })
@Index({ properties: ['parcelLeadId', 'id'] })
@Index({ properties: ['carrier'] })
@Index({ properties: ['state', 'pulledAt', 'id'] })
export class Shipment extends Node {
  /** Also the carrier's key of the request: asking twice gives the same waybill. */
  @Unique()
  @IdColumn()
  fulfilmentOrderId!: string;

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
  @Field(() => Carrier, { description: 'Who carries it.' })
  carrier: Carrier = Carrier.SF;

  /** Of orders that go in one parcel: the shipment, in all of them, for which the carrier is asked. Null when an order goes alone. */
  @IdColumn({ nullable: true })
  parcelLeadId?: string | null;

  @Property({ type: 'string', length: 40, nullable: true })
  @Field(() => String, { nullable: true, description: 'Waybill number; null until the carrier has answered.' })
  waybillNo?: string | null;

  @EnumColumn({ nullable: true })
  @Field(() => WaybillProblem, { nullable: true, description: 'Why there is no waybill; null while nobody has refused it.' })
  waybillProblem?: WaybillProblem | null;

  /** What whoever refused it said, in his own words. */
  @Property({ type: 'string', length: 200, nullable: true })
  waybillError?: string | null;

  @EnumColumn()
  @Field(() => ShipmentState, { description: 'Where it stands.' })
  state: ShipmentState = ShipmentState.CREATED;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'How often its label was printed.' })
  printedCount: number = 0;

  @Property({ type: 'string', length: 80 })
  @Field(() => String, { description: 'City that it leaves from.' })
  originCity!: string;

  @Property({ type: 'string', length: 80 })
  @Field(() => String, { description: 'City that it goes to.' })
  destinationCity!: string;

  /** The carrier's sorting code for the label. */
  @Property({ type: 'string', length: 60, nullable: true })
  routeCode?: string | null;

  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When its waybill was asked for.' })
  createdAt!: Date;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it left the warehouse.' })
  shippedAt?: Date | null;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is expected to arrive: the usual time between the two provinces, since this carrier tells none.' })
  estimatedDeliveryAt?: Date | null;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was signed for.' })
  deliveredAt?: Date | null;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the carrier last saw it.' })
  lastEventAt?: Date | null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: "The carrier's last report tells of a problem: nobody at home, delayed, refused." })
  problem: boolean = false;

  /** When tracking was last asked for; who was asked for longest ago comes first. */
  @InstantColumn({ nullable: true })
  pulledAt?: Date | null;
}
