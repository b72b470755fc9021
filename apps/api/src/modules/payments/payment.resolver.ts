import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { execute } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { readPage } from '../../platform/database/page.js';
import { loadByKey, loadOne, readById } from '../../platform/database/reads.js';
import type { Row } from '../../platform/database/row.js';
import { readTimeline } from '../../platform/events/timeline.js';
import { TimelineItem } from '../../platform/events/timeline-item.js';
import { askedOfOne, Needs } from '../../platform/graphql/asked-columns.js';
import { AvailableAction } from '../../platform/graphql/available-action.js';
import { Connection, ConnectionArgs } from '../../platform/graphql/connection.js';
import { decodeNodeId } from '../../platform/ids.js';
import { Requires } from '../access/index.js';
import { Order } from '../orders/index.js';
import { payUrlOf } from './pay-url.js';
import { Payment } from './payment.entity.js';
import { MONEY_SORTS, MoneySort, moneyWhere, PaymentFilter } from './payment.filter.js';
import { ClosePaymentInput, ClosePaymentPayload, StartPaymentInput, StartPaymentPayload } from './payment.inputs.js';
import { paymentActions } from './payment.policy.js';
import { Refund } from './refund.entity.js';
import { closePayment } from './use-cases/close-payment.js';
import { startPayment } from './use-cases/start-payment.js';

type PaymentRow = Row<Payment>;

@ObjectType({ description: 'A page of payments.' })
export class PaymentConnection extends Connection(Payment) {}

@Resolver(() => Payment)
export class PaymentResolver {
  @Query(() => PaymentConnection, { description: 'Payments, newest first unless sorted otherwise.' })
  @Requires('payment:read')
  async payments(
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Arg('filter', () => PaymentFilter, { nullable: true, description: 'Which payments.' }) filter: PaymentFilter | null,
    @Arg('sort', () => MoneySort, { defaultValue: MoneySort.CREATED_AT_DESC, description: 'How to sort.' }) sort: MoneySort,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: RequestContext,
  ): Promise<unknown> {
    return readPage(ctx, Payment, { where: await moneyWhere<Payment>(ctx, filter), sort: MONEY_SORTS[sort], page, info });
  }

  @Query(() => Payment, { description: 'One payment by its id. NOT_FOUND when it does not exist or is outside what the caller may see.' })
  @Requires('payment:read')
  payment(@Arg('id', () => ID, { description: 'Id of the payment.' }) id: string, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return readById(ctx, Payment, decodeNodeId('Payment', id, ['id']), askedOfOne(ctx, Payment, info).columns);
  }

  @Mutation(() => StartPaymentPayload, { description: 'Opens an attempt to pay an order by Alipay; send the payer to `payUrl`. An attempt that is still open is used again.' })
  @Requires('payment:collect')
  async startPayment(@Arg('input', () => StartPaymentInput, { description: 'Which order.' }) input: StartPaymentInput, @Ctx() ctx: RequestContext): Promise<unknown> {
    const answer: { payment?: unknown } = await execute(ctx, startPayment, input);
    return { ...answer, payUrl: answer.payment ? await payUrlOf(ctx.runtime, answer.payment as PaymentRow) : null };
  }

  @Mutation(() => ClosePaymentPayload, { description: 'Ends an open attempt to pay; the order can be paid by another.' })
  @Requires('payment:collect')
  closePayment(@Arg('input', () => ClosePaymentInput, { description: 'Which.' }) input: ClosePaymentInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, closePayment, input);
  }

  @FieldResolver(() => Order, { nullable: true, description: 'What it pays for.' })
  @Needs('orderId')
  order(@Root() payment: PaymentRow, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, Order, payment.orderId, info);
  }

  @FieldResolver(() => [Refund], { description: 'What goes or went back of it.' })
  refunds(@Root() payment: PaymentRow, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return loadByKey(ctx, Refund, 'paymentId', payment.id, { info });
  }

  @FieldResolver(() => [TimelineItem], { description: 'What happened, newest first.' })
  timeline(@Root() payment: PaymentRow, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): Promise<TimelineItem[]> {
    return readTimeline(ctx, payment.id, info);
  }

  @FieldResolver(() => [AvailableAction], { description: 'What the caller can do with it now.' })
  @Needs('state')
  availableActions(@Root() payment: PaymentRow, @Ctx() ctx: RequestContext): AvailableAction[] {
    return paymentActions(ctx, payment);
  }
}

@Resolver(() => Order)
export class OrderMoneyResolver {
  @FieldResolver(() => [Payment], { description: 'Attempts to pay it.' })
  @Requires('payment:read')
  payments(@Root() order: Row<Order>, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return loadByKey(ctx, Payment, 'orderId', order.id, { info });
  }

  @FieldResolver(() => [Refund], { description: 'What goes or went back.' })
  @Requires('payment:read')
  refunds(@Root() order: Row<Order>, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return loadByKey(ctx, Refund, 'orderId', order.id, { info });
  }
}
