import type { FilterQuery } from '@mikro-orm/core';
import { normaliseOrderNumber } from '@ordo/kernel';
import { ArrayMaxSize, IsOptional, Length } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, InputType, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { execute } from '../../../platform/command/command.js';
import type { RequestContext } from '../../../platform/context.js';
import { readPage } from '../../../platform/database/page.js';
import { loadByKey, loadOne, readById, readOne } from '../../../platform/database/reads.js';
import type { Row } from '../../../platform/database/row.js';
import { readTimeline } from '../../../platform/events/timeline.js';
import { TimelineItem } from '../../../platform/events/timeline-item.js';
import { askedOfOne, Needs } from '../../../platform/graphql/asked-columns.js';
import { availableAction, AvailableAction } from '../../../platform/graphql/available-action.js';
import { Connection, ConnectionArgs } from '../../../platform/graphql/connection.js';
import { NodeId } from '../../../platform/graphql/node-id.js';
import { decodeNodeId } from '../../../platform/ids.js';
import { Requires } from '../../access/index.js';
import { FulfilmentOrder, IN_WAREHOUSE } from '../../allocation/index.js';
import { Warehouse } from '../../inventory/index.js';
import { cancelWave } from '../use-cases/cancel-wave.js';
import { closeWave } from '../use-cases/close-wave.js';
import { createWave } from '../use-cases/create-wave.js';
import { reportShortPick } from '../use-cases/report-short-pick.js';
import { sortWave } from '../use-cases/sort-wave.js';
import { takeWave } from '../use-cases/take-wave.js';
import { waveCandidates } from './wave-candidates.js';
import { Wave } from './wave.entity.js';
import { CancelWaveInput, CloseWaveInput, CreateWaveInput, ReportShortPickInput, ReportShortPickPayload, SortWaveInput, TakeWaveInput, TakeWavePayload, WaveCriteriaInput, WavePayload } from './wave.inputs.js';
import { shownPicks, WavePick, wavePicks } from './wave-picks.js';
import { WAVE_VERBS, whyNotWave } from './wave.policy.js';
import { WaveState } from './wave.transitions.js';

type WaveRow = Row<Wave>;

@ObjectType({ description: 'A page of waves.' })
export class WaveConnection extends Connection(Wave) {}

@ObjectType({ description: 'What a wave by some criteria would be made of.', simpleResolvers: true })
export class WaveCandidates {
  @Field(() => Int, { description: 'Fulfilment orders.' })
  orders!: number;
  @Field(() => Int, { description: 'Their pieces.' })
  pieces!: number;
}

@InputType({ description: 'Which waves to list. What is left out does not limit.' })
export class WaveFilter {
  @Field(() => [WaveState], { nullable: true, description: 'Only these states.' }) @IsOptional() @ArrayMaxSize(10)
  state?: WaveState[] | null;
  @Field(() => [ID], { nullable: true, description: 'Only of these warehouses.' }) @NodeId('Warehouse') @IsOptional() @ArrayMaxSize(50)
  warehouseIds?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Number of the wave.' }) @IsOptional() @Length(1, 60)
  number?: string | null;
}

@Resolver(() => Wave)
export class WaveResolver {
  @Query(() => WaveConnection, { description: 'Waves that the caller may see, newest first.' })
  @Requires('shipment:read')
  waves(
    @Args(() => ConnectionArgs) page: ConnectionArgs, @Arg('filter', () => WaveFilter, { nullable: true, description: 'Which waves.' }) filter: WaveFilter | null,
    @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext,
  ): unknown {
    return readPage(ctx, Wave, { where: waveWhere(filter), sort: { column: 'createdAt', direction: 'desc' }, page, info });
  }

  @Query(() => Wave, { description: 'One wave by its id. NOT_FOUND when it does not exist or is outside what the caller may see.' })
  @Requires('shipment:read')
  wave(@Arg('id', () => ID, { description: 'Id of the wave.' }) id: string, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return readById(ctx, Wave, decodeNodeId('Wave', id, ['id']), askedOfOne(ctx, Wave, info).columns);
  }

  @Query(() => Wave, { nullable: true, description: 'The wave that a scanned number stands for; null when there is none that the caller may see.' })
  @Requires('shipment:read')
  async waveByCode(@Arg('code', () => String, { description: 'The number as it was scanned.' }) code: string, @Ctx() ctx: RequestContext): Promise<unknown> {
    return (await readOne(ctx, Wave, { where: { waveNo: normaliseOrderNumber(code.slice(0, 60)) } })) ?? null;
  }

