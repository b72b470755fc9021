import type { FilterQuery } from '@mikro-orm/core';
import { normaliseOrderNumber } from '@ordo/kernel';
import { ArrayMaxSize, IsOptional, Length } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, InputType, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { execute } from '../../../platform/command/command.js';
import type { RequestContext } from '../../../platform/context.js';
import { readPage } from '../../../platform/database/page.js';
import { loadByKey, loadOne, readById } from '../../../platform/database/reads.js';
import type { Row } from '../../../platform/database/row.js';
import { readTimeline } from '../../../platform/events/timeline.js';
import { TimelineItem } from '../../../platform/events/timeline-item.js';
import { askedOfOne, Needs } from '../../../platform/graphql/asked-columns.js';
import { availableAction, AvailableAction } from '../../../platform/graphql/available-action.js';
import { Connection, ConnectionArgs } from '../../../platform/graphql/connection.js';
import { decodeNodeId } from '../../../platform/ids.js';
import { Requires } from '../../access/index.js';
import { approveStockCount } from '../use-cases/approve-stock-count.js';
import { cancelStockCount } from '../use-cases/cancel-stock-count.js';
import { countStock } from '../use-cases/count-stock.js';
import { createStockCount } from '../use-cases/create-stock-count.js';
import { recountStock } from '../use-cases/recount-stock.js';
import { submitStockCount } from '../use-cases/submit-stock-count.js';
import { Warehouse } from '../warehouse.entity.js';
import { StockCount, StockCountLine } from './stock-count.entity.js';
import { ApproveStockCountInput, CancelStockCountInput, CountStockInput, CreateStockCountInput, RecountStockInput, StockCountPayload, SubmitStockCountInput } from './stock-count.inputs.js';
import { booksShown, COUNT_VERBS, differenceOf, whyNotCount } from './stock-count.policy.js';
import { StockCountState } from './stock-count.transitions.js';

@ObjectType({ description: 'A page of counts.' })
export class StockCountConnection extends Connection(StockCount) {}

@InputType({ description: 'Which counts to list. What is left out does not limit.' })
export class StockCountFilter {
  @Field(() => [StockCountState], { nullable: true, description: 'Only these states.' }) @IsOptional() @ArrayMaxSize(10)
  state?: StockCountState[] | null;
  @Field(() => String, { nullable: true, description: 'Number of the count.' }) @IsOptional() @Length(1, 60)
  number?: string | null;
}

@Resolver(() => StockCount)
export class StockCountResolver {
  @Query(() => StockCountConnection, { description: 'Counts that the caller may see, newest first.' })
  @Requires('stock:read')
  stockCounts(
    @Args(() => ConnectionArgs) page: ConnectionArgs, @Arg('filter', () => StockCountFilter, { nullable: true, description: 'Which counts.' }) filter: StockCountFilter | null,
    @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext,
  ): unknown {
    return readPage(ctx, StockCount, { where: countWhere(filter), sort: { column: 'createdAt', direction: 'desc' }, page, info });
  }

  @Query(() => StockCount, { description: 'One count by its id. NOT_FOUND when it does not exist or is outside what the caller may see.' })
  @Requires('stock:read')
  stockCount(@Arg('id', () => ID, { description: 'Id of the count.' }) id: string, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return readById(ctx, StockCount, decodeNodeId('StockCount', id, ['id']), askedOfOne(ctx, StockCount, info).columns);
  }

  @Mutation(() => StockCountPayload, { description: 'Begins a count of a warehouse, or of some of its SKUs.' })
  @Requires('stock:count')
  createStockCount(@Arg('input', () => CreateStockCountInput, { description: 'What to count.' }) input: CreateStockCountInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, createStockCount, input);
  }

  @Mutation(() => StockCountPayload, { description: 'Writes down what was found.' })
  @Requires('stock:count')
  countStock(@Arg('input', () => CountStockInput, { description: 'What was found.' }) input: CountStockInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, countStock, input);
  }

  @Mutation(() => StockCountPayload, { description: 'Sends a count for approval.' })
  @Requires('stock:count')
  submitStockCount(@Arg('input', () => SubmitStockCountInput, { description: 'Which.' }) input: SubmitStockCountInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, submitStockCount, input);
  }

  @Mutation(() => StockCountPayload, { description: 'Has the books follow a count that somebody else has made.' })
  @Requires('stock:approve-count')
  approveStockCount(@Arg('input', () => ApproveStockCountInput, { description: 'Which.' }) input: ApproveStockCountInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, approveStockCount, input);
  }

  @Mutation(() => StockCountPayload, { description: 'Has the lines with a difference counted again.' })
  @Requires('stock:approve-count')
  recountStock(@Arg('input', () => RecountStockInput, { description: 'Which, and why.' }) input: RecountStockInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, recountStock, input);
  }

  @Mutation(() => StockCountPayload, { description: 'Cancels a count; the books stay as they are.' })
  @Requires('stock:count')
  cancelStockCount(@Arg('input', () => CancelStockCountInput, { description: 'Which, and why.' }) input: CancelStockCountInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, cancelStockCount, input);
  }

  @FieldResolver(() => [StockCountLine], { description: 'What is to be counted, by code, at most 2,000 lines.' })
  lines(@Root() row: Row<StockCount>, @Ctx() ctx: RequestContext): unknown {
    return loadByKey(ctx, StockCountLine, 'countId', row.id, { orderBy: { skuCode: 'asc' } });
  }

  @FieldResolver(() => Warehouse, { nullable: true, description: 'Where it is counted.' })
  @Needs('warehouseId')
  warehouse(@Root() row: Row<StockCount>, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, Warehouse, row.warehouseId);
  }

  @FieldResolver(() => [TimelineItem], { description: 'What happened, newest first, at most 200.' })
  timeline(@Root() row: Row<StockCount>, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): Promise<TimelineItem[]> {
    return readTimeline(ctx, row.id, info);
  }

  @FieldResolver(() => [AvailableAction], { description: 'What the caller can do with it now.' })
  @Needs('state')
  availableActions(@Root() row: Row<StockCount>, @Ctx() ctx: RequestContext): AvailableAction[] {
    return COUNT_VERBS.map((verb) => availableAction(ctx, verb, () => whyNotCount(verb.action, row.state)));
  }
}

@Resolver(() => StockCountLine)
export class StockCountLineResolver {
  @FieldResolver(() => Int, { nullable: true, description: 'Pieces on the shelf by the books when it was counted; null while the count goes on, so that nobody counts what he reads.' })
  @Needs('countId', 'books')
  async books(@Root() line: Row<StockCountLine>, @Ctx() ctx: RequestContext): Promise<number | null> {
    return (await shown(ctx, line)) ? (line.books ?? null) : null;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Pieces more (positive) or fewer (negative) than the books said; null while the count goes on.' })
  @Needs('countId', 'books', 'counted')
  async difference(@Root() line: Row<StockCountLine>, @Ctx() ctx: RequestContext): Promise<number | null> {
    return (await shown(ctx, line)) ? differenceOf(line) : null;
  }
}

async function shown(ctx: RequestContext, line: Row<StockCountLine>): Promise<boolean> {
  const count = await loadOne(ctx, StockCount, line.countId);
  return count !== null && booksShown(count.state);
}

function countWhere(filter: StockCountFilter | null): FilterQuery<StockCount> {
  return { ...(filter?.state?.length && { state: { $in: filter.state } }), ...(filter?.number && { countNo: normaliseOrderNumber(filter.number) }) };
}
