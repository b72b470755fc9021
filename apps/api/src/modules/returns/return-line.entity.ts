import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../platform/database/base-entity.js';
import { FenColumn, IdColumn } from '../../platform/database/columns.js';
import { MoneyField } from '../../platform/graphql/money-field.js';

/** One SKU of a return. Read only through its return, whose scope it shares. */
@Entity({ tableName: 'order_return_line' })
@ObjectType({ implements: Node, description: 'One SKU of a return.', simpleResolvers: true })
@Index({ properties: ['returnId', 'id'] })
@Index({ properties: ['orderId'] })
export class ReturnLine extends Node {
  @IdColumn()
  returnId!: string;

  /** Copied, so that what was asked back of an order is summed without a join. */
  @IdColumn()
  orderId!: string;

  @IdColumn()
  orderLineId!: string;

  /** Of a bundle: which of its components. A set that is given back is one line for each of them. */
  @IdColumn({ nullable: true })
  componentId?: string | null;

  @IdColumn({ nullable: true })
  skuId?: string | null;

  @Property({ type: 'string', length: 60 })
  @Field(() => String, { description: 'Code of the SKU.' })
  skuCode!: string;

  @Property({ type: 'string', length: 200 })
  @Field(() => String, { description: 'Title, as ordered.' })
  title!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Pieces asked to be taken back.' })
  quantity!: number;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Pieces that arrived; null before that.' })
  receivedQuantity?: number | null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'What arrived can be sold again and went back on the shelf.' })
  sellable: boolean = true;

  @FenColumn()
  @MoneyField('What was paid for these pieces.')
  amount!: number;
}
