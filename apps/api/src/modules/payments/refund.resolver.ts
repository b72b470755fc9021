import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { execute } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { readPage } from '../../platform/database/page.js';
import { loadOne, readById } from '../../platform/database/reads.js';
import type { Row } from '../../platform/database/row.js';
import { readTimeline } from '../../platform/events/timeline.js';
import { TimelineItem } from '../../platform/events/timeline-item.js';
import { askedOfOne, Needs } from '../../platform/graphql/asked-columns.js';
import { AvailableAction } from '../../platform/graphql/available-action.js';
import { Connection, ConnectionArgs } from '../../platform/graphql/connection.js';
import { decodeNodeId } from '../../platform/ids.js';
import { Requires } from '../access/index.js';
import { Order } from '../orders/index.js';
import { Payment } from './payment.entity.js';
import { MONEY_SORTS, MoneySort, moneyWhere, RefundFilter } from './payment.filter.js';
import {
  ApproveRefundInput, ApproveRefundPayload, RejectRefundInput, RejectRefundPayload, RequestRefundInput, RequestRefundPayload, RetryRefundInput, RetryRefundPayload,
} from './payment.inputs.js';
import { refundActions } from './payment.policy.js';
import { Refund } from './refund.entity.js';
import { approveRefund } from './use-cases/approve-refund.js';
import { rejectRefund } from './use-cases/reject-refund.js';
import { requestRefund } from './use-cases/request-refund.js';
import { retryRefund } from './use-cases/retry-refund.js';

type RefundRow = Row<Refund>;

@ObjectType({ description: 'A page of refunds.' })
export class RefundConnection extends Connection(Refund) {}

@Resolver(() => Refund)
export class RefundResolver {
  @Query(() => RefundConnection, { description: 'Refunds, newest first unless sorted otherwise.' })
  @Requires('payment:read')
  async refunds(
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Arg('filter', () => RefundFilter, { nullable: true, description: 'Which refunds.' }) filter: RefundFilter | null,
    @Arg('sort', () => MoneySort, { defaultValue: MoneySort.CREATED_AT_DESC, description: 'How to sort.' }) sort: MoneySort,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: RequestContext,
  ): Promise<unknown> {
    return readPage(ctx, Refund, { where: await moneyWhere<Refund>(ctx, filter), sort: MONEY_SORTS[sort], page, info });
  }

  @Query(() => Refund, { description: 'One refund by its id. NOT_FOUND when it does not exist or is outside what the caller may see.' })
  @Requires('payment:read')
  refund(@Arg('id', () => ID, { description: 'Id of the refund.' }) id: string, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return readById(ctx, Refund, decodeNodeId('Refund', id, ['id']), askedOfOne(ctx, Refund, info).columns);
  }

  @Mutation(() => RequestRefundPayload, { description: "Asks for part of an order's money to go back." })
  @Requires('payment:refund')
  requestRefund(@Arg('input', () => RequestRefundInput, { description: 'How much, and why.' }) input: RequestRefundInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, requestRefund, input);
  }

  @Mutation(() => ApproveRefundPayload, { description: 'Lets a refund go out, the way the money came. Above the limit of the caller\'s role the first approval is only kept: a second person has to approve as well.' })
  @Requires('payment:refund')
  approveRefund(@Arg('input', () => ApproveRefundInput, { description: 'Which.' }) input: ApproveRefundInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, approveRefund, input);
  }

  @Mutation(() => RejectRefundPayload, { description: 'Stops a refund before anything was sent; its amount can be refunded again.' })
  @Requires('payment:refund')
  rejectRefund(@Arg('input', () => RejectRefundInput, { description: 'Which, and why.' }) input: RejectRefundInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, rejectRefund, input);
  }

  @Mutation(() => RetryRefundPayload, { description: 'Sends a failed refund again.' })
  @Requires('payment:refund')
  retryRefund(@Arg('input', () => RetryRefundInput, { description: 'Which.' }) input: RetryRefundInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, retryRefund, input);
  }

  @FieldResolver(() => Order, { nullable: true, description: 'What had been paid for.' })
  @Needs('orderId')
  order(@Root() refund: RefundRow, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, Order, refund.orderId, info);
  }

  @FieldResolver(() => Payment, { nullable: true, description: 'The payment that it goes back over.' })
  @Needs('paymentId')
  payment(@Root() refund: RefundRow, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, Payment, refund.paymentId, info);
  }

  @FieldResolver(() => [TimelineItem], { description: 'What happened, newest first.' })
  timeline(@Root() refund: RefundRow, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): Promise<TimelineItem[]> {
    return readTimeline(ctx, refund.id, info);
  }

  @FieldResolver(() => [AvailableAction], { description: 'What the caller can do with it now.' })
  @Needs('state', 'amount', 'firstApproverId', 'approvedAt')
  availableActions(@Root() refund: RefundRow, @Ctx() ctx: RequestContext): AvailableAction[] {
    return refundActions(ctx, refund);
  }
}
