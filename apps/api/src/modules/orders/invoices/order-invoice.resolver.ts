import { maskName } from '@ordo/kernel';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { loadByKey } from '../../../platform/database/reads.js';
import type { Row } from '../../../platform/database/row.js';
import { Needs } from '../../../platform/graphql/asked-columns.js';
import { Order } from '../order.entity.js';
import { InvoiceKind, OrderInvoice } from './order-invoice.entity.js';

@Resolver(() => Order)
export class OrderInvoicesResolver {
  @FieldResolver(() => OrderInvoice, { nullable: true, description: 'What invoice is wanted for it; null when none is.' })
  async invoice(@Root() order: Row<Order>, @Ctx() ctx: RequestContext): Promise<Row<OrderInvoice> | null> {
    return (await loadByKey(ctx, OrderInvoice, 'orderId', order.id))[0] ?? null;
  }
}

@Resolver(() => OrderInvoice)
export class OrderInvoiceResolver {
  @FieldResolver(() => String, { description: "Whom it is made out to; a person's name is masked." })
  @Needs('title', 'kind')
  title(@Root() { title, kind }: Row<OrderInvoice>): string {
    return kind === InvoiceKind.PERSONAL ? maskName(title) : title;
  }
}
