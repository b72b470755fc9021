import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { NotAudited } from '../../../platform/audit/audit-marks.js';
import { IdColumn, InstantColumn } from '../../../platform/database/columns.js';
import { newId } from '../../../platform/ids.js';

/** That an order of a file was placed: whoever brings the same file again, however often, finds it here. */
@Entity({ tableName: 'imported_order' })
@NotAudited('OrderPlaced')
@Unique({ properties: ['shopId', 'key'] })
@Index({ properties: ['importId'] })
export class ImportedOrder {
  @PrimaryKey({ type: 'string', columnType: 'char(26)' })
  id: string = newId();
  @IdColumn()
  shopId!: string;
  /** The order's number elsewhere, or the file's content and the row. */
  @Property({ type: 'string', length: 80 })
  key!: string;
  @IdColumn()
  importId!: string;
  @IdColumn()
  orderId!: string;
  @InstantColumn()
  createdAt!: Date;
}
