import { Check, Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../platform/database/base-entity.js';
import { EnumColumn, IdColumn, InstantColumn } from '../../platform/database/columns.js';
import { Scoped } from '../../platform/database/scope.js';
import { Audited } from '../../platform/audit/audit-marks.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { NEVER_TENTHS, WINDOW_DAYS } from './figures/stock-figures.js';

/** How much of a SKU is at a warehouse. Changed only by conditional updates, each with a movement beside it. */
@Entity({ tableName: 'stock' })
@ObjectType({ implements: Node, description: 'How much of a SKU is at a warehouse.', simpleResolvers: true })
@Scoped({ warehouse: 'warehouseId' })
@Unique({ properties: ['skuId', 'warehouseId'] })
@Index({ properties: ['available', 'id'] })
@Index({ properties: ['onHand', 'id'] })
@Index({ properties: ['coverTenths', 'id'] })
@Index({ properties: ['skuCode', 'id'] })
@Check({ name: 'stock_adds_up', expression: 'reserved >= 0 and available >= 0 and on_hand = reserved + available' })
export class Stock extends Node {
  @IdColumn()
  skuId!: string;
  @IdColumn()
  warehouseId!: string;
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Pieces on the shelf.' })
  onHand: number = 0;
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Pieces promised to orders.' })
  reserved: number = 0;
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Pieces that can still be sold: on hand − reserved.' })
  available: number = 0;
  @Property({ type: 'integer', default: 0 })
  @Field(() => Int, { description: 'Pieces on their way here from another warehouse; neither on the shelf nor for sale yet.' })
  inTransit: number = 0;
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Below this it is reported as low (S1.2.12).' })
  safetyLevel: number = 0;
  /** Kept with `available` so that low stock can be listed by an index. */
  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Available is below the safety level.' })
  low: boolean = false;
  /** The code of its SKU, by which the list is sorted; codes do not change. */
  @Property({ type: 'string', length: 60, default: '' })
  skuCode: string = '';
  @Property({ type: 'boolean', default: false })
  @Field(() => Boolean, { description: 'It is kept by lots 批次: each receipt names its lot, and what expires first leaves first.' })
  byLots: boolean = false;
  /** Its open alert: kept here, under the row's own lock, so that no two are made. */
  @IdColumn({ nullable: true })
  alertId?: string | null;
  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Days that an order of it takes to come; null for the default of 7.' })
  leadDays?: number | null;
  @Property({ type: 'integer', default: 0 })
  @Field(() => Int, { description: 'Pieces that left with orders in the 30 days before `figuresAt`.' })
  issued: number = 0;
  @Property({ type: 'integer', default: WINDOW_DAYS })
  @Field(() => Int, { description: 'Over how many days they are spread: 30, or fewer for goods that have come since, 7 at least.' })
  figureDays: number = WINDOW_DAYS;
  @Property({ type: 'integer', nullable: true })
  @Audited('ignored')
  turnoverHundredths?: number | null;
  /** Tenths of a day; NEVER_TENTHS where nothing is issued. Kept with `available`, so that it can be sorted by. */
  @Property({ type: 'integer', default: NEVER_TENTHS })
  @Audited('ignored')
  coverTenths: number = NEVER_TENTHS;
  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When `issued` and `turnover` were last worked out from the ledger: once a day.' })
  figuresAt?: Date | null;
}

export enum MovementKind {
  RECEIPT = 'RECEIPT',
  ISSUE = 'ISSUE',
  RESERVATION = 'RESERVATION',
  RELEASE = 'RELEASE',
  ADJUSTMENT = 'ADJUSTMENT',
  RETURN = 'RETURN',
  TRANSFER_OUT = 'TRANSFER_OUT',
  IN_TRANSIT = 'IN_TRANSIT',
  TRANSFER_IN = 'TRANSFER_IN',
  TRANSIT_LOSS = 'TRANSIT_LOSS',
  DAMAGE = 'DAMAGE',
  COUNT = 'COUNT',
}

registerEnumType(MovementKind, {
  name: 'MovementKind', description: 'What changed a stock.',
  valuesConfig: {
    RECEIPT: { description: '入库.' }, ISSUE: { description: '出库.' }, RESERVATION: { description: '预占.' }, RELEASE: { description: '释放.' }, ADJUSTMENT: { description: '库存调整: by hand, with a reason.' }, RETURN: { description: '退货入库.' },
    TRANSFER_OUT: { description: '调拨出库: sent to another warehouse.' }, IN_TRANSIT: { description: '调拨在途: on its way here.' }, TRANSFER_IN: { description: '调拨入库: arrived from another warehouse.' },
    TRANSIT_LOSS: { description: '在途差异: sent, and never arrived.' }, DAMAGE: { description: '报损.' }, COUNT: { description: '盘点: an approved count.' },
  },
});

/** One change of a stock. Append-only: the sum of a stock's movements is its balance. */
@Entity({ tableName: 'stock_movement' })
@ObjectType({ implements: Node, description: 'One change of a stock.', simpleResolvers: true })
@Scoped({ warehouse: 'warehouseId' })
@Index({ properties: ['skuId', 'warehouseId', 'id'] })
export class StockMovement extends Node {
  @IdColumn()
  skuId!: string;
  @IdColumn()
  warehouseId!: string;
  @EnumColumn()
  @Field(() => MovementKind, { description: 'What it was.' })
  kind!: MovementKind;
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Change of the pieces on the shelf.' })
  onHandDelta!: number;
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Change of the pieces promised.' })
  reservedDelta!: number;
  @Property({ type: 'integer', default: 0 })
  @Field(() => Int, { description: 'Change of the pieces on their way here.' })
  inTransitDelta: number = 0;
  @Property({ type: 'string', length: 40, nullable: true })
  @Field(() => String, { nullable: true, description: 'Lot that the pieces are of, empty for one without a number; null where the stock is not kept by lots.' })
  lotNo?: string | null;
  /** Order, return or document that it belongs to. */
  @IdColumn({ nullable: true })
  refId?: string | null;
  @Property({ type: 'string', length: 80 })
  @Field(() => String, { description: 'Who.' })
  actorName!: string;
  @Property({ type: 'string', length: 200, nullable: true })
  @Field(() => String, { nullable: true, description: 'Why.' })
  reason?: string | null;
  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;
}

/** Pieces promised to one line of an order. */
@Entity({ tableName: 'reservation' })
@Index({ properties: ['orderId'] })
export class Reservation extends Node {
  @IdColumn()
  orderId!: string;
  @IdColumn()
  lineId!: string;
  @IdColumn()
  skuId!: string;
  @IdColumn()
  warehouseId!: string;
  @Property({ type: 'integer' })
  quantity!: number;
}
