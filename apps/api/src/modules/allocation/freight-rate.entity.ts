import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { AuditedFromBirth } from '../../platform/audit/audit-marks.js';
import { Node } from '../../platform/database/base-entity.js';
import { FenColumn } from '../../platform/database/columns.js';
import type { Rate } from './freight.js';

/** What a carrier takes for a parcel up to a distance: a line of the table by which freight is estimated. */
@Entity({ tableName: 'freight_rate' })
@Unique({ properties: ['carrier', 'upToKm'] })
@AuditedFromBirth()
export class FreightRateRow extends Node implements Rate {
  @Property({ type: 'string', length: 20 })
  carrier!: string;
  @Property({ type: 'integer' })
  upToKm!: number;
  @Property({ type: 'integer' })
  firstGrams!: number;
  @FenColumn()
  firstFee!: number;
  @Property({ type: 'integer' })
  stepGrams!: number;
  @FenColumn()
  stepFee!: number;
}
