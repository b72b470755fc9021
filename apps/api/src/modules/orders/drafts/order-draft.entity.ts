import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { NotAudited } from '../../../platform/audit/audit-marks.js';
import { Node } from '../../../platform/database/base-entity.js';
import { IdColumn, InstantColumn } from '../../../platform/database/columns.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';

/** A new order that somebody has begun to fill in. It is no order yet: it has no number and reserves nothing. */
@Entity({ tableName: 'order_draft' })
@NotAudited('what somebody is typing; OrderPlaced once it is an order')
@ObjectType({ implements: Node, description: 'Draft 草稿 of a new order: what somebody has filled in so far. Nobody but he sees it; kept for 30 days after its last change.', simpleResolvers: true })
@Index({ properties: ['ownerId', 'updatedAt'] })
@Index({ properties: ['updatedAt'] })
export class OrderDraft extends Node {
  @IdColumn()
  ownerId!: string;
  /** Sealed: there are names and addresses in it. */
  @Property({ type: 'text' })
  sealed!: string;
  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date;
}
