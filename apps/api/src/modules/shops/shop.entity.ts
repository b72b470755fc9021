import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../platform/database/base-entity.js';
import { EnumColumn, InstantColumn } from '../../platform/database/columns.js';
import { Scoped } from '../../platform/database/scope.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { Audited, AuditedFromBirth } from '../../platform/audit/audit-marks.js';

export enum ShopChannel {
  TAOBAO = 'TAOBAO',
  STOREFRONT = 'STOREFRONT',
  MANUAL = 'MANUAL',
}

registerEnumType(ShopChannel, {
  name: 'ShopChannel', description: 'Where a shop sells.',
  valuesConfig: { TAOBAO: { description: '淘宝/天猫.' }, STOREFRONT: { description: '自营商城.' }, MANUAL: { description: '手工单.' } },
});

/** By what a shop promises when its orders leave. */
export enum ShopPromiseRule {
  WITHIN_HOURS = 'WITHIN_HOURS',
  SAME_DAY = 'SAME_DAY',
}

registerEnumType(ShopPromiseRule, {
  name: 'ShopPromiseRule', description: 'By what a shop promises when its orders leave.',
  valuesConfig: {
    WITHIN_HOURS: { description: '限时: so many hours after payment.' },
    SAME_DAY: { description: '当日发: until the end of the working day when paid before the cut-off hour, else of the next working day.' },
  },
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

  @EnumColumn({ default: 'WITHIN_HOURS' })
  @Field(() => ShopPromiseRule, { description: 'By what it promises when orders leave.' })
  promiseRule: ShopPromiseRule = ShopPromiseRule.WITHIN_HOURS;

  @Property({ type: 'integer', default: 16 })
  @Field(() => Int, { description: 'Hour of the China day before which orders leave the same working day, by the rule SAME_DAY.' })
  cutOffHour: number = 16;

  /** Counts changes of the promise alone: the row changes with every synchronisation. */
  @Property({ type: 'integer', default: 1 })
  @Field(() => Int, { description: 'Counts changes of the promise; send it back as `expectedVersion`.' })
  @Audited('ignored')
  promiseVersion: number = 1;

  @Property({ type: 'boolean', default: true })
  @Field(() => Boolean, { description: 'Orders that wait for goods go on by themselves when they come in; else somebody releases them.' })
  releaseBackorders: boolean = true;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Minutes after which an order that nobody has paid anything for is closed; null: never. A marketplace closes its orders itself.' })
  closeUnpaidAfterMinutes?: number | null;
}
