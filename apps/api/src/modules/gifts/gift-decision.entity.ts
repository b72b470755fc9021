import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { NotAudited } from '../../platform/audit/audit-marks.js';
import { Node } from '../../platform/database/base-entity.js';
import { IdColumn, InstantColumn } from '../../platform/database/columns.js';
import { Scoped } from '../../platform/database/scope.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { GiftFacts, GiftTrace } from './gift-facts.js';

/** What the rules gave with an order, with everything that they looked at: choosing again on it gives the same. */
@Entity({ tableName: 'gift_decision' })
@ObjectType({ implements: Node, description: 'What the rules gave with an order, and why.', simpleResolvers: true })
@Scoped({ shop: 'shopId', warehouse: 'warehouseId', warehouseOptional: true, customer: 'customerId' })
@Index({ properties: ['orderId', 'id'] })
@NotAudited('a record itself, never changed, of what the rules did')
export class GiftDecision extends Node {
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
  @Field(() => Int, { description: 'Number of the version of the rules that decided: the one that was in force when the order was placed.' })
  ruleSetNumber!: number;
  @Property({ type: 'json' })
  facts!: GiftFacts;
  @Property({ type: 'json' })
  trace!: GiftTrace;
  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When.' })
  decidedAt!: Date;
}
