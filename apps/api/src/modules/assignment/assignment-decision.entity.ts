import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { NotAudited } from '../../platform/audit/audit-marks.js';
import { Node } from '../../platform/database/base-entity.js';
import { IdColumn, InstantColumn } from '../../platform/database/columns.js';
import { Scoped } from '../../platform/database/scope.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { ClerkFacts, ClerkTrace } from './clerk-facts.js';

/** To whom the rules gave an order, with everything that they looked at: deciding again on it gives the same. */
@Entity({ tableName: 'assignment_decision' })
@ObjectType({ implements: Node, description: 'To whom the rules gave an order that waits for a person, and why.', simpleResolvers: true })
@Scoped({ shop: 'shopId', warehouse: 'warehouseId', warehouseOptional: true, customer: 'customerId' })
@Index({ properties: ['orderId', 'id'] })
@Index({ properties: ['decidedAt', 'ruleKey'] })
@NotAudited('a record itself, never changed, of what the rules did')
export class AssignmentDecision extends Node {
  @IdColumn()
  orderId!: string;
  @IdColumn()
  shopId!: string;
  @IdColumn({ nullable: true })
  warehouseId?: string | null;
  @IdColumn({ nullable: true })
  customerId?: string | null;
  @IdColumn()
  ruleSetId!: string;
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Number of the version of the rules that decided.' })
  ruleSetNumber!: number;
  /** Null when no rule found anybody. */
  @IdColumn({ nullable: true })
  ruleKey?: string | null;
  @IdColumn({ nullable: true })
  assigneeId?: string | null;
  @IdColumn({ nullable: true })
  teamId?: string | null;
  @Property({ type: 'json' })
  facts!: ClerkFacts;
  @Property({ type: 'json' })
  trace!: ClerkTrace;
  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When.' })
  decidedAt!: Date;
}
