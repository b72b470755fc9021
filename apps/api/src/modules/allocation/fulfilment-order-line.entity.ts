import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../platform/database/base-entity.js';
import { IdColumn } from '../../platform/database/columns.js';

/** One SKU to be picked. Read only through its fulfilment order, whose scope it shares. */
@Entity({ tableName: 'fulfilment_order_line' })
@ObjectType({ implements: Node, description: 'One SKU to be picked.', simpleResolvers: true })
@Index({ properties: ['fulfilmentOrderId', 'id'] })
export class FulfilmentOrderLine extends Node {
  @IdColumn()
  fulfilmentOrderId!: string;

  @IdColumn()
  orderLineId!: string;

  @IdColumn()
  skuId!: string;

  @Property({ type: 'string', length: 60 })
  @Field(() => String, { description: 'Code of the SKU.' })
  skuCode!: string;

  @Property({ type: 'string', length: 200 })
  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Pieces.' })
  quantity!: number;
}
