import { isCreditCode, normaliseCreditCode } from '@ordo/kernel';
import { IsOptional, MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import type { Tx } from '../../../platform/command/tx.js';
import { UserErrorCode, type RefusalDetail } from '../../../platform/errors.js';
import { InvoiceKind, OrderInvoice } from './order-invoice.entity.js';

@InputType({ description: 'What invoice 发票 is wanted.' })
export class OrderInvoiceInput {
  @Field(() => InvoiceKind, { description: 'Its kind.' })
  kind!: InvoiceKind;
  @Field(() => String, { description: 'Whom it is made out to, 2 to 100 characters.' }) @MaxLength(100)
  title!: string;
  @Field(() => String, { nullable: true, description: "The company's tax number, a unified social credit code; a person has none." }) @IsOptional() @MaxLength(40)
  taxNumber?: string | null;
}

const SHORTEST_TITLE = 2;

/** What is wrong with a wanted invoice, each at its field. */
export function invoiceProblems({ kind, title, taxNumber }: OrderInvoiceInput): RefusalDetail[] {
  const problems: RefusalDetail[] = [];
  const wrong = (field: string, messageKey: string): void => void problems.push({ code: UserErrorCode.INVALID_INPUT, messageKey, field: ['invoice', field] });
  if ([...title.trim()].length < SHORTEST_TITLE) wrong('title', 'invoiceTitleMissing');
  if (kind === InvoiceKind.PERSONAL) {
    if (taxNumber?.trim()) wrong('taxNumber', 'invoicePersonHasNoTaxNumber');
  } else if (!taxNumber?.trim()) wrong('taxNumber', 'invoiceTaxNumberMissing');
  else if (!isCreditCode(taxNumber)) wrong('taxNumber', 'invoiceTaxNumberWrong');
  return problems;
}

/** Keeps what invoice is wanted for an order; what is wrong with it was told before. */
export function addInvoice(tx: Tx, orderId: string, { kind, title, taxNumber }: OrderInvoiceInput): void {
  tx.em.create(OrderInvoice, { orderId, kind, title: title.trim(), taxNumber: taxNumber?.trim() ? normaliseCreditCode(taxNumber) : null } as never);
}
