import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../platform/database/base-entity.js';
import { EnumColumn, FenColumn, IdColumn, InstantColumn } from '../../platform/database/columns.js';
import { Scoped } from '../../platform/database/scope.js';
import { MoneyField } from '../../platform/graphql/money-field.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { MarketplaceRefundState } from './channel.enums.js';

/** A refund that a buyer asked for on the marketplace, as the marketplace tells of it. */
@Entity({ tableName: 'marketplace_refund' })
@ObjectType({ implements: Node, description: 'A refund that a buyer asked for on the marketplace.', simpleResolvers: true })
@Scoped({ shop: 'shopId', customer: 'customerId' })
@Unique({ properties: ['shopId', 'externalNo'] })
@Index({ properties: ['orderId'] })
export class MarketplaceRefund extends Node {
  @IdColumn()
  shopId!: string;

  @IdColumn()
  orderId!: string;

  @IdColumn({ nullable: true })
  customerId?: string | null;

  @Property({ type: 'string', length: 40 })
  @Field(() => String, { description: "The marketplace's number of the refund." })
  externalNo!: string;

  /** The marketplace's number of the line that it is about (Taobao: oid). */
  @Property({ type: 'string', length: 40, nullable: true })
  externalLineNo?: string | null;

  @EnumColumn()
  @Field(() => MarketplaceRefundState, { description: 'Where it stands on the marketplace.' })
  state!: MarketplaceRefundState;

  @FenColumn()
  @MoneyField('What is to be paid back.')
  amount!: number;

  @Property({ type: 'string', length: 200, nullable: true })
  @Field(() => String, { nullable: true, description: 'Why, as the buyer chose.' })
  reason?: string | null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'The buyer sends goods back.' })
  goodsReturned: boolean = false;

  /** The marketplace's own time of last change: an older message never overwrites a newer one. */
  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When it last changed on the marketplace.' })
  externalModifiedAt!: Date;
}
