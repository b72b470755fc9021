import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../database/base-entity.js';
import { IdColumn, InstantColumn } from '../database/columns.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import type { FieldChange } from './audit-changes.js';
import { NotAudited } from './audit-marks.js';

/** What a person or a partner did: who, when, from where, on what, before and after. Append-only; the database refuses to change it. */
@Entity({ tableName: 'audit_entry' })
@ObjectType({ implements: Node, description: 'What a person or a partner did.', simpleResolvers: true })
@NotAudited('is the log')
@Index({ properties: ['at', 'id'] })
@Index({ properties: ['subjectId', 'at', 'id'] })
@Index({ properties: ['actorId', 'at', 'id'] })
@Index({ properties: ['action', 'at', 'id'] })
@Index({ properties: ['requestId'] })
export class AuditEntry extends Node {
  @Property({ type: 'string', length: 12 })
  @Field(() => String, { description: 'user, apiKey or anonymous.' })
  actorKind!: string;
  @Property({ type: 'string', length: 80 })
  actorId!: string;
  @Property({ type: 'string', length: 80 })
  @Field(() => String, { description: 'Who.' })
  actorName!: string;
  @Property({ type: 'string', length: 60 })
  @Field(() => String, { description: 'What.' })
  action!: string;
  @Property({ type: 'string', length: 40 })
  @Field(() => String, { description: 'On what kind of thing.' })
  subjectType!: string;
  @IdColumn()
  subjectId!: string;
  @Property({ type: 'json' })
  data!: Record<string, unknown>;
  /** Field by field, before and after; null when no field of the subject changed. */
  @Property({ type: 'json', nullable: true })
  changes?: FieldChange[] | null;
  @Property({ type: 'string', length: 26 })
  @Field(() => String, { description: 'In which request.' })
  requestId!: string;
  @Property({ type: 'string', length: 64, nullable: true })
  @Field(() => String, { nullable: true, description: 'From which address.' })
  ip?: string | null;
  @Property({ type: 'string', length: 200, nullable: true })
  @Field(() => String, { nullable: true, description: 'With which program.' })
  userAgent?: string | null;
  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;
  /** Keyed hash over everything above; empty only in entries from before there were hashes. */
  @Property({ type: 'string', length: 64, default: '' })
  hash: string = '';
}
