import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audited } from '../../../platform/audit/audit-marks.js';
import { Node } from '../../../platform/database/base-entity.js';
import { EnumColumn, IdColumn } from '../../../platform/database/columns.js';

/** Whom an invoice is made out to, and what it is good for. */
export enum InvoiceKind {
  PERSONAL = 'PERSONAL',
  COMPANY = 'COMPANY',
  VAT_SPECIAL = 'VAT_SPECIAL',
}

registerEnumType(InvoiceKind, {
  name: 'InvoiceKind', description: 'Kind of an invoice 发票.',
  valuesConfig: { PERSONAL: { description: '普通发票, to a person.' }, COMPANY: { description: '普通发票, to a company.' }, VAT_SPECIAL: { description: '增值税专用发票: the company deducts its tax.' } },
});

/** What invoice is wanted for an order. Read only through its order, whose scope it shares. */
@Entity({ tableName: 'order_invoice' })
@ObjectType({ implements: Node, description: 'What invoice 发票 is wanted for an order.', simpleResolvers: true })
@Unique({ properties: ['orderId'] })
export class OrderInvoice extends Node {
  @IdColumn()
  orderId!: string;
  @EnumColumn()
  @Field(() => InvoiceKind, { description: 'Its kind.' })
  kind!: InvoiceKind;
  /** Of a person: shown masked. */
  @Property({ type: 'string', length: 100 })
  @Audited('name')
  title!: string;
  @Property({ type: 'string', length: 18, nullable: true })
  @Field(() => String, { nullable: true, description: "The company's tax number: its unified social credit code." })
  taxNumber?: string | null;
}
