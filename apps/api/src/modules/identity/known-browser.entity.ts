import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { NotAudited } from '../../platform/audit/audit-marks.js';
import { Node } from '../../platform/database/base-entity.js';
import { IdColumn, InstantColumn } from '../../platform/database/columns.js';

/** A browser by which somebody has signed in before: its name, its system and the network it came from. */
@Entity({ tableName: 'known_browser' })
@NotAudited('SessionStarted tells of each sign-in')
@Unique({ properties: ['userId', 'signature'] })
export class KnownBrowser extends Node {
  @IdColumn()
  userId!: string;
  /** Keyed hash over name, system and network: it is compared, never read. */
  @Property({ type: 'string', length: 64, hidden: true })
  signature!: string;
  /** As people name it, for the mail and for whoever asks for his data. */
  @Property({ type: 'string', length: 80, nullable: true })
  browser?: string | null;
  @Property({ type: 'string', length: 64, nullable: true })
  ip?: string | null;
  @InstantColumn()
  firstSeenAt!: Date;
  @InstantColumn()
  lastSeenAt!: Date;
}
