import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { IdColumn, InstantColumn } from '../../platform/database/columns.js';
import { newId } from '../../platform/ids.js';

/** That somebody agreed to a document: which version, when, from where. Append-only. */
@Entity({ tableName: 'consent' })
@Index({ properties: ['userId'] })
export class Consent {
  @PrimaryKey({ type: 'string', columnType: 'char(26)' })
  id: string = newId();
  @IdColumn()
  userId!: string;
  /** `agreement` or `privacy`. */
  @Property({ type: 'string', length: 20 })
  document!: string;
  @Property({ type: 'string', length: 20 })
  version!: string;
  @Property({ type: 'string', length: 64, nullable: true })
  ip?: string | null;
  @InstantColumn()
  at!: Date;
}
