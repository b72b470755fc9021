import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '../ids.js';
import { IdColumn, InstantColumn } from '../database/columns.js';

/** What a person or a partner did: who, when, from where, on what. Append-only; nothing in the house updates it. */
@Entity({ tableName: 'audit_entry' })
@Index({ properties: ['subjectId', 'id'] })
@Index({ properties: ['actorId', 'id'] })
export class AuditEntry {
  @PrimaryKey({ type: 'string', columnType: 'char(26)' })
  id: string = newId();
  @Property({ type: 'string', length: 12 })
  actorKind!: string;
  @Property({ type: 'string', length: 80 })
  actorId!: string;
  @Property({ type: 'string', length: 80 })
  actorName!: string;
  @Property({ type: 'string', length: 60 })
  action!: string;
  @Property({ type: 'string', length: 40 })
  subjectType!: string;
  @IdColumn()
  subjectId!: string;
  @Property({ type: 'json' })
  data!: Record<string, unknown>;
  @Property({ type: 'string', length: 26 })
  requestId!: string;
  @Property({ type: 'string', length: 64, nullable: true })
  ip?: string;
  @InstantColumn()
  at!: Date;
}
