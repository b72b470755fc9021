import { maskAddress, maskName, maskPhone } from '@ordo/kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { execute } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { readPage } from '../../platform/database/page.js';
import { loadByKey, loadOne, readById, readOne } from '../../platform/database/reads.js';
import type { Row } from '../../platform/database/row.js';
import { readTimeline } from '../../platform/events/timeline.js';
import { TimelineItem } from '../../platform/events/timeline-item.js';
import { askedOfOne, Needs } from '../../platform/graphql/asked-columns.js';
import { AvailableAction } from '../../platform/graphql/available-action.js';
import { Connection, ConnectionArgs } from '../../platform/graphql/connection.js';
import { decodeNodeId } from '../../platform/ids.js';
import { Requires } from '../access/index.js';
import { Customer } from '../customers/index.js';
import { Shop } from '../shops/index.js';
import { ExportOrdersInput, ExportOrdersPayload } from './export-orders.inputs.js';
import { exportOrders } from './use-cases/export-orders.js';
import { orderActions } from './order-actions.js';
import { OrderHold } from './order-hold.entity.js';
import { OrderLine } from './order-line.entity.js';
import { OrderQueue, OrderQueueKey, readOrderQueues } from './order-queues.js';
import { orderRuns } from './order-runs.js';
import { Order } from './order.entity.js';
import { byNumber } from './order-conditions.js';
import { OrderFilter } from './order.filter.js';
import { ApproveOrderInput, CommentOnOrderInput, ExtendPaymentTimeInput, HoldOrderInput, PassFinanceReviewInput, ReleaseOrderInput, RevealReceiverInput } from './order.inputs.js';
import { ApproveOrderPayload, CommentOnOrderPayload, ExtendPaymentTimePayload, HoldOrderPayload, PassFinanceReviewPayload, ReleaseOrderPayload, RevealReceiverPayload } from './order.payloads.js';
import { OrderSort, orderSort } from './order.sort.js';
import { displayStatus, OrderDisplayStatus } from './order.transitions.js';
import { approveOrder } from './use-cases/approve-order.js';
import { commentOnOrder } from './use-cases/comment-on-order.js';
import { extendPaymentTime } from './use-cases/extend-payment-time.js';
import { holdOrder } from './use-cases/hold-order.js';
import { passFinanceReview } from './use-cases/pass-finance-review.js';
import { releaseOrder } from './use-cases/release-order.js';
import { revealReceiver } from './use-cases/reveal-receiver.js';

type OrderRow = Row<Order>;

@ObjectType({ description: 'A page of orders.' })
export class OrderConnection extends Connection(Order) {}

@Resolver(() => Order)
export class OrderResolver {
  @Query(() => OrderConnection, { description: 'Orders that the caller may see, newest first unless sorted otherwise.' })
  @Requires('order:read')
  async orders(
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Arg('filter', () => OrderFilter, { nullable: true, description: 'Which orders.' }) filter: OrderFilter | null,
    @Arg('queue', () => OrderQueueKey, { nullable: true, description: 'Only what waits in this work queue.' }) queue: OrderQueueKey | null,
    @Arg('sort', () => OrderSort, { defaultValue: OrderSort.PLACED_AT_DESC, description: 'How to sort.' }) sort: OrderSort,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: RequestContext,
  ): Promise<unknown> {
    const by = orderSort(ctx, sort);
    return readPage(ctx, Order, { ...(await orderRuns(ctx, { filter, queue, sort: by })), sort: by, page, info });
  }

  @Query(() => Order, { description: 'One order by its id. NOT_FOUND when it does not exist or is outside what the caller may see.' })
  @Requires('order:read')
  order(@Arg('id', () => ID, { description: 'Id of the order.' }) id: string, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return readById(ctx, Order, decodeNodeId('Order', id, ['id']), askedOfOne(ctx, Order, info).columns);
  }

  @Query(() => Order, { nullable: true, description: 'One order by its number, ours or the marketplace\'s; null when there is none.' })
  @Requires('order:read')
  orderByNumber(@Arg('number', () => String, { description: 'Order number; widths, case and blanks do not matter.' }) number: string, @Ctx() ctx: RequestContext): unknown {
    return readOne(ctx, Order, { where: byNumber([number.slice(0, 60)]) });
  }

  @Query(() => [OrderQueue], { description: 'What waits for work, in the rows that the caller may see.' })
  @Requires('order:read')
  orderQueues(@Ctx() ctx: RequestContext): Promise<OrderQueue[]> {
    return readOrderQueues(ctx);
  }

