import type { FilterQuery } from '@mikro-orm/core';
import { ArrayMaxSize, IsOptional, Length } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, Float, ID, Info, InputType, Mutation, ObjectType, Query, registerEnumType, Resolver, Root } from 'type-graphql';
import { execute } from '../../../platform/command/command.js';
import type { RequestContext } from '../../../platform/context.js';
import { readPage, TOTAL_CAP, type SortBy } from '../../../platform/database/page.js';
import { among, countCapped, loadOne, readById } from '../../../platform/database/reads.js';
import type { Row } from '../../../platform/database/row.js';
import { readTimeline } from '../../../platform/events/timeline.js';
import { TimelineItem } from '../../../platform/events/timeline-item.js';
import { askedOfOne, Needs } from '../../../platform/graphql/asked-columns.js';
import { availableAction, AvailableAction } from '../../../platform/graphql/available-action.js';
import { Connection, ConnectionArgs } from '../../../platform/graphql/connection.js';
import { NodeId } from '../../../platform/graphql/node-id.js';
import { decodeNodeId } from '../../../platform/ids.js';
import { Requires } from '../../access/index.js';
import { ProductCategory, Sku, skuFoundBy } from '../../catalog/index.js';
import { coverDays } from '../figures/cover.js';
import { Stock } from '../stock.entity.js';
import { acknowledgeStockAlert } from '../use-cases/acknowledge-stock-alert.js';
import { StockAlert } from './stock-alert.entity.js';
import { AcknowledgeStockAlertInput, StockAlertCounts, StockAlertPayload } from './stock-alert.inputs.js';
import { ALERT_VERBS, whyNotAlert } from './stock-alert.policy.js';
import { StockAlertState } from './stock-alert.transitions.js';

@ObjectType({ description: 'A page of alerts.' })
export class StockAlertConnection extends Connection(StockAlert) {}

export enum StockAlertSort {
  COVER_ASC = 'COVER_ASC',
  COVER_DESC = 'COVER_DESC',
  OPENED_AT_DESC = 'OPENED_AT_DESC',
  OPENED_AT_ASC = 'OPENED_AT_ASC',
}

registerEnumType(StockAlertSort, {
  name: 'StockAlertSort', description: 'How to sort alerts.',
  valuesConfig: {
    COVER_ASC: { description: 'What runs out first, first.' }, COVER_DESC: { description: 'What lasts longest first.' }, OPENED_AT_DESC: { description: 'Newest first.' }, OPENED_AT_ASC: { description: 'Oldest first.' },
  },
});

const SORTS: Record<StockAlertSort, SortBy> = {
  COVER_ASC: { column: 'coverTenths', direction: 'asc' }, COVER_DESC: { column: 'coverTenths', direction: 'desc' },
  OPENED_AT_DESC: { column: 'openedAt', direction: 'desc' }, OPENED_AT_ASC: { column: 'openedAt', direction: 'asc' },
};

@InputType({ description: 'Which alerts to list. What is left out does not limit.' })
export class StockAlertFilter {
  @Field(() => [StockAlertState], { nullable: true, description: 'Only these states.' }) @IsOptional() @ArrayMaxSize(10)
  state?: StockAlertState[] | null;
  @Field(() => [ID], { nullable: true, description: 'Only at these warehouses.' }) @NodeId('Warehouse') @IsOptional() @ArrayMaxSize(50)
  warehouseIds?: string[] | null;
  @Field(() => [ProductCategory], { nullable: true, description: 'Only SKUs of these categories.' }) @IsOptional() @ArrayMaxSize(20)
  category?: ProductCategory[] | null;
  @Field(() => String, { nullable: true, description: 'Beginning of the code of the SKU, of its title, or of how that is said: in pinyin or by its initials.' }) @IsOptional() @Length(1, 60)
  find?: string | null;
}

