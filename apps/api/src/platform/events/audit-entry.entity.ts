import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../database/base-entity.js';
import { IdColumn, InstantColumn } from '../database/columns.js';
import { DateTimeScalar } from '../graphql/scalars.js';

/** What a person or a partner did: who, when, from where, on what. Append-only; nothing in the house updates it. */
@Entity({ tableName: 'audit_entry' })
@ObjectType({ implements: Node, description: 'What a person or a partner did.', simpleResolvers: true })
@Index({ properties: ['subjectId', 'id'] })
@Index({ properties: ['actorId', 'id'] })
export class AuditEntry extends Node {
  @Property({ type: 'string', length: 12 })
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
  @Property({ type: 'string', length: 26 })
  @Field(() => String, { description: 'In which request.' })
  requestId!: string;
  @Property({ type: 'string', length: 64, nullable: true })
  @Field(() => String, { nullable: true, description: 'From where.' })
  ip?: string | null;
  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;
}
