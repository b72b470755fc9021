import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { NotAudited } from '../../platform/audit/audit-marks.js';
import { Node } from '../../platform/database/base-entity.js';
import { IdColumn, InstantColumn } from '../../platform/database/columns.js';

/** A copy of somebody's personal data that waits a day to be fetched: in the database, so that any process can hand it out. */
@Entity({ tableName: 'personal_export' })
@NotAudited('a copy for its owner, for a day')
@Index({ properties: ['createdAt'] })
export class PersonalExport extends Node {
  @IdColumn({ index: true })
  userId!: string;
  @IdColumn()
  jobId!: string;
  /** The JSON file under the house's key. */
  @Property({ type: 'text', columnType: 'mediumtext', hidden: true })
  sealed!: string;
  @InstantColumn()
  createdAt!: Date;
}
