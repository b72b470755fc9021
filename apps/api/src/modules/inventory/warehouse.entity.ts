import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../platform/database/base-entity.js';
import { Scoped } from '../../platform/database/scope.js';

@Entity({ tableName: 'warehouse' })
@ObjectType({ implements: Node, description: 'A place that stock is kept at and sent from.', simpleResolvers: true })
@Scoped({ warehouse: 'id', customer: 'all' })
export class Warehouse extends Node {
  @Unique()
  @Property({ type: 'string', length: 40 })
  @Field(() => String, { description: 'Stable code.' })
  code!: string;
  @Property({ type: 'string', length: 80 })
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Property({ type: 'string', length: 40 })
  @Field(() => String, { description: 'Province.' })
  province!: string;
  @Property({ type: 'string', length: 40 })
  @Field(() => String, { description: 'City.' })
  city!: string;
  @Property({ type: 'string', length: 40 })
  @Field(() => String, { description: 'District.' })
  district!: string;
  @Property({ type: 'string', length: 200 })
  @Field(() => String, { description: 'Street address.' })
  address!: string;
  @Property({ type: 'string', length: 40 })
  @Field(() => String, { description: 'Who answers there.' })
  contact!: string;
  @Property({ type: 'string', length: 30 })
  @Field(() => String, { description: 'Phone of the warehouse.' })
  phone!: string;
  /** Provinces that it serves first. */
  @Property({ type: 'json' })
  regions!: string[];
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Smaller comes first among equals.' })
  priority: number = 100;
  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: '日产能: so many orders a day are allocated to it at most; null for no limit.' })
  dailyCapacity?: number | null;
  @Property({ type: 'integer', default: 0 })
  @Field(() => Int, { description: '留存: pieces of each SKU that allocation leaves there.' })
  keepPieces: number = 0;
  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Takes orders.' })
  enabled: boolean = true;
}
