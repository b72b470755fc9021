import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../platform/database/base-entity.js';
import { EnumColumn, IdColumn, InstantColumn } from '../../platform/database/columns.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import './shipment.enums.js';
import { TrackingStatus } from './shipment.transitions.js';

/** Something that the carrier reported of a parcel. Append-only; read only through its shipment, whose scope it shares. */
@Entity({ tableName: 'tracking_event' })
@ObjectType({ implements: Node, description: 'Something that the carrier reported of a parcel.', simpleResolvers: true })
@Index({ properties: ['shipmentId', 'at', 'id'] })
@Unique({ properties: ['shipmentId', 'dedupKey'] })
export class TrackingEvent extends Node {
  @IdColumn()
  shipmentId!: string;

  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When it happened, by the carrier.' })
  at!: Date;

  @Property({ type: 'string', length: 100 })
  @Field(() => String, { description: 'Where.' })
  place!: string;

  @Property({ type: 'string', length: 500 })
  @Field(() => String, { description: 'What happened.' })
  text!: string;

  @Property({ type: 'string', length: 20 })
  @Field(() => String, { description: "The carrier's own code." })
  code!: string;

  @EnumColumn()
  @Field(() => TrackingStatus, { description: 'What it says.' })
  status!: TrackingStatus;

  /** What makes two reports one: time, code, place and text. Pushes and pulls tell of the same event in the same words. */
  @Property({ type: 'string', length: 64 })
  dedupKey!: string;

  /** The carrier's id of the push that told it; pulls have none. */
  @Property({ type: 'string', length: 64, nullable: true })
  pushId?: string | null;
}
