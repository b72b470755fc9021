import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { NotAudited } from '../../platform/audit/audit-marks.js';
import { Node } from '../../platform/database/base-entity.js';
import { EnumColumn, IdColumn, InstantColumn } from '../../platform/database/columns.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';

export enum NoticeKind {
  MENTIONED = 'MENTIONED',
}

registerEnumType(NoticeKind, { name: 'NoticeKind', description: 'Why somebody is told.', valuesConfig: { MENTIONED: { description: 'A colleague named him in a comment.' } } });

/**
 * Tells somebody that a thing wants his eyes. It names the entry of the thing's timeline and repeats none of its words, so
 * that it shows nothing to who has lost sight of the thing, and nothing of a person whose data is deleted.
 */
@Entity({ tableName: 'notice' })
@NotAudited('NoticeGiven; that he has read it is nobody else\'s')
@ObjectType({ implements: Node, description: 'Tells the caller that something wants his eyes.', simpleResolvers: true })
@Index({ properties: ['recipientId', 'id'] })
@Index({ properties: ['recipientId', 'readAt', 'id'] })
@Index({ properties: ['actorId'] })
@Index({ properties: ['at'] })
export class Notice extends Node {
  @IdColumn()
  recipientId!: string;
  @EnumColumn()
  @Field(() => NoticeKind, { description: 'Why he is told.' })
  kind!: NoticeKind;
  @Property({ type: 'string', length: 40 })
  subjectType!: string;
  @IdColumn()
  subjectId!: string;
  /** Of the subject's timeline. */
  @IdColumn()
  entryId!: string;
  /** Left out for a key or a job. */
  @IdColumn({ nullable: true })
  actorId?: string | null;
  @Property({ type: 'string', length: 80 })
  @Field(() => String, { description: 'Who caused it.' })
  actorName!: string;
  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;
  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When he marked it as read; null before.' })
  readAt?: Date | null;
}
