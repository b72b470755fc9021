import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '../ids.js';
import { IdColumn, InstantColumn } from '../database/columns.js';
import { NotAudited } from '../audit/audit-marks.js';

/** What happened to a thing: one row of its timeline. Append-only, but for what is deleted of a person. */
@Entity({ tableName: 'timeline_entry' })
@Index({ properties: ['subjectId', 'id'] })
@NotAudited('is told by the same events')
export class TimelineEntry {
  @PrimaryKey({ type: 'string', columnType: 'char(26)' })
  id: string = newId();
  @IdColumn()
  subjectId!: string;
  /** The event's type, for example `OrderApproved`; also its key in the message catalogue. */
  @Property({ type: 'string', length: 60 })
  type!: string;
  @Property({ type: 'json' })
  data!: Record<string, string | number>;
  @Property({ type: 'string', length: 12 })
  actorKind!: string;
  @Property({ type: 'string', length: 80 })
  actorName!: string;
  @InstantColumn()
  at!: Date;
}
