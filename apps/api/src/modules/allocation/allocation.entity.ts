import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../platform/database/base-entity.js';
import { IdColumn, InstantColumn } from '../../platform/database/columns.js';
import { Scoped } from '../../platform/database/scope.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { AllocationFacts } from './allocation-facts.js';
import type { AllocationTrace } from './allocation-trace.js';

/** Which warehouse handles an order, and why. One row per order: the last decision. */
@Entity({ tableName: 'allocation' })
@ObjectType({ implements: Node, description: 'Which warehouse handles an order, and why.', simpleResolvers: true })
@Scoped({ shop: 'shopId', warehouse: 'warehouseId', customer: 'customerId' })
@Index({ properties: ['decidedAt', 'ruleKey'] })
export class Allocation extends Node {
  @Unique()
  @IdColumn()
  orderId!: string;

  @IdColumn()
  shopId!: string;

  @IdColumn({ nullable: true })
  customerId?: string | null;

  @IdColumn()
  warehouseId!: string;

  /** Row id of the version of the rules that decided; null for those that came with the system. */
  @IdColumn({ nullable: true })
  ruleSetId?: string | null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Number of the version of the rules that decided; null for those that came with the system.' })
  ruleSetNumber?: number | null;

  /** Not an id column: rules that came with the system have keys of their own. */
  @Property({ type: 'string', length: 26, nullable: true })
  ruleKey?: string | null;

  /** What was looked at: deciding again on it gives the same. Null for decisions that were made before it was kept. */
  @Property({ type: 'json', nullable: true })
  facts?: AllocationFacts | null;

  @Property({ type: 'json' })
  trace!: AllocationTrace;

  @Property({ type: 'string', length: 80 })
  @Field(() => String, { description: 'Who had it decided.' })
  decidedBy!: string;

  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When it was decided.' })
  decidedAt!: Date;
}
