import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../../platform/database/base-entity.js';
import { IdColumn } from '../../../platform/database/columns.js';
import { Scoped } from '../../../platform/database/scope.js';

/** A place on a shelf that pieces are picked from. */
@Entity({ tableName: 'warehouse_bin' })
@ObjectType({ implements: Node, description: 'A place on a shelf that pieces are picked from.', simpleResolvers: true })
@Scoped({ warehouse: 'warehouseId' })
@Unique({ properties: ['warehouseId', 'code'] })
@Index({ properties: ['pathOrder', 'id'] })
@Index({ properties: ['warehouseId', 'pathOrder', 'id'] })
export class Bin extends Node {
  @IdColumn()
  warehouseId!: string;

  @Property({ type: 'string', length: 20 })
  @Field(() => String, { description: 'Zone of the warehouse.' })
  zone!: string;

  @Property({ type: 'string', length: 30 })
  @Field(() => String, { description: 'Code on the shelf, for example A-03-02.' })
  code!: string;

  /** Made along a serpentine when the bin is made; a person may change it. Equal ones go by their code. */
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Where it comes on the way of whoever picks; smaller is earlier.' })
  pathOrder!: number;
}

/** A SKU is picked from this bin. Read only through its bin, whose scope it shares. */
@Entity({ tableName: 'warehouse_bin_sku' })
@Unique({ properties: ['binId', 'skuId'] })
@Index({ properties: ['skuId', 'warehouseId'] })
export class BinSku extends Node {
  @IdColumn()
  binId!: string;

  @IdColumn()
  warehouseId!: string;

  @IdColumn()
  skuId!: string;
}
