import type { GraphQLResolveInfo } from 'graphql';
import { canRun } from '@ordo/kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { execute } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { readPage } from '../../platform/database/page.js';
import { loadByKey, loadOne, readById } from '../../platform/database/reads.js';
import type { Row } from '../../platform/database/row.js';
import { UserErrorCode } from '../../platform/errors.js';
import { Needs } from '../../platform/graphql/asked-columns.js';
import { AvailableAction } from '../../platform/graphql/available-action.js';
import { Connection } from '../../platform/graphql/connection.js';
import { decodeNodeId } from '../../platform/ids.js';
import { errorText } from '../../platform/messages.js';
import { mayDo } from '../../platform/principal.js';
import { Requires } from '../access/index.js';
import { Order } from '../orders/index.js';
import { payUrlOf } from './pay-url.js';
import { Payment } from './payment.entity.js';
import { PaymentListArgs, RefundListArgs } from './payment.filter.js';
import {
  ApproveRefundInput, ApproveRefundPayload, RequestRefundInput, RequestRefundPayload, RetryRefundInput, RetryRefundPayload, StartPaymentInput, StartPaymentPayload,
} from './payment.inputs.js';
import { REFUND_TRANSITIONS } from './payment.transitions.js';
import { Refund } from './refund.entity.js';
import { approveRefund } from './use-cases/approve-refund.js';
import { requestRefund } from './use-cases/request-refund.js';
import { retryRefund } from './use-cases/retry-refund.js';
import { startPayment } from './use-cases/start-payment.js';

@ObjectType({ description: 'A page of payments.' })
export class PaymentConnection extends Connection(Payment) {}
@ObjectType({ description: 'A page of refunds.' })
export class RefundConnection extends Connection(Refund) {}

const NEWEST = { column: 'createdAt', direction: 'desc' } as const;

@Resolver(() => Payment)
export class PaymentResolver {
  @Query(() => PaymentConnection, { description: 'Payments, newest first.' })
  @Requires('payment:read')
  payments(@Args(() => PaymentListArgs) page: PaymentListArgs, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    const where = { ...(page.state?.length && { state: { $in: page.state } }), ...(page.orderId && { orderId: page.orderId }) };
    return readPage(ctx, Payment, { where, sort: NEWEST, page, info });
  }

  @Mutation(() => StartPaymentPayload, { description: 'Opens an attempt to pay an order by Alipay; send the payer to `payUrl`.' })
  @Requires('payment:collect')
  async startPayment(@Arg('input', () => StartPaymentInput, { description: 'Which order.' }) input: StartPaymentInput, @Ctx() ctx: RequestContext): Promise<unknown> {
    const answer: { payment?: unknown } = await execute(ctx, startPayment, input);
    return { ...answer, payUrl: answer.payment ? payUrlOf(ctx.runtime, answer.payment as Row<Payment>) : null };
  }

  @FieldResolver(() => Order, { nullable: true, description: 'What it pays for.' })
  @Needs('orderId')
  order(@Root() payment: Row<Payment>, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, Order, payment.orderId);
  }

  @FieldResolver(() => [Refund], { description: 'What went back of it.' })
  refunds(@Root() payment: Row<Payment>, @Ctx() ctx: RequestContext): unknown {
    return loadByKey(ctx, Refund, 'paymentId', payment.id);
  }
}

@Resolver(() => Refund)
export class RefundResolver {
  @Query(() => RefundConnection, { description: 'Refunds, newest first.' })
  @Requires('payment:read')
  refunds(@Args(() => RefundListArgs) page: RefundListArgs, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    const where = { ...(page.state?.length && { state: { $in: page.state } }), ...(page.orderId && { orderId: page.orderId }) };
    return readPage(ctx, Refund, { where, sort: NEWEST, page, info });
  }

  @Query(() => Refund, { description: 'One refund.' })
  @Requires('payment:read')
  refund(@Arg('id', () => ID, { description: 'Id of the refund.' }) id: string, @Ctx() ctx: RequestContext): unknown {
    return readById(ctx, Refund, decodeNodeId('Refund', id, ['id']));
  }

  @Mutation(() => RequestRefundPayload, { description: "Asks for part of an order's money to go back." })
  @Requires('payment:refund')
  requestRefund(@Arg('input', () => RequestRefundInput, { description: 'How much, and why.' }) input: RequestRefundInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, requestRefund, input);
  }

  @Mutation(() => ApproveRefundPayload, { description: 'Lets a refund go out, the way the money came.' })
  @Requires('payment:refund')
  approveRefund(@Arg('input', () => ApproveRefundInput, { description: 'Which.' }) input: ApproveRefundInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, approveRefund, input);
  }

  @Mutation(() => RetryRefundPayload, { description: 'Sends a failed refund again.' })
  @Requires('payment:refund')
  retryRefund(@Arg('input', () => RetryRefundInput, { description: 'Which.' }) input: RetryRefundInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, retryRefund, input);
  }

  @FieldResolver(() => Order, { nullable: true, description: 'What had been paid for.' })
  @Needs('orderId')
  order(@Root() refund: Row<Refund>, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, Order, refund.orderId);
  }

  @FieldResolver(() => Payment, { nullable: true, description: 'The payment that it goes back over.' })
  @Needs('paymentId')
  payment(@Root() refund: Row<Refund>, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, Payment, refund.paymentId);
  }

  @FieldResolver(() => [AvailableAction], { description: 'What the caller can do with it now.' })
  @Needs('state')
  availableActions(@Root() refund: Row<Refund>, @Ctx() ctx: RequestContext): AvailableAction[] {
    return (['approve', 'retry'] as const).map((action) => {
      const allowed = mayDo(ctx.principal, 'payment:refund');
      const enabled = allowed && canRun(REFUND_TRANSITIONS, action, refund.state);
      const message = allowed ? errorText(ctx.locale, 'refundStateForbids', { state: refund.state, action }) : errorText(ctx.locale, 'forbidden', { permission: 'payment:refund' });
      return { action, enabled, disabledReason: enabled ? null : { code: UserErrorCode.ACTION_NOT_ALLOWED, message } };
    });
  }
}

@Resolver(() => Order)
export class OrderMoneyResolver {
  @FieldResolver(() => [Payment], { description: 'Attempts to pay it.' })
  @Requires('payment:read')
  payments(@Root() order: Row<Order>, @Ctx() ctx: RequestContext): unknown {
    return loadByKey(ctx, Payment, 'orderId', order.id);
  }

  @FieldResolver(() => [Refund], { description: 'What went back.' })
  @Requires('payment:read')
  refunds(@Root() order: Row<Order>, @Ctx() ctx: RequestContext): unknown {
    return loadByKey(ctx, Refund, 'orderId', order.id);
  }
}
