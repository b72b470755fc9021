import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { IdColumn, InstantColumn } from '../database/columns.js';
import { NotAudited } from './audit-marks.js';

/** The place of one entry in the chain: its hash is over the entry's hash and the link before it. Append-only. */
@Entity({ tableName: 'audit_link' })
@NotAudited('is the log')
export class AuditLink {
  /** 1, 2, 3 …, without a gap. */
  @PrimaryKey({ type: 'integer', autoincrement: false })
  seq!: number;
  @Unique()
  @IdColumn()
  entryId!: string;
  @Property({ type: 'string', length: 64 })
  entryHash!: string;
  /** The entry's instant, so that the database can tell what is old enough to go. */
  @InstantColumn()
  entryAt!: Date;
  @Property({ type: 'string', length: 64 })
  hash!: string;
}

/** Where the chain begins since its oldest entries, past their time, were removed. Append-only. */
@Entity({ tableName: 'audit_cut' })
@NotAudited('is the log')
export class AuditCut {
  /** The last link that was removed. */
  @PrimaryKey({ type: 'integer', autoincrement: false })
  seq!: number;
  /** Hash of that link: what the first remaining one continues. */
  @Property({ type: 'string', length: 64 })
  linkHash!: string;
  @Property({ type: 'integer' })
  removed!: number;
  @InstantColumn()
  cutAt!: Date;
  /** Keyed hash over the above: only the program can begin a chain anew. */
  @Property({ type: 'string', length: 64 })
  hash!: string;
}
