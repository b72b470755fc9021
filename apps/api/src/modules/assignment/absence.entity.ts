import { Entity, Unique } from '@mikro-orm/decorators/legacy';
import { AuditedFromBirth } from '../../platform/audit/audit-marks.js';
import { Node } from '../../platform/database/base-entity.js';
import { IdColumn, InstantColumn } from '../../platform/database/columns.js';

/** Somebody is away: he is given no order, and takes none, until then or until he says that he is back. */
@Entity({ tableName: 'absence' })
@AuditedFromBirth()
export class Absence extends Node {
  @Unique()
  @IdColumn()
  userId!: string;
  /** Null: until he is back. */
  @InstantColumn({ nullable: true })
  until?: Date | null;
}