@Resolver(() => StockAlert)
export class StockAlertResolver {
  @Query(() => StockAlertConnection, { description: 'Alerts of low stock that the caller may see, what runs out first unless sorted otherwise.' })
  @Requires('stock:read')
  stockAlerts(
    @Args(() => ConnectionArgs) page: ConnectionArgs, @Arg('filter', () => StockAlertFilter, { nullable: true, description: 'Which alerts.' }) filter: StockAlertFilter | null,
    @Arg('sort', () => StockAlertSort, { defaultValue: StockAlertSort.COVER_ASC, description: 'In which order.' }) sort: StockAlertSort, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext,
  ): unknown {
    return readPage(ctx, StockAlert, { where: alertWhere(ctx, filter), sort: SORTS[sort], page, info });
  }

  @Query(() => StockAlert, { description: 'One alert by its id. NOT_FOUND when it does not exist or is outside what the caller may see.' })
  @Requires('stock:read')
  stockAlert(@Arg('id', () => ID, { description: 'Id of the alert.' }) id: string, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return readById(ctx, StockAlert, decodeNodeId('StockAlert', id, ['id']), askedOfOne(ctx, StockAlert, info).columns);
  }

  @Query(() => StockAlertCounts, { description: 'How many alerts of low stock wait.' })
  @Requires('stock:read')
  async stockAlertCounts(@Ctx() ctx: RequestContext): Promise<StockAlertCounts> {
    const [open, acknowledged] = await Promise.all([StockAlertState.OPEN, StockAlertState.ACKNOWLEDGED].map((state) => countCapped(ctx, StockAlert, { state }, TOTAL_CAP)));
    return { open: open ?? 0, acknowledged: acknowledged ?? 0 };
  }

  @Mutation(() => StockAlertPayload, { description: 'Takes an alert on, saying what is done about it and by when goods are expected; again, to say it anew.' })
  @Requires('stock:acknowledge')
  acknowledgeStockAlert(@Arg('input', () => AcknowledgeStockAlertInput, { description: 'Which, and what is done.' }) input: AcknowledgeStockAlertInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, acknowledgeStockAlert, input);
  }

  @FieldResolver(() => Stock, { nullable: true, description: 'Which stock is low.' })
  @Needs('stockId')
  stock(@Root() row: Row<StockAlert>, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, Stock, row.stockId);
  }

  @FieldResolver(() => Float, { nullable: true, description: 'Days that the stock lasts, or lasted when the alert was closed; null when nothing is issued of it.' })
  @Needs('coverTenths')
  coverDays(@Root() row: Row<StockAlert>): number | null {
    return coverDays(row.coverTenths);
  }

  @FieldResolver(() => [TimelineItem], { description: 'What happened, newest first, at most 200.' })
  timeline(@Root() row: Row<StockAlert>, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): Promise<TimelineItem[]> {
    return readTimeline(ctx, row.id, info);
  }

  @FieldResolver(() => [AvailableAction], { description: 'What the caller can do with it now.' })
  @Needs('state')
  availableActions(@Root() row: Row<StockAlert>, @Ctx() ctx: RequestContext): AvailableAction[] {
    return ALERT_VERBS.map((verb) => availableAction(ctx, verb, () => whyNotAlert(verb.action, row.state)));
  }
}

@Resolver(() => Stock)
export class StockAlertOfStockResolver {
  @FieldResolver(() => StockAlert, { nullable: true, description: 'Its alert while it is low.' })
  @Needs('alertId')
  alert(@Root() stock: Row<Stock>, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, StockAlert, stock.alertId);
  }
}

function alertWhere(ctx: RequestContext, filter: StockAlertFilter | null): FilterQuery<StockAlert> {
  const conditions: Record<string, unknown>[] = [];
  if (filter?.state?.length) conditions.push({ state: { $in: filter.state } });
  if (filter?.warehouseIds?.length) conditions.push({ warehouseId: { $in: filter.warehouseIds } });
  if (filter?.category?.length) conditions.push({ skuId: { $in: among(ctx, Sku, 'id', { category: { $in: filter.category } }) } });
  if (filter?.find) conditions.push({ skuId: { $in: among(ctx, Sku, 'id', skuFoundBy(filter.find)) } });
  return conditions.length > 0 ? { $and: conditions } : {};
}
