import type { FilterQuery } from '@mikro-orm/core';
import { normaliseOrderNumber } from '@ordo/kernel';
import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, InputType, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { execute } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { readPage } from '../../platform/database/page.js';
import { loadByKey, loadOne, readById, readMany } from '../../platform/database/reads.js';
import { rowJson, type Row } from '../../platform/database/row.js';
import { readTimeline } from '../../platform/events/timeline.js';
import { TimelineItem } from '../../platform/events/timeline-item.js';
import { askedOfOne, Needs } from '../../platform/graphql/asked-columns.js';
import { AvailableAction } from '../../platform/graphql/available-action.js';
import { Connection, ConnectionArgs } from '../../platform/graphql/connection.js';
import { decodeNodeId } from '../../platform/ids.js';
import { Requires } from '../access/index.js';
import { Warehouse } from '../inventory/index.js';
import { Order, OrderLine } from '../orders/index.js';
import { returnActions } from './return-actions.js';
import { ReturnLine } from './return-line.entity.js';
import { ReturnExclusion, ReturnPolicy } from './return-policy.entity.js';
import { Return } from './return.entity.js';
import { ApproveReturnInput, AskReturnRefundInput, CancelReturnInput, ReceiveReturnInput, RecordReturnShipmentInput, RejectReturnInput, RequestReturnInput } from './return.inputs.js';
import {
  ApproveReturnPayload, AskReturnRefundPayload, CancelReturnPayload, ReceiveReturnPayload, RecordReturnShipmentPayload, RejectReturnPayload, RequestReturnPayload,
} from './return.payloads.js';
import { ReturnState } from './return.transitions.js';
import { approveReturn } from './use-cases/approve-return.js';
import { askReturnRefund } from './use-cases/ask-return-refund.js';
import { cancelReturn } from './use-cases/cancel-return.js';
import { receiveReturn } from './use-cases/receive-return.js';
import { recordReturnShipment } from './use-cases/record-return-shipment.js';
import { rejectReturn } from './use-cases/reject-return.js';
import { requestReturn } from './use-cases/request-return.js';

@ObjectType({ description: 'A page of returns.' })
export class ReturnConnection extends Connection(Return) {}

@InputType({ description: 'Which returns to list. What is left out does not limit.' })
export class ReturnFilter {
  @Field(() => [ReturnState], { nullable: true, description: 'Only these states.' })
  @IsOptional() @ArrayMaxSize(10)
  state?: ReturnState[] | null;

  @Field(() => String, { nullable: true, description: 'Only of the order with this number; widths, case and blanks do not matter.' })
  @IsOptional() @MaxLength(60)
  orderNo?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those whose clock for review or settlement has run out.' })
  @IsOptional()
  late?: boolean | null;
}

@Resolver(() => Return)
export class ReturnResolver {
  @Query(() => ReturnConnection, { description: 'Returns that the caller may see, newest first.' })
  @Requires('return:read')
  returns(
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Arg('filter', () => ReturnFilter, { nullable: true, description: 'Which returns.' }) filter: ReturnFilter | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: RequestContext,
  ): unknown {
    return readPage(ctx, Return, { where: returnWhere(filter, ctx.clock.now()), sort: { column: 'requestedAt', direction: 'desc' }, page, info });
  }

  @Query(() => Return, { description: 'One return by its id. NOT_FOUND when it does not exist or is outside what the caller may see.' })
  @Requires('return:read')
  return(@Arg('id', () => ID, { description: 'Id of the return.' }) id: string, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return readById(ctx, Return, decodeNodeId('Return', id, ['id']), askedOfOne(ctx, Return, info).columns);
  }

  @Query(() => [ReturnPolicy], { description: 'What a customer may give back, by reason.' })
  @Requires('return:read')
  returnPolicies(@Ctx() ctx: RequestContext): unknown {
    return readMany(ctx, ReturnPolicy, { limit: 50 });
  }

  @Query(() => [ReturnExclusion], { description: 'Categories whose goods cannot be given back.' })
  @Requires('return:read')
  returnExclusions(@Ctx() ctx: RequestContext): unknown {
    return readMany(ctx, ReturnExclusion, { limit: 50 });
  }

