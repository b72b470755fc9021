import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../platform/database/base-entity.js';
import { EnumColumn } from '../../platform/database/columns.js';
import './allocation.enums.js';
import { AllocationStrategy, type RuleCondition } from './allocation-rules.js';
import { AuditedFromBirth } from '../../platform/audit/audit-marks.js';

/** A rule by which orders get their warehouse. Rules are tried in the order of their position. */
@Entity({ tableName: 'allocation_rule' })
@ObjectType({ implements: Node, description: 'A rule by which orders get their warehouse.', simpleResolvers: true })
@Index({ properties: ['enabled', 'position'] })
@AuditedFromBirth()
export class AllocationRule extends Node {
  @Property({ type: 'string', length: 60 })
  @Field(() => String, { description: 'Name, shown where the rule decided.' })
  name!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Place among the rules; the smaller is tried first.' })
  position!: number;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'In force.' })
  enabled: boolean = true;

  @Property({ type: 'json' })
  conditions!: RuleCondition[];

  @EnumColumn()
  @Field(() => AllocationStrategy, { description: 'How it picks among the warehouses.' })
  strategy!: AllocationStrategy;

  /** Row ids of the only warehouses that it may pick; null for all. */
  @Property({ type: 'json', nullable: true })
  warehouseIds?: string[] | null;
}
