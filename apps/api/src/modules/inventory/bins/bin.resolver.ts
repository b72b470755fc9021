import type { FilterQuery } from '@mikro-orm/core';
import { ArrayMaxSize, IsOptional, Length } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, InputType, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { execute } from '../../../platform/command/command.js';
import type { RequestContext } from '../../../platform/context.js';
import { readPage } from '../../../platform/database/page.js';
import { among, loadByKey, loadOne } from '../../../platform/database/reads.js';
import type { Row } from '../../../platform/database/row.js';
import { startsWith } from '../../../platform/database/starts-with.js';
import { Needs } from '../../../platform/graphql/asked-columns.js';
import { Connection, ConnectionArgs } from '../../../platform/graphql/connection.js';
import { NodeId } from '../../../platform/graphql/node-id.js';
import { Requires } from '../../access/index.js';
import { Sku } from '../../catalog/index.js';
import { Stock } from '../stock.entity.js';
import { arrangeBins } from '../use-cases/arrange-bins.js';
import { changeBin } from '../use-cases/change-bin.js';
import { importBins } from '../use-cases/import-bins.js';
import { removeBin } from '../use-cases/remove-bin.js';
import { Warehouse } from '../warehouse.entity.js';
import { Bin, BinSku } from './bin.entity.js';
import { ArrangeBinsInput, ArrangeBinsPayload, ChangeBinInput, ChangeBinPayload, ImportBinsInput, ImportBinsPayload, RemoveBinInput, RemoveBinPayload } from './bin.inputs.js';
import { binsOf } from './bins-of.js';
import { binCode } from './bin-skus.js';

@ObjectType({ description: 'A page of bins.' })
export class BinConnection extends Connection(Bin) {}

@InputType({ description: 'Which bins to list. What is left out does not limit.' })
export class BinFilter {
  @Field(() => [ID], { nullable: true, description: 'Only of these warehouses.' }) @NodeId('Warehouse') @IsOptional() @ArrayMaxSize(50)
  warehouseIds?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Only of this zone.' }) @IsOptional() @Length(1, 20)
  zone?: string | null;
  @Field(() => String, { nullable: true, description: 'Beginning of the code of the bin.' }) @IsOptional() @Length(1, 30)
  code?: string | null;
  @Field(() => String, { nullable: true, description: 'Beginning of the code of a SKU that is picked from it.' }) @IsOptional() @Length(1, 60)
  skuCode?: string | null;
}

@Resolver(() => Bin)
export class BinResolver {
  @Query(() => BinConnection, { description: 'Bins that the caller may see, as they come on the way.' })
  @Requires('stock:read')
  bins(
    @Args(() => ConnectionArgs) page: ConnectionArgs, @Arg('filter', () => BinFilter, { nullable: true, description: 'Which bins.' }) filter: BinFilter | null,
    @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext,
  ): unknown {
    return readPage(ctx, Bin, { where: binWhere(ctx, filter), sort: { column: 'pathOrder', direction: 'asc' }, page, info });
  }

  @Mutation(() => ImportBinsPayload, { description: 'Takes over a table of bins, all of it or none.' })
  @Requires('bin:edit')
  importBins(@Arg('input', () => ImportBinsInput, { description: 'The table.' }) input: ImportBinsInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, importBins, input);
  }

  @Mutation(() => ChangeBinPayload, { description: 'Changes where a bin is on the way, and what is picked from it.' })
  @Requires('bin:edit')
  changeBin(@Arg('input', () => ChangeBinInput, { description: 'The bin as it is to be.' }) input: ChangeBinInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, changeBin, input);
  }

  @Mutation(() => RemoveBinPayload, { description: 'Removes a bin; the stock stays.' })
  @Requires('bin:edit')
  removeBin(@Arg('input', () => RemoveBinInput, { description: 'Which.' }) input: RemoveBinInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, removeBin, input);
  }

  @Mutation(() => ArrangeBinsPayload, { description: 'Numbers all bins of a warehouse anew, up one aisle and down the next.' })
  @Requires('bin:edit')
  arrangeBins(@Arg('input', () => ArrangeBinsInput, { description: 'Where.' }) input: ArrangeBinsInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, arrangeBins, input);
  }

  @FieldResolver(() => Warehouse, { nullable: true, description: 'Where it is.' })
  @Needs('warehouseId')
  warehouse(@Root() bin: Row<Bin>, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, Warehouse, bin.warehouseId);
  }

  @FieldResolver(() => [Sku], { description: 'What is picked from it.' })
  async skus(@Root() bin: Row<Bin>, @Ctx() ctx: RequestContext): Promise<unknown> {
    const held = await loadByKey(ctx, BinSku, 'binId', bin.id);
    return (await Promise.all(held.map(({ skuId }) => loadOne(ctx, Sku, skuId)))).filter((sku) => sku !== null);
  }
}

@Resolver(() => Stock)
export class StockBinsResolver {
  @FieldResolver(() => [Bin], { description: 'Bins that it is picked from, as they come on the way.' })
  @Needs('skuId', 'warehouseId')
  bins(@Root() stock: Row<Stock>, @Ctx() ctx: RequestContext): unknown {
    return binsOf(ctx, stock.skuId, stock.warehouseId);
  }
}

function binWhere(ctx: RequestContext, filter: BinFilter | null): FilterQuery<Bin> {
  return {
    ...(filter?.warehouseIds?.length && { warehouseId: { $in: filter.warehouseIds } }),
    ...(filter?.zone && { zone: filter.zone.trim() }),
    ...(filter?.code && { code: startsWith(binCode(filter.code)) }),
    ...(filter?.skuCode && { id: { $in: among(ctx, BinSku, 'binId', { skuId: { $in: among(ctx, Sku, 'id', { code: startsWith(filter.skuCode.trim()) }) } } as never) } }),
  } as FilterQuery<Bin>;
}
