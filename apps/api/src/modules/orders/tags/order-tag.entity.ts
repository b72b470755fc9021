import { Entity, Index, Unique } from '@mikro-orm/decorators/legacy';
import { NotAudited } from '../../../platform/audit/audit-marks.js';
import { Node } from '../../../platform/database/base-entity.js';
import { IdColumn } from '../../../platform/database/columns.js';

/** An order has a tag. Read only through its order, whose scope it shares. */
@Entity({ tableName: 'order_tag' })
@NotAudited('OrderTagged and OrderUntagged name what was put on and taken off')
@Unique({ properties: ['orderId', 'tagId'] })
@Index({ properties: ['tagId', 'orderId'] })
export class OrderTag extends Node {
  @IdColumn()
  orderId!: string;

  @IdColumn()
  tagId!: string;
}