  @Mutation(() => ApproveOrderPayload, { description: 'Approves an order after review; it goes to the warehouse.' })
  @Requires('order:approve')
  approveOrder(@Arg('input', () => ApproveOrderInput, { description: 'What to approve.' }) input: ApproveOrderInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, approveOrder, input);
  }

  @Mutation(() => PassFinanceReviewPayload, { description: 'Lets an order go to the warehouse that a review rule had sent to finance.' })
  @Requires('order:finance-review')
  passFinanceReview(@Arg('input', () => PassFinanceReviewInput, { description: 'Which order.' }) input: PassFinanceReviewInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, passFinanceReview, input);
  }

  @Mutation(() => HoldOrderPayload, { description: 'Stops an order for a reason.' })
  @Requires('order:hold')
  holdOrder(@Arg('input', () => HoldOrderInput, { description: 'What to hold, and why.' }) input: HoldOrderInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, holdOrder, input);
  }

  @Mutation(() => ReleaseOrderPayload, { description: 'Lifts every hold of an order.' })
  @Requires('order:hold')
  releaseOrder(@Arg('input', () => ReleaseOrderInput, { description: 'What to release, and why.' }) input: ReleaseOrderInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, releaseOrder, input);
  }

  @Mutation(() => ExtendPaymentTimePayload, { description: 'Gives the buyer longer to pay before an order closes.' })
  @Requires('order:edit')
  extendPaymentTime(@Arg('input', () => ExtendPaymentTimeInput, { description: 'Which, until when, and why.' }) input: ExtendPaymentTimeInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, extendPaymentTime, input);
  }

  @Mutation(() => CommentOnOrderPayload, { description: "Writes on an order's timeline." })
  @Requires('order:comment')
  commentOnOrder(@Arg('input', () => CommentOnOrderInput, { description: 'What to say.' }) input: CommentOnOrderInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, commentOnOrder, input);
  }

  @Mutation(() => ExportOrdersPayload, { description: 'Writes orders into a file in the background, with the columns chosen. Personal data is masked unless a reason is given.' })
  @Requires('order:export')
  exportOrders(@Arg('input', () => ExportOrdersInput, { description: 'Which, and how.' }) input: ExportOrdersInput, @Ctx() ctx: RequestContext): unknown {
    return exportOrders(ctx, input);
  }

  @Mutation(() => RevealReceiverPayload, { description: "Shows a receiver's plain name, phone and address. Recorded in the audit log." })
  @Requires('personal-data:reveal')
  revealReceiver(@Arg('input', () => RevealReceiverInput, { description: 'Whose, and why.' }) input: RevealReceiverInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, revealReceiver, input);
  }

  @FieldResolver(() => OrderDisplayStatus, { description: 'One word computed from the four axes.' })
  @Needs('stage', 'fulfilmentStatus', 'afterSalesStatus')
  displayStatus(@Root() order: OrderRow): OrderDisplayStatus {
    return displayStatus(order);
  }

  @FieldResolver(() => String, { description: "Receiver's name, masked." })
  @Needs('receiverName')
  receiverName(@Root() order: OrderRow): string {
    return maskName(order.receiverName);
  }

  @FieldResolver(() => String, { description: "Receiver's phone, masked." })
  @Needs('receiverPhone')
  receiverPhone(@Root() order: OrderRow): string {
    return maskPhone(order.receiverPhone);
  }

  @FieldResolver(() => String, { description: "Receiver's street address, masked." })
  @Needs('receiverAddress')
  receiverAddress(@Root() order: OrderRow): string {
    return maskAddress(order.receiverAddress);
  }

  @FieldResolver(() => Shop, { nullable: true, description: 'Shop that it was placed in.' })
  @Needs('shopId')
  shop(@Root() order: OrderRow, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): unknown {
    return loadOne(ctx, Shop, order.shopId, info);
  }

  @FieldResolver(() => Customer, { nullable: true, description: 'Who bought.' })
  @Requires('customer:read')
  @Needs('customerId')
  customer(@Root() order: OrderRow, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): unknown {
    return loadOne(ctx, Customer, order.customerId, info);
  }

  @FieldResolver(() => [OrderLine], { description: 'What was ordered.' })
  lines(@Root() order: OrderRow, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): unknown {
    return loadByKey(ctx, OrderLine, 'orderId', order.id, { info });
  }

  @FieldResolver(() => [OrderHold], { description: 'Why it is, or was, stopped.' })
  holds(@Root() order: OrderRow, @Ctx() ctx: RequestContext): unknown {
    return loadByKey(ctx, OrderHold, 'orderId', order.id);
  }

  @FieldResolver(() => [TimelineItem], { description: 'What happened, newest first, at most 200.' })
  timeline(@Root() order: OrderRow, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): Promise<TimelineItem[]> {
    return readTimeline(ctx, order.id, info);
  }

  @FieldResolver(() => [AvailableAction], { description: 'What the caller can do with it now.' })
  @Needs('stage', 'fulfilmentStatus', 'afterSalesStatus', 'held', 'source', 'closesAt')
  availableActions(@Root() order: OrderRow, @Ctx() ctx: RequestContext): AvailableAction[] {
    return orderActions(ctx, { ...order, held: Boolean(order.held) });
  }
}
