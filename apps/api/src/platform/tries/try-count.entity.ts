import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { NotAudited } from '../audit/audit-marks.js';
import { InstantColumn } from '../database/columns.js';

/** How often something was tried in a window of time that is still running. One row for all processes. */
@Entity({ tableName: 'try_count' })
@NotAudited('how often something was tried, until its window is over')
@Index({ properties: ['endsAt'] })
export class TryCount {
  /** Hash of what is counted: no name and no address stands here. */
  @PrimaryKey({ type: 'string', columnType: 'char(64)' })
  id!: string;
  @Property({ type: 'integer' })
  used!: number;
  @InstantColumn()
  endsAt!: Date;
}
