import { Check, Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { NotAudited } from '../../platform/audit/audit-marks.js';
import { Node } from '../../platform/database/base-entity.js';
import { IdColumn, InstantColumn } from '../../platform/database/columns.js';
import { Scoped } from '../../platform/database/scope.js';

/** Pieces that a rule has given of its limited number. Changed only by conditional updates. */
@Entity({ tableName: 'gift_use' })
@NotAudited('a count; what was given to which order is kept with it')
@Check({ name: 'gift_use_not_negative', expression: 'given >= 0' })
export class GiftUse extends Node {
  @Unique()
  @IdColumn()
  ruleKey!: string;
  @Property({ type: 'integer' })
  given: number = 0;
}

/** What a rule has given with an order, as it stands. */
@Entity({ tableName: 'gift_given' })
@Scoped({ shop: 'shopId', customer: 'customerId' })
@NotAudited('follows from the decisions, which are kept')
@Unique({ properties: ['orderId', 'ruleKey'] })
@Index({ properties: ['givenAt', 'ruleKey'] })
export class GiftGiven extends Node {
  @IdColumn()
  orderId!: string;
  @IdColumn()
  shopId!: string;
  @IdColumn({ nullable: true })
  customerId?: string | null;
  @IdColumn()
  ruleKey!: string;
  /** Name of the rule then. */
  @Property({ type: 'string', length: 60 })
  rule!: string;
  @Property({ type: 'string', length: 60 })
  skuCode!: string;
  @Property({ type: 'integer' })
  quantity!: number;
  /** Counts against the limited number of its rule, and goes back there when the order is cancelled. */
  @Property({ type: 'boolean' })
  counted!: boolean;
  @InstantColumn()
  givenAt!: Date;
}
