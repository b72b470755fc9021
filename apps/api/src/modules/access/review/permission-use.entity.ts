import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { NotAudited } from '../../../platform/audit/audit-marks.js';

/** In how many requests a user used a permission on a day: what the access review compares with what was given. */
@Entity({ tableName: 'permission_use' })
@Index({ properties: ['day'] })
@NotAudited('a count of requests')
export class PermissionUse {
  @PrimaryKey({ type: 'string', columnType: 'char(26)' })
  userId!: string;
  @PrimaryKey({ type: 'string', length: 60 })
  permission!: string;
  /** Day in China, for example 2026-11-27. */
  @PrimaryKey({ type: 'string', length: 10 })
  day!: string;
  @Property({ type: 'integer' })
  count!: number;
}