  @Mutation(() => RequestReturnPayload, { description: 'Asks to give goods of a delivered order back: a customer for his own, service for anybody.' })
  @Requires('return:request')
  requestReturn(@Arg('input', () => RequestReturnInput, { description: 'What, and why.' }) input: RequestReturnInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, requestReturn, input);
  }

  @Mutation(() => ApproveReturnPayload, { description: 'Approves a return; a refund without goods is opened at once.' })
  @Requires('return:review')
  approveReturn(@Arg('input', () => ApproveReturnInput, { description: 'Which.' }) input: ApproveReturnInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, approveReturn, input);
  }

  @Mutation(() => RejectReturnPayload, { description: 'Rejects a return, saying why.' })
  @Requires('return:review')
  rejectReturn(@Arg('input', () => RejectReturnInput, { description: 'Which, and why.' }) input: RejectReturnInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, rejectReturn, input);
  }

  @Mutation(() => RecordReturnShipmentPayload, { description: 'Tells with which parcel the goods come back.' })
  @Requires('return:request')
  recordReturnShipment(@Arg('input', () => RecordReturnShipmentInput, { description: 'Which parcel.' }) input: RecordReturnShipmentInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, recordReturnShipment, input);
  }

  @Mutation(() => ReceiveReturnPayload, { description: 'Takes returned goods in: stock goes back, the refund is opened.' })
  @Requires('return:receive')
  receiveReturn(@Arg('input', () => ReceiveReturnInput, { description: 'What arrived.' }) input: ReceiveReturnInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, receiveReturn, input);
  }

  @Mutation(() => AskReturnRefundPayload, { description: 'Asks for the refund of a return again, after it failed or was rejected.' })
  @Requires('return:review')
  askReturnRefund(@Arg('input', () => AskReturnRefundInput, { description: 'Of which.' }) input: AskReturnRefundInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, askReturnRefund, input);
  }

  @Mutation(() => CancelReturnPayload, { description: 'Withdraws a return whose goods are not on their way yet.' })
  @Requires('return:request')
  cancelReturn(@Arg('input', () => CancelReturnInput, { description: 'Which.' }) input: CancelReturnInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, cancelReturn, input);
  }

  @FieldResolver(() => [ReturnLine], { description: 'What is given back.' })
  lines(@Root() row: Row<Return>, @Ctx() ctx: RequestContext): unknown {
    return loadByKey(ctx, ReturnLine, 'returnId', row.id);
  }

  @FieldResolver(() => Order, { nullable: true, description: 'The order that it is of.' })
  @Needs('orderId')
  order(@Root() row: Row<Return>, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, Order, row.orderId);
  }

  @FieldResolver(() => Warehouse, { nullable: true, description: 'Where the goods are to be sent.' })
  @Needs('warehouseId')
  returnTo(@Root() row: Row<Return>, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, Warehouse, row.warehouseId);
  }

  @FieldResolver(() => [String], { description: 'Addresses of photographs, or descriptions of the defect.' })
  @Needs('evidence')
  evidence(@Root() row: Row<Return>): string[] {
    return rowJson<string[]>(row.evidence);
  }

  @FieldResolver(() => [TimelineItem], { description: 'What happened, newest first, at most 200.' })
  timeline(@Root() row: Row<Return>, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): Promise<TimelineItem[]> {
    return readTimeline(ctx, row.id, info);
  }

  @FieldResolver(() => [AvailableAction], { description: 'What the caller can do with it now.' })
  @Needs('state', 'kind', 'refundFailure')
  availableActions(@Root() row: Row<Return>, @Ctx() ctx: RequestContext): AvailableAction[] {
    return returnActions(ctx, row);
  }
}

@Resolver(() => ReturnLine)
export class ReturnLineResolver {
  @FieldResolver(() => OrderLine, { nullable: true, description: 'The line of the order.' })
  @Needs('orderLineId')
  orderLine(@Root() line: Row<ReturnLine>, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, OrderLine, line.orderLineId);
  }
}

@Resolver(() => Order)
export class OrderReturnsResolver {
  @FieldResolver(() => [Return], { description: 'Returns of the order, oldest first.' })
  @Requires('return:read')
  returns(@Root() order: Row<Order>, @Ctx() ctx: RequestContext): unknown {
    return loadByKey(ctx, Return, 'orderId', order.id);
  }
}

function returnWhere(filter: ReturnFilter | null, now: Date): FilterQuery<Return> {
  const conditions: Record<string, unknown>[] = [];
  if (filter?.state?.length) conditions.push({ state: { $in: filter.state } });
  if (filter?.orderNo) conditions.push({ orderNo: normaliseOrderNumber(filter.orderNo) });
  if (filter?.late) {
    conditions.push({ $or: [{ state: ReturnState.REQUESTED, reviewBy: { $lt: now } }, { state: ReturnState.RECEIVED, settleBy: { $lt: now } }] });
  }
  return conditions.length > 0 ? { $and: conditions } : {};
}
