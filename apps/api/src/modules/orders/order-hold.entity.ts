import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../platform/database/base-entity.js';
import { EnumColumn, IdColumn, InstantColumn } from '../../platform/database/columns.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { HoldReason } from './order.transitions.js';

/** One reason for which an order is stopped, until somebody releases it. */
@Entity({ tableName: 'order_hold' })
@ObjectType({ implements: Node, description: 'One reason for which an order is stopped.', simpleResolvers: true })
@Index({ properties: ['orderId'] })
@Index({ properties: ['reason', 'releasedAt', 'orderId'] })
export class OrderHold extends Node {
  @IdColumn()
  orderId!: string;

  @EnumColumn()
  @Field(() => HoldReason, { description: 'Why.' })
  reason!: HoldReason;

  @Property({ type: 'string', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: 'In words.' })
  note?: string | null;

  @Property({ type: 'string', length: 80 })
  @Field(() => String, { description: 'Who put it on.' })
  placedBy!: string;

  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When it was put on.' })
  placedAt!: Date;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was released; null while it holds.' })
  releasedAt?: Date | null;

  @Property({ type: 'string', length: 80, nullable: true })
  @Field(() => String, { nullable: true, description: 'Who released it.' })
  releasedBy?: string | null;

  @Property({ type: 'string', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was released.' })
  releaseNote?: string | null;
}
