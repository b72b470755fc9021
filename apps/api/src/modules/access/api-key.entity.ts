import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Node } from '../../platform/database/base-entity.js';
import { IdColumn, InstantColumn } from '../../platform/database/columns.js';
import { AuditedFromBirth } from '../../platform/audit/audit-marks.js';

/** A partner system's key: `oms_live_…`, shown once, kept as a hash; acts under a role. */
@Entity({ tableName: 'api_key' })
@AuditedFromBirth()
export class ApiKey extends Node {
  @Unique()
  @Property({ type: 'string', length: 64, hidden: true })
  keyHash!: string;
  @Property({ type: 'string', length: 60 })
  name!: string;
  @IdColumn()
  roleId!: string;
  @Property({ type: 'json', nullable: true })
  shopIds?: string[] | null;
  @InstantColumn({ nullable: true })
  expiresAt?: Date | null;
  @InstantColumn()
  createdAt!: Date;
}
