import type { GraphQLResolveInfo } from 'graphql';
import { IsOptional } from 'class-validator';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, InputType, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { CommandInputBase } from '../../platform/command/command-input.js';
import { execute } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { readPage } from '../../platform/database/page.js';
import { readOne } from '../../platform/database/reads.js';
import { rowJson, type Row } from '../../platform/database/row.js';
import { Needs } from '../../platform/graphql/asked-columns.js';
import { Connection, ConnectionArgs } from '../../platform/graphql/connection.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import { decodeNodeId } from '../../platform/ids.js';
import { errorText, type MessageParams } from '../../platform/messages.js';
import { Requires } from '../../modules/access/index.js';
import { OrderBatch, OrderBatchItem, OrderBatchItemState, OrderBatchVerb } from '../../modules/orders/index.js';
import { ApproveOrdersInput, AssignManyOrdersInput, CancelOrdersInput, HoldOrdersInput, MarkManyOrdersInput, OrderBatchPayload, OrderBatchPreview, OrderBatchRefusal, ReleaseOrdersInput, WhichOrdersInput } from './act-on-orders.inputs.js';
import { previewBatch } from './preview-batch.js';
import { refusalsOf } from './refusals-of.js';
import { startBatch, stopOrderBatch } from './start-batch.js';

@ObjectType({ description: 'A page of batches.' })
export class OrderBatchConnection extends Connection(OrderBatch) {}
@ObjectType({ description: 'A page of the orders of a batch.' })
export class OrderBatchItemConnection extends Connection(OrderBatchItem) {}

@ArgsType()
class ItemArgs extends ConnectionArgs {
  @Field(() => OrderBatchItemState, { nullable: true, description: 'Only those that went so.' }) @IsOptional()
  state?: OrderBatchItemState | null;
}

@InputType({ description: 'Which batch to stop.' })
export class StopOrderBatchInput extends CommandInputBase {
  @Field(() => ID, { description: 'The batch.' }) @NodeId('OrderBatch')
  orderBatchId!: string;
}

/** Acting on many orders at once: what it would come to, the verbs, and how each order went. */
@Resolver(() => OrderBatch)
export class OrderBatchResolver {
  @Query(() => OrderBatchPreview, { description: 'What a verb would come to with many orders: how many it can be done with, and why not with the rest. Writes nothing.' })
  @Requires('order:read')
  orderBatchPreview(
    @Arg('verb', () => OrderBatchVerb, { description: 'What is to be done.' }) verb: OrderBatchVerb,
    @Arg('orders', () => WhichOrdersInput, { description: 'With which orders.' }) orders: WhichOrdersInput,
    @Ctx() ctx: RequestContext,
  ): unknown {
    return previewBatch(ctx, verb, orders);
  }

  @Query(() => OrderBatchConnection, { description: "The caller's own batches, newest first." })
  @Requires('order:read')
  orderBatches(@Args(() => ConnectionArgs) page: ConnectionArgs, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return readPage(ctx, OrderBatch, { where: { ownerId: ctx.principal.id }, sort: { column: 'id', direction: 'desc' }, page, info });
  }

  @Query(() => OrderBatch, { nullable: true, description: "One of the caller's own batches; null when there is none such." })
  @Requires('order:read')
  orderBatch(@Arg('id', () => ID, { description: 'Id of the batch.' }) id: string, @Ctx() ctx: RequestContext): unknown {
    return readOne(ctx, OrderBatch, { where: { id: decodeNodeId('OrderBatch', id, ['id']), ownerId: ctx.principal.id } });
  }

  @Mutation(() => OrderBatchPayload, { description: 'Approves many orders in the background, with a result for each.' })
  @Requires('order:approve')
  approveOrders(@Arg('input', () => ApproveOrdersInput, { description: 'Which.' }) input: ApproveOrdersInput, @Ctx() ctx: RequestContext): unknown {
    return startBatch(ctx, OrderBatchVerb.APPROVE, input);
  }

  @Mutation(() => OrderBatchPayload, { description: 'Stops many orders in the background, with a result for each.' })
  @Requires('order:hold')
  holdOrders(@Arg('input', () => HoldOrdersInput, { description: 'Which, and why.' }) input: HoldOrdersInput, @Ctx() ctx: RequestContext): unknown {
    return startBatch(ctx, OrderBatchVerb.HOLD, input);
  }

  @Mutation(() => OrderBatchPayload, { description: 'Releases many held orders in the background, with a result for each.' })
  @Requires('order:hold')
  releaseOrders(@Arg('input', () => ReleaseOrdersInput, { description: 'Which, and why.' }) input: ReleaseOrdersInput, @Ctx() ctx: RequestContext): unknown {
    return startBatch(ctx, OrderBatchVerb.RELEASE, input);
  }

  @Mutation(() => OrderBatchPayload, { description: 'Cancels many orders for good in the background, with a result for each.' })
  @Requires('order:cancel')
  cancelOrders(@Arg('input', () => CancelOrdersInput, { description: 'Which, and why.' }) input: CancelOrdersInput, @Ctx() ctx: RequestContext): unknown {
    return startBatch(ctx, OrderBatchVerb.CANCEL, input);
  }

  @Mutation(() => OrderBatchPayload, { description: 'Puts tags, a flag, urgency or remarks on many orders in the background, with a result for each.' })
  @Requires('mark:edit')
  markManyOrders(@Arg('input', () => MarkManyOrdersInput, { description: 'Which, and with what.' }) input: MarkManyOrdersInput, @Ctx() ctx: RequestContext): unknown {
    return startBatch(ctx, OrderBatchVerb.MARK, input);
  }

  @Mutation(() => OrderBatchPayload, { description: 'Gives many orders to a clerk, a team, or both in the background, with a result for each.' })
  @Requires('assignment:manage')
  assignManyOrders(@Arg('input', () => AssignManyOrdersInput, { description: 'Which, and to whom.' }) input: AssignManyOrdersInput, @Ctx() ctx: RequestContext): unknown {
    return startBatch(ctx, OrderBatchVerb.ASSIGN, input);
  }

  @Mutation(() => OrderBatchPayload, { description: "Stops one of the caller's own batches: what was done stays done, the rest is not touched." })
  @Requires('order:read')
  stopOrderBatch(@Arg('input', () => StopOrderBatchInput, { description: 'Which.' }) input: StopOrderBatchInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, stopOrderBatch, input);
  }

  @FieldResolver(() => [OrderBatchRefusal], { description: 'Why it could not be done with some of its orders, by reason.' })
  @Needs('id')
  refusals(@Root() batch: Row<OrderBatch>, @Ctx() ctx: RequestContext): unknown {
    return refusalsOf(ctx, batch.id);
  }

  @FieldResolver(() => OrderBatchItemConnection, { description: 'Its orders, oldest first, and how each went.' })
  @Needs('id')
  items(@Root() batch: Row<OrderBatch>, @Args(() => ItemArgs) { state, ...page }: ItemArgs, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return readPage(ctx, OrderBatchItem, { where: { batchId: batch.id, ...(state && { state }) }, sort: { column: 'id', direction: 'asc' }, page, info });
  }
}

@Resolver(() => OrderBatchItem)
export class OrderBatchItemResolver {
  @FieldResolver(() => String, { nullable: true, description: "Why it could not be done, in the caller's language." })
  @Needs('problem', 'params')
  message(@Root() { problem, params }: Row<OrderBatchItem>, @Ctx() ctx: RequestContext): string | null {
    return problem ? errorText(ctx.locale, problem, rowJson<MessageParams | null>(params ?? null) ?? {}) : null;
  }
}
