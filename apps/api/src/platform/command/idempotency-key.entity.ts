import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { newId } from '../ids.js';
import { InstantColumn } from '../database/columns.js';
import { NotAudited } from '../audit/audit-marks.js';

/** The first answer to a command, kept so that a repeat of it is answered the same. */
@Entity({ tableName: 'idempotency_key' })
@Unique({ properties: ['actor', 'command', 'key'] })
@Index({ properties: ['createdAt'] })
@NotAudited('memory of answers')
export class IdempotencyKey {
  @PrimaryKey({ type: 'string', columnType: 'char(26)' })
  id: string = newId();
  @Property({ type: 'string', length: 80 })
  actor!: string;
  @Property({ type: 'string', length: 80 })
  command!: string;
  @Property({ type: 'string', length: 120 })
  key!: string;
  @Property({ type: 'string', length: 64 })
  inputHash!: string;
  @Property({ type: 'json', nullable: true })
  answer?: unknown;
  @InstantColumn()
  createdAt!: Date;
}
