import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { NotAudited } from '../../platform/audit/audit-marks.js';
import { IdColumn, InstantColumn } from '../../platform/database/columns.js';
import { newId } from '../../platform/ids.js';

/** Some hundred lines of an exported audit log: in the database, so that any process can hand them out. */
@Entity({ tableName: 'audit_export_part' })
@NotAudited('a copy of the log, for a day')
@Index({ properties: ['jobId', 'id'] })
export class AuditExportPart {
  @PrimaryKey({ type: 'string', columnType: 'char(26)' })
  id: string = newId();
  @IdColumn()
  jobId!: string;
  @Property({ type: 'text', columnType: 'mediumtext' })
  content!: string;
  @InstantColumn()
  createdAt!: Date;
}
