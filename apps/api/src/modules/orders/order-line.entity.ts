import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../platform/database/base-entity.js';
import { EnumColumn, FenColumn, IdColumn, InstantColumn } from '../../platform/database/columns.js';
import { MoneyField } from '../../platform/graphql/money-field.js';
import { Audited } from '../../platform/audit/audit-marks.js';
import type { ProductCategory } from '../catalog/index.js';

/** One SKU of an order. Read only through its order, whose scope it shares. */
@Entity({ tableName: 'order_line' })
@ObjectType({ implements: Node, description: 'One SKU of an order.', simpleResolvers: true })
@Index({ properties: ['orderId', 'id'] })
@Index({ properties: ['skuCode', 'placedAt', 'orderId', 'shopId'] })
@Index({ properties: ['category', 'placedAt', 'orderId', 'shopId'] })
export class OrderLine extends Node {
  @IdColumn()
  orderId!: string;

  /** Null while the marketplace's product is not mapped to one of ours; the order is held meanwhile. */
  @IdColumn({ nullable: true })
  skuId?: string | null;

  @Property({ type: 'string', length: 60 })
  @Field(() => String, { description: 'Code of the SKU, as ordered.' })
  skuCode!: string;

  @Property({ type: 'string', length: 200 })
  @Field(() => String, { description: 'Title, as ordered.' })
  title!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Pieces ordered.' })
  quantity!: number;

  @FenColumn()
  @MoneyField('Price of one piece.')
  unitPrice!: number;

  @FenColumn()
  @MoneyField("This line's share of the discount.")
  discount: number = 0;

  @FenColumn()
  @MoneyField('What is to be paid for this line.')
  payable!: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Pieces that have left.' })
  shippedQuantity: number = 0;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Pieces that came back.' })
  returnedQuantity: number = 0;

  /** The marketplace's number of this line (Taobao: oid). */
  @Property({ type: 'string', length: 40, nullable: true })
  externalNo?: string | null;

  @Property({ type: 'boolean', default: false })
  @Field(() => Boolean, { description: 'A bundle: its components are what is picked and sent.' })
  bundle: boolean = false;

  @Property({ type: 'boolean', default: false })
  @Field(() => Boolean, { description: 'A gift 赠品: given by a rule or by hand, without a price. What a marketplace gives with its own order is not.' })
  gift: boolean = false;

  @IdColumn({ nullable: true })
  giftRuleKey?: string | null;

  @Property({ type: 'string', length: 60, nullable: true })
  @Field(() => String, { nullable: true, description: 'Of a gift: name of the rule that gave it; none if it was given by hand.' })
  giftRule?: string | null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Of a gift: number of the version of the rules that gave it.' })
  giftRuleSetNumber?: number | null;

  // What follows is for finding orders by their goods alone. Shop and time are the order's, which never change: a copy cannot go
  // stale, and beside the goods they have an index in the list's own order.
  @IdColumn()
  @Audited('ignored')
  shopId!: string;

  @InstantColumn()
  @Audited('ignored')
  placedAt!: Date;

  /** Of the goods as they were ordered; null while they are not mapped. */
  @EnumColumn({ nullable: true })
  @Audited('ignored')
  category?: ProductCategory | null;
}
