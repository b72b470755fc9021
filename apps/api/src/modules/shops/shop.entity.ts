import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../platform/database/base-entity.js';
import { EnumColumn, InstantColumn } from '../../platform/database/columns.js';
import { Scoped } from '../../platform/database/scope.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { AuditedFromBirth } from '../../platform/audit/audit-marks.js';

export enum ShopChannel {
  TAOBAO = 'TAOBAO',
  STOREFRONT = 'STOREFRONT',
  MANUAL = 'MANUAL',
}

registerEnumType(ShopChannel, {
  name: 'ShopChannel', description: 'Where a shop sells.',
  valuesConfig: { TAOBAO: { description: '淘宝/天猫.' }, STOREFRONT: { description: '自营商城.' }, MANUAL: { description: '手工单.' } },
});

/** A shop of the merchant: one per marketplace store or own storefront. */
@Entity({ tableName: 'shop' })
@ObjectType({ implements: Node, description: 'A shop of the merchant.', simpleResolvers: true })
@Scoped({ shop: 'id', customer: 'all' })
@AuditedFromBirth()
export class Shop extends Node {
  @Unique()
  @Property({ type: 'string', length: 40 })
  @Field(() => String, { description: 'Stable code.' })
  code!: string;

  @Property({ type: 'string', length: 80 })
  @Field(() => String, { description: 'Name shown to people.' })
  name!: string;

  @EnumColumn()
  @Field(() => ShopChannel, { description: 'Where it sells.' })
  channel!: ShopChannel;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Talks to the sandbox, not to the real marketplace.' })
  sandbox: boolean = false;

  @Property({ type: 'string', length: 200, nullable: true })
  gatewayUrl?: string | null;

  /** Encrypted; opened only to call the marketplace. */
  @Property({ type: 'text', nullable: true, hidden: true })
  credentials?: string | null;

  /** Everything that changed on the marketplace before this instant is stored. */
  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'Everything that changed on the marketplace before this instant is here.' })
  syncedUntil?: Date | null;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Hours after payment within which orders are promised to leave.' })
  shipWithinHours: number = 48;

  @Property({ type: 'boolean', default: true })
  @Field(() => Boolean, { description: 'Orders that wait for goods go on by themselves when they come in; else somebody releases them.' })
  releaseBackorders: boolean = true;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Minutes after which an order that nobody has paid anything for is closed; null: never. A marketplace closes its orders itself.' })
  closeUnpaidAfterMinutes?: number | null;
}
