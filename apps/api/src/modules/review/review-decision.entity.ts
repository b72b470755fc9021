import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import type { TriedRule } from '@ordo/kernel';
import { Field, Int, ObjectType } from 'type-graphql';
import { NotAudited } from '../../platform/audit/audit-marks.js';
import { Node } from '../../platform/database/base-entity.js';
import { EnumColumn, IdColumn, InstantColumn } from '../../platform/database/columns.js';
import { Scoped } from '../../platform/database/scope.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { RuleOutcome } from '../rules/index.js';
import type { ReviewFacts } from './decide-review.js';

/** What the rules decided about an order, with everything that they looked at: deciding again on it gives the same. */
@Entity({ tableName: 'review_decision' })
@ObjectType({ implements: Node, description: 'What the review rules decided about an order, and why.', simpleResolvers: true })
@Scoped({ shop: 'shopId', warehouse: 'warehouseId', warehouseOptional: true, customer: 'customerId' })
@Index({ properties: ['orderId', 'id'] })
@Index({ properties: ['decidedAt', 'ruleKey'] })
@NotAudited('a record itself, never changed, of what the rules did')
export class ReviewDecision extends Node {
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
  /** Null when no rule held. */
  @IdColumn({ nullable: true })
  ruleKey?: string | null;
  @EnumColumn()
  @Field(() => RuleOutcome, { description: 'What was decided.' })
  outcome!: RuleOutcome;
  /** What the rules looked at. No name, no address, no remark: of a remark only which of the rules' words it has. */
  @Property({ type: 'json' })
  facts!: ReviewFacts;
  @Property({ type: 'json' })
  tried!: readonly TriedRule[];
  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When.' })
  decidedAt!: Date;
}
