import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Node } from '../../../platform/database/base-entity.js';
import { IdColumn, InstantColumn } from '../../../platform/database/columns.js';

/** Somebody asked for a permission that he lacks. What comes of it is a grant as any other. */
@Entity({ tableName: 'permission_request' })
@Unique({ properties: ['userId', 'permission', 'day'] })
export class PermissionRequest extends Node {
  @IdColumn()
  userId!: string;
  @Property({ type: 'string', length: 60 })
  permission!: string;
  /** In UTC: whoever can give it is written to once a day. */
  @Property({ type: 'string', length: 10 })
  day!: string;
  @Property({ type: 'string', length: 300 })
  reason!: string;
  @InstantColumn()
  askedAt!: Date;
}
