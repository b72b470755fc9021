import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../../platform/database/base-entity.js';
import { EnumColumn, FenColumn, IdColumn, InstantColumn } from '../../../platform/database/columns.js';
import { Scoped } from '../../../platform/database/scope.js';
import { MoneyField } from '../../../platform/graphql/money-field.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';

export enum LedgerAccount {
  ALIPAY_CLEARING = 'ALIPAY_CLEARING',
  MARKETPLACE_CLEARING = 'MARKETPLACE_CLEARING',
  CUSTOMER_RECEIPTS = 'CUSTOMER_RECEIPTS',
  CUSTOMER_REFUNDS = 'CUSTOMER_REFUNDS',
}

registerEnumType(LedgerAccount, {
  name: 'LedgerAccount', description: 'An account of the books.',
  valuesConfig: {
    ALIPAY_CLEARING: { description: '支付宝待结算: what Alipay holds for us.' }, MARKETPLACE_CLEARING: { description: '平台待结算: what the marketplace holds for us.' },
    CUSTOMER_RECEIPTS: { description: '客户收款: what customers have paid.' }, CUSTOMER_REFUNDS: { description: '客户退款: what customers got back.' },
  },
});

/** One thing that happened to money. Its postings sum to zero. Append-only. */
@Entity({ tableName: 'ledger_entry' })
@ObjectType({ implements: Node, description: 'One thing that happened to money; its postings sum to zero.', simpleResolvers: true })
@Scoped({ shop: 'shopId' })
@Index({ properties: ['at', 'id'] })
@Index({ properties: ['orderId', 'at', 'id'] })
@Index({ properties: ['shopId', 'at', 'id'] })
export class LedgerEntry extends Node {
  /** What it books, for example `payment:01H…`: booked once, whatever is repeated. */
  @Unique()
  @Property({ type: 'string', length: 80 })
  @Field(() => String, { description: 'What it books.' })
  source!: string;
  @IdColumn()
  orderId!: string;
  @IdColumn()
  shopId!: string;
  @Property({ type: 'string', length: 120 })
  @Field(() => String, { description: 'In words.' })
  memo!: string;
  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;
}

/** One side of an entry: positive is debit, negative is credit. */
@Entity({ tableName: 'ledger_posting' })
@ObjectType({ implements: Node, description: 'One side of an entry: positive is debit, negative is credit.', simpleResolvers: true })
@Scoped({ shop: 'shopId' })
@Index({ properties: ['entryId'] })
@Index({ properties: ['account', 'shopId'] })
export class LedgerPosting extends Node {
  @IdColumn()
  entryId!: string;
  @IdColumn()
  shopId!: string;
  @EnumColumn()
  @Field(() => LedgerAccount, { description: 'Account.' })
  account!: LedgerAccount;
  @FenColumn()
  @MoneyField('Amount: positive is debit, negative is credit.')
  amount!: number;
}
