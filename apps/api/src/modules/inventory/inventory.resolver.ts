import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { execute } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { readPage } from '../../platform/database/page.js';
import { loadByKey, loadOne } from '../../platform/database/reads.js';
import { rowJson, type Row } from '../../platform/database/row.js';
import { Needs } from '../../platform/graphql/asked-columns.js';
import { Connection, ConnectionArgs } from '../../platform/graphql/connection.js';
import { readTimeline } from '../../platform/events/timeline.js';
import { TimelineItem } from '../../platform/events/timeline-item.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { Requires } from '../access/index.js';
import { Sku } from '../catalog/index.js';
import { StockDocument } from './documents/stock-document.entity.js';
import { movementWhere, StockFilter, StockMovementFilter, stockWhere } from './inventory.filter.js';
import { AdjustStockInput, AdjustStockPayload, ReceiveStockInput, ReceiveStockPayload, SetSafetyLevelInput, SetSafetyLevelPayload, SetWarehouseLimitsInput, SetWarehouseLimitsPayload } from './inventory.inputs.js';
import { SetsAtWarehouse, setsOf } from './sets-of.js';
import { StockAt, stockAt } from './stock-at.js';
import { STOCK_SORTS, StockSort } from './stock.sort.js';
import { Stock, StockMovement } from './stock.entity.js';
import { adjustStock } from './use-cases/adjust-stock.js';
import { KeepStockByLotsInput, KeepStockByLotsPayload } from './lots/stock-lot.inputs.js';
import { shownLots } from './lots/choose-lots.js';
import { StockLot } from './lots/stock-lot.entity.js';
import { keepStockByLots } from './use-cases/keep-stock-by-lots.js';
import { receiveStock } from './use-cases/receive-stock.js';
import { setSafetyLevel } from './use-cases/set-safety-level.js';
import { setWarehouseLimits } from './use-cases/set-warehouse-limits.js';
import { Warehouse } from './warehouse.entity.js';

@ObjectType({ description: 'A page of stocks.' })
export class StockConnection extends Connection(Stock) {}
@ObjectType({ description: 'A page of warehouses.' })
export class WarehouseConnection extends Connection(Warehouse) {}
@ObjectType({ description: 'A page of movements.' })
export class StockMovementConnection extends Connection(StockMovement) {}

@Resolver(() => Stock)
export class StockResolver {
  @Query(() => StockConnection, { description: 'Stocks, least available first unless sorted otherwise.' })
  @Requires('stock:read')
  async stocks(
    @Args(() => ConnectionArgs) page: ConnectionArgs, @Arg('filter', () => StockFilter, { nullable: true, description: 'Which stocks.' }) filter: StockFilter | null,
    @Arg('sort', () => StockSort, { defaultValue: StockSort.AVAILABLE_ASC, description: 'In which order.' }) sort: StockSort, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext,
  ): Promise<unknown> {
    return readPage(ctx, Stock, { where: await stockWhere(ctx, filter), sort: STOCK_SORTS[sort], page, info });
  }

  @Query(() => StockMovementConnection, { description: 'Movements, newest first.' })
  @Requires('stock:read')
  async stockMovements(
    @Args(() => ConnectionArgs) page: ConnectionArgs, @Arg('filter', () => StockMovementFilter, { nullable: true, description: 'Which movements.' }) filter: StockMovementFilter | null,
    @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext,
  ): Promise<unknown> {
    return readPage(ctx, StockMovement, { where: await movementWhere(ctx, filter), sort: { column: 'id', direction: 'desc' }, page, info });
  }

