import { BeforeCreate, BeforeUpdate, Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../platform/database/base-entity.js';
import { EnumColumn, IdColumn, InstantColumn } from '../../platform/database/columns.js';
import { Scoped } from '../../platform/database/scope.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { nameKeys, phoneTail } from '../../platform/text/name-keys.js';
import { Audited } from '../../platform/audit/audit-marks.js';

export enum CustomerLevel {
  NORMAL = 'NORMAL',
  SILVER = 'SILVER',
  GOLD = 'GOLD',
  VIP = 'VIP',
}

registerEnumType(CustomerLevel, {
  name: 'CustomerLevel', description: 'How a customer is ranked (S1.2.6).',
  valuesConfig: { NORMAL: { description: '普通.' }, SILVER: { description: '银卡.' }, GOLD: { description: '金卡.' }, VIP: { description: '贵宾.' } },
});

/** Somebody who buys. */
@Entity({ tableName: 'customer' })
@ObjectType({ implements: Node, description: 'Somebody who buys. Name and phone are shown masked.', simpleResolvers: true })
@Scoped({ shop: 'shopId', customer: 'id' })
@Unique({ properties: ['shopId', 'externalUid'] })
@Index({ properties: ['createdAt', 'id'] })
@Index({ properties: ['phone'] })
@Index({ properties: ['name'] })
@Index({ properties: ['pinyin'] })
@Index({ properties: ['initials'] })
@Index({ properties: ['phoneTail'] })
@Index({ properties: ['blockedAt'] })
export class Customer extends Node {
  /** The shop that knows the customer. */
  @IdColumn()
  shopId!: string;

  /** The marketplace's own key to the buyer. */
  @Property({ type: 'string', length: 80, nullable: true })
  @Audited('hidden')
  externalUid?: string | null;

  @Property({ type: 'string', length: 60 })
  @Audited('name')
  name!: string;

  @Property({ type: 'string', length: 30, nullable: true })
  @Audited('phone')
  phone?: string | null;

  @EnumColumn()
  @Field(() => CustomerLevel, { description: 'Rank.' })
  level: CustomerLevel = CustomerLevel.NORMAL;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When his personal data was deleted at his request.' })
  erasedAt?: Date | null;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when he is on the blacklist 黑名单; null when he is not.' })
  blockedAt?: Date | null;

  @Property({ type: 'string', length: 200, nullable: true })
  @Field(() => String, { nullable: true, description: 'Why he is on the blacklist.' })
  blockedReason?: string | null;

  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When first seen.' })
  createdAt!: Date;

  // What he is found by beside name and phone, and follows from them.
  @Property({ type: 'string', length: 120, nullable: true })
  @Audited('ignored')
  pinyin?: string | null;
  @Property({ type: 'string', length: 40, nullable: true })
  @Audited('ignored')
  initials?: string | null;
  @Property({ type: 'string', length: 4, nullable: true })
  @Audited('ignored')
  phoneTail?: string | null;

  @BeforeCreate()
  @BeforeUpdate()
  async keepKeys(): Promise<void> {
    Object.assign(this, await customerKeys(this));
  }
}

/** What a customer is found by beside his name and phone; also for whoever writes a customer past the ORM. */
export async function customerKeys({ name, phone }: Pick<Customer, 'name' | 'phone'>): Promise<Pick<Customer, 'pinyin' | 'initials' | 'phoneTail'>> {
  return { ...(await nameKeys(name)), phoneTail: phoneTail(phone) };
}
