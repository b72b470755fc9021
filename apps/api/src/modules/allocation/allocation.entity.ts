import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../platform/database/base-entity.js';
import { IdColumn, InstantColumn } from '../../platform/database/columns.js';
import { Scoped } from '../../platform/database/scope.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { AllocationTrace } from './allocation-trace.js';

/** Which warehouse handles an order, and why. One row per order: the last decision. */
@Entity({ tableName: 'allocation' })
@ObjectType({ implements: Node, description: 'Which warehouse handles an order, and why.', simpleResolvers: true })
@Scoped({ shop: 'shopId', warehouse: 'warehouseId', customer: 'customerId' })
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

  @Property({ type: 'json' })
  trace!: AllocationTrace;

  @Property({ type: 'string', length: 80 })
  @Field(() => String, { description: 'Who had it decided.' })
  decidedBy!: string;

  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When it was decided.' })
  decidedAt!: Date;
}