  @Mutation(() => ReceiveStockPayload, { description: 'Puts goods that came in on the shelf.' })
  @Requires('stock:receive')
  receiveStock(@Arg('input', () => ReceiveStockInput, { description: 'What came in.' }) input: ReceiveStockInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, receiveStock, input);
  }

  @Mutation(() => AdjustStockPayload, { description: 'Brings the books in line with a count.' })
  @Requires('stock:adjust')
  adjustStock(@Arg('input', () => AdjustStockInput, { description: 'What was counted.' }) input: AdjustStockInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, adjustStock, input);
  }

  @Mutation(() => SetSafetyLevelPayload, { description: 'Sets from when on a stock is low.' })
  @Requires('stock:adjust')
  setSafetyLevel(@Arg('input', () => SetSafetyLevelInput, { description: 'Which, and from when on.' }) input: SetSafetyLevelInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, setSafetyLevel, input);
  }

  @FieldResolver(() => Sku, { nullable: true, description: 'What it is.' })
  @Needs('skuId')
  sku(@Root() stock: Row<Stock>, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, Sku, stock.skuId);
  }

  @FieldResolver(() => Warehouse, { nullable: true, description: 'Where it is.' })
  @Needs('warehouseId')
  warehouse(@Root() stock: Row<Stock>, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, Warehouse, stock.warehouseId);
  }

  @FieldResolver(() => StockAt, { description: 'As it was at a moment, summed from the ledger up to and with it.' })
  @Needs('skuId', 'warehouseId')
  asOf(@Root() stock: Row<Stock>, @Arg('at', () => DateTimeScalar, { description: 'The moment.' }) at: Date, @Ctx() ctx: RequestContext): Promise<StockAt> {
    return stockAt(ctx, stock, at);
  }

  @FieldResolver(() => [StockLot], { description: 'Its lots that hold pieces, what expires first first; none where it is not kept by lots.' })
  async lots(@Root() stock: Row<Stock>, @Ctx() ctx: RequestContext): Promise<Row<StockLot>[]> {
    return shownLots(await loadByKey(ctx, StockLot, 'stockId', stock.id));
  }

  @Mutation(() => KeepStockByLotsPayload, { description: 'Has a stock kept by lots, or no longer.' })
  @Requires('stock:adjust')
  keepStockByLots(@Arg('input', () => KeepStockByLotsInput, { description: 'Which, and whether.' }) input: KeepStockByLotsInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, keepStockByLots, input);
  }

  @FieldResolver(() => [TimelineItem], { description: 'Counts, safety levels and warnings, newest first, at most 200.' })
  timeline(@Root() stock: Row<Stock>, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): Promise<TimelineItem[]> {
    return readTimeline(ctx, stock.id, info);
  }
}

@Resolver(() => StockMovement)
export class StockMovementResolver {
  @FieldResolver(() => Sku, { nullable: true, description: 'What moved.' })
  @Needs('skuId')
  sku(@Root() movement: Row<StockMovement>, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, Sku, movement.skuId);
  }

  @FieldResolver(() => Warehouse, { nullable: true, description: 'Where it moved.' })
  @Needs('warehouseId')
  warehouse(@Root() movement: Row<StockMovement>, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, Warehouse, movement.warehouseId);
  }

  @FieldResolver(() => StockDocument, { nullable: true, description: 'The paper that moved it; null when something else did.' })
  @Needs('refId')
  document(@Root() movement: Row<StockMovement>, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, StockDocument, movement.refId);
  }
}

@Resolver(() => Sku)
export class SkuStockResolver {
  @FieldResolver(() => [Stock], { description: 'How much of it is where.' })
  @Requires('stock:read')
  stocks(@Root() sku: Row<Sku>, @Ctx() ctx: RequestContext): unknown {
    return loadByKey(ctx, Stock, 'skuId', sku.id);
  }

  @FieldResolver(() => [SetsAtWarehouse], { description: 'How many sets of a bundle its components make up, by warehouse that the caller may see; nothing for a plain SKU.' })
  @Requires('stock:read')
  @Needs('bundle')
  sets(@Root() sku: Row<Sku>, @Ctx() ctx: RequestContext): Promise<SetsAtWarehouse[]> {
    return setsOf(ctx, sku);
  }
}

@Resolver(() => Warehouse)
export class WarehouseResolver {
  @Query(() => WarehouseConnection, { description: 'Warehouses that the caller may see, by code.' })
  @Requires('warehouse:read')
  warehouses(@Args(() => ConnectionArgs) page: ConnectionArgs, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return readPage(ctx, Warehouse, { sort: { column: 'code', direction: 'asc' }, page, info });
  }

  @Mutation(() => SetWarehouseLimitsPayload, { description: 'Sets how many orders a day a warehouse takes, and how much of its stock allocation leaves there.' })
  @Requires('warehouse:edit')
  setWarehouseLimits(@Arg('input', () => SetWarehouseLimitsInput, { description: 'Which, and the limits.' }) input: SetWarehouseLimitsInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, setWarehouseLimits, input);
  }

  @FieldResolver(() => [String], { description: 'Provinces that it serves first.' })
  @Needs('regions')
  regions(@Root() warehouse: Row<Warehouse>): string[] {
    return rowJson<string[]>(warehouse.regions);
  }
}
