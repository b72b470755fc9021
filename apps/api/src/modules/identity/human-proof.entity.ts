import { Entity, Index, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { NotAudited } from '../../platform/audit/audit-marks.js';
import { InstantColumn } from '../../platform/database/columns.js';

/** A solved challenge that was handed in: each is good once. */
@Entity({ tableName: 'human_proof' })
@NotAudited('a proof that was used, until it is void')
@Index({ properties: ['expiresAt'] })
export class HumanProof {
  @PrimaryKey({ type: 'string', columnType: 'char(64)' })
  id!: string;
  @InstantColumn()
  expiresAt!: Date;
}
