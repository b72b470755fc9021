import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { NotAudited } from '../../../platform/audit/audit-marks.js';
import { Node } from '../../../platform/database/base-entity.js';
import { IdColumn, InstantColumn } from '../../../platform/database/columns.js';

/** What an identity provider told of a user or role beyond what the house itself keeps. */
@Entity({ tableName: 'scim_resource' })
@NotAudited('a provider\'s own words, with personal data; UserProvisioned and RoleProvisioned tell of them')
@Index({ properties: ['externalId'] })
export class ScimRecord extends Node {
  /** Row id of the user or role. */
  @Unique()
  @IdColumn()
  resourceId!: string;
  @Property({ type: 'string', length: 120, nullable: true })
  externalId?: string | null;
  /** Name, e-mail addresses, phones and title as they came. */
  @Property({ type: 'json' })
  attributes!: Record<string, unknown>;
  @InstantColumn()
  createdAt!: Date;
  @InstantColumn()
  updatedAt!: Date;
  /** Deleted by the provider: gone for it, switched off for the house. */
  @InstantColumn({ nullable: true })
  deletedAt?: Date | null;
}
