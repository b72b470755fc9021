import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { NotAudited } from '../../platform/audit/audit-marks.js';
import { Node } from '../../platform/database/base-entity.js';
import { EnumColumn, FenColumn, IdColumn, InstantColumn } from '../../platform/database/columns.js';
import type { PreviewKind } from '../../platform/principal.js';

/** A preview: one session looks, for a while, as a role, a person, or an unsaved role would see the product (D-1). */
@Entity({ tableName: 'view_as' })
@NotAudited('ViewAsStarted and ViewAsLeft say it')
@Index({ properties: ['expiresAt'] })
export class ViewAs extends Node {
  /** The one session that may use it: the id alone opens nothing. */
  @IdColumn()
  sessionId!: string;
  @EnumColumn()
  kind!: PreviewKind;
  /** The role that is shown, or whose unsaved changes are. */
  @IdColumn({ nullable: true })
  roleId?: string | null;
  /** The person that is shown. */
  @IdColumn({ nullable: true })
  userId?: string | null;
  @Property({ type: 'string', length: 60 })
  name!: string;
  /** Set for unsaved changes. */
  @Property({ type: 'json', nullable: true })
  permissions?: string[] | null;
  @FenColumn({ nullable: true })
  refundLimit?: number | null;
  @InstantColumn()
  expiresAt!: Date;
}
