import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../platform/database/base-entity.js';
import { FenColumn, IdColumn } from '../../platform/database/columns.js';

/** What one line of a bundle is made of, as it was when it was ordered. Read only through its order, whose scope it shares. */
@Entity({ tableName: 'order_line_component' })
@ObjectType({ implements: Node, description: 'One SKU of a bundle that was ordered.', simpleResolvers: true })
@Index({ properties: ['orderLineId', 'id'] })
@Index({ properties: ['orderId'] })
@Index({ properties: ['skuId'] })
export class OrderLineComponent extends Node {
  @IdColumn()
  orderId!: string;

  @IdColumn()
  orderLineId!: string;

  @IdColumn()
  skuId!: string;

  @Property({ type: 'string', length: 60 })
  @Field(() => String, { description: 'Code of the SKU, as ordered.' })
  skuCode!: string;

  @Property({ type: 'string', length: 200 })
  @Field(() => String, { description: 'Title, as ordered.' })
  title!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Pieces in one set.' })
  quantity!: number;

  /** Its list price when it was ordered: the price of the set is split by it. */
  @FenColumn()
  listPrice!: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Pieces that have left.' })
  shippedQuantity: number = 0;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Pieces that came back.' })
  returnedQuantity: number = 0;
}
