import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../../platform/database/base-entity.js';
import { EnumColumn, IdColumn, InstantColumn } from '../../../platform/database/columns.js';
import { Scoped } from '../../../platform/database/scope.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import { StockCountState } from './stock-count.transitions.js';

registerEnumType(StockCountState, {
  name: 'StockCountState', description: 'Where a count stands.',
  valuesConfig: {
    COUNTING: { description: '盘点中: lines are being counted; the books are hidden from who counts.' }, AWAITING_APPROVAL: { description: '待审批: differences wait for somebody else.' },
    APPROVED: { description: '已入账: the books follow the count; final.' }, CANCELLED: { description: '已作废: final.' },
  },
});

/** A sheet by which the stock of a warehouse, or some of it, is counted. */
@Entity({ tableName: 'stock_count' })
@ObjectType({ implements: Node, description: 'A sheet by which the stock of a warehouse, or some of it, is counted.', simpleResolvers: true })
@Scoped({ warehouse: 'warehouseId' })
@Index({ properties: ['createdAt', 'id'] })
@Index({ properties: ['state', 'createdAt', 'id'] })
@Index({ properties: ['warehouseId', 'state'] })
export class StockCount extends Node {
  @Unique()
  @Property({ type: 'string', length: 20 })
  @Field(() => String, { description: 'Number: PD, the day, a serial, a check digit.' })
  countNo!: string;

  @IdColumn()
  warehouseId!: string;

  @EnumColumn()
  @Field(() => StockCountState, { description: 'Where it stands.' })
  state: StockCountState = StockCountState.COUNTING;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Lines on the sheet.' })
  lineCount!: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Lines counted so far.' })
  countedLines: number = 0;

  @Property({ type: 'string', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: 'Note of who made it.' })
  note?: string | null;

  @Property({ type: 'string', length: 80 })
  @Field(() => String, { description: 'Who made it.' })
  createdByName!: string;

  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date;

  /** Who counted or submitted does not approve. */
  @IdColumn({ nullable: true })
  submittedById?: string | null;

  @Property({ type: 'string', length: 80, nullable: true })
  @Field(() => String, { nullable: true, description: 'Who sent it for approval.' })
  submittedByName?: string | null;

  @Property({ type: 'string', length: 80, nullable: true })
  @Field(() => String, { nullable: true, description: 'Who approved or cancelled it.' })
  endedByName?: string | null;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was approved or cancelled.' })
  endedAt?: Date | null;

  @Property({ type: 'string', length: 200, nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was cancelled, or is counted again.' })
  reason?: string | null;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts changes; send it back as `expectedVersion`.' })
  version!: number;
}

/** One SKU of a count. Read only through its count, whose scope it shares. */
@Entity({ tableName: 'stock_count_line' })
@ObjectType({ implements: Node, description: 'One SKU of a count.', simpleResolvers: true })
@Unique({ properties: ['countId', 'skuId'] })
@Index({ properties: ['countId', 'skuCode'] })
@Index({ properties: ['skuId'] })
export class StockCountLine extends Node {
  @IdColumn()
  countId!: string;

  @IdColumn()
  skuId!: string;

  @Property({ type: 'string', length: 60 })
  @Field(() => String, { description: 'Code of the SKU.' })
  skuCode!: string;

  @Property({ type: 'string', length: 200 })
  @Field(() => String, { description: 'Title of the SKU.' })
  title!: string;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Pieces found; null before it was counted.' })
  counted?: number | null;

  /** On hand by the books at the moment of counting: what moves afterwards does not falsify the difference. */
  @Property({ type: 'integer', nullable: true })
  books?: number | null;

  @Property({ type: 'string', length: 80, nullable: true })
  @Field(() => String, { nullable: true, description: 'Who counted it.' })
  countedByName?: string | null;

  @IdColumn({ nullable: true })
  countedById?: string | null;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was counted.' })
  countedAt?: Date | null;
}