  @Query(() => WaveCandidates, { description: 'How much would go into a wave by these criteria now.' })
  @Requires('wave:manage')
  async waveCandidates(
    @Arg('warehouseId', () => ID, { description: 'Where.' }) warehouseId: string, @Arg('criteria', () => WaveCriteriaInput, { description: 'Which of those that wait.' }) criteria: WaveCriteriaInput, @Ctx() ctx: RequestContext,
  ): Promise<WaveCandidates> {
    const found = await waveCandidates(ctx, decodeNodeId('Warehouse', warehouseId, ['warehouseId']), criteria);
    return { orders: found.length, pieces: found.reduce((sum, { itemCount }) => sum + itemCount, 0) };
  }

  @Mutation(() => WavePayload, { description: 'Groups fulfilment orders that wait into a wave.' })
  @Requires('wave:manage')
  createWave(@Arg('input', () => CreateWaveInput, { description: 'Which.' }) input: CreateWaveInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, createWave, input);
  }

  @Mutation(() => TakeWavePayload, { description: 'Takes a wave to the shelves: picking of its orders begins, and their waybills are asked for.' })
  @Requires('shipment:pick')
  takeWave(@Arg('input', () => TakeWaveInput, { description: 'Which.' }) input: TakeWaveInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, takeWave, input);
  }

  @Mutation(() => ReportShortPickPayload, { description: 'Says that pieces are not on the shelf: the orders of the last baskets are held.' })
  @Requires('shipment:pick')
  reportShortPick(@Arg('input', () => ReportShortPickInput, { description: 'What is missing.' }) input: ReportShortPickInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, reportShortPick, input);
  }

  @Mutation(() => WavePayload, { description: 'Says that every order of a wave lies in its basket.' })
  @Requires('shipment:pick')
  sortWave(@Arg('input', () => SortWaveInput, { description: 'Which.' }) input: SortWaveInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, sortWave, input);
  }

  @Mutation(() => WavePayload, { description: 'Ends a wave although not all of it is shipped.' })
  @Requires('wave:manage')
  closeWave(@Arg('input', () => CloseWaveInput, { description: 'Which, and why.' }) input: CloseWaveInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, closeWave, input);
  }

  @Mutation(() => WavePayload, { description: 'Cancels a wave; what was picked goes back on its shelf.' })
  @Requires('wave:manage')
  cancelWave(@Arg('input', () => CancelWaveInput, { description: 'Which, and why.' }) input: CancelWaveInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, cancelWave, input);
  }

  @FieldResolver(() => Warehouse, { nullable: true, description: 'Where it is picked.' })
  @Needs('warehouseId')
  warehouse(@Root() row: WaveRow, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, Warehouse, row.warehouseId);
  }

  @FieldResolver(() => [FulfilmentOrder], { description: 'Its fulfilment orders by basket, also those that have left or were cancelled.' })
  fulfilmentOrders(@Root() row: WaveRow, @Ctx() ctx: RequestContext): unknown {
    return loadByKey(ctx, FulfilmentOrder, 'waveId', row.id, { orderBy: { basket: 'asc' } });
  }

  @FieldResolver(() => Int, { description: 'Fulfilment orders in it that the warehouse has still to do with.' })
  async openCount(@Root() row: WaveRow, @Ctx() ctx: RequestContext): Promise<number> {
    return (await loadByKey(ctx, FulfilmentOrder, 'waveId', row.id, { orderBy: { basket: 'asc' } })).filter(({ state }) => IN_WAREHOUSE.includes(state)).length;
  }

  @FieldResolver(() => [WavePick], { description: 'Its way through the warehouse: each SKU at its bin, with the pieces for each basket.' })
  @Needs('warehouseId')
  async picks(@Root() row: WaveRow, @Ctx() ctx: RequestContext): Promise<WavePick[]> {
    return shownPicks(await wavePicks(ctx, row));
  }

  @FieldResolver(() => [TimelineItem], { description: 'What happened, newest first, at most 200.' })
  timeline(@Root() row: WaveRow, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): Promise<TimelineItem[]> {
    return readTimeline(ctx, row.id, info);
  }

  @FieldResolver(() => [AvailableAction], { description: 'What the caller can do with it now.' })
  @Needs('state')
  availableActions(@Root() row: WaveRow, @Ctx() ctx: RequestContext): AvailableAction[] {
    return WAVE_VERBS.map((verb) => availableAction(ctx, verb, () => whyNotWave(verb.action, row.state)));
  }
}

@Resolver(() => FulfilmentOrder)
export class FulfilmentOrderWaveResolver {
  @FieldResolver(() => Wave, { nullable: true, description: 'The wave that it is picked in.' })
  @Needs('waveId')
  wave(@Root() row: Row<FulfilmentOrder>, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, Wave, row.waveId);
  }
}

function waveWhere(filter: WaveFilter | null): FilterQuery<Wave> {
  return {
    ...(filter?.state?.length && { state: { $in: filter.state } }), ...(filter?.warehouseIds?.length && { warehouseId: { $in: filter.warehouseIds } }),
    ...(filter?.number && { waveNo: normaliseOrderNumber(filter.number) }),
  };
}
