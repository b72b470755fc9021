import type { FilterQuery } from '@mikro-orm/core';
import { ArrayMaxSize, IsOptional, Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { readMany } from '../../platform/database/reads.js';
import { startsWith } from '../../platform/database/starts-with.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import { Sku } from '../catalog/index.js';
import { MovementKind, type Stock, type StockMovement } from './stock.entity.js';

// More SKUs than this are not looked up for one beginning of a code.
const SKUS_OF_CODE = 500;

@InputType({ description: 'Which stocks to list. What is left out does not limit.' })
export class StockFilter {
  @Field(() => Boolean, { nullable: true, description: 'Only what is below its safety level, or only what is not.' })
  low?: boolean | null;
  @Field(() => [ID], { nullable: true, description: 'Only at these warehouses.' }) @NodeId('Warehouse') @IsOptional() @ArrayMaxSize(50)
  warehouseIds?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'Only of this SKU.' }) @NodeId('Sku') @IsOptional()
  skuId?: string | null;
  @Field(() => String, { nullable: true, description: 'Beginning of the code of the SKU.' }) @IsOptional() @Length(1, 60)
  skuCode?: string | null;
}

@InputType({ description: 'Which movements to list. What is left out does not limit.' })
export class StockMovementFilter {
  @Field(() => [MovementKind], { nullable: true, description: 'Only these kinds.' }) @IsOptional() @ArrayMaxSize(10)
  kind?: MovementKind[] | null;
  @Field(() => [ID], { nullable: true, description: 'Only at these warehouses.' }) @NodeId('Warehouse') @IsOptional() @ArrayMaxSize(50)
  warehouseIds?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'Only of this SKU.' }) @NodeId('Sku') @IsOptional()
  skuId?: string | null;
}

export async function stockWhere(ctx: RequestContext, filter: StockFilter | null | undefined): Promise<FilterQuery<Stock>> {
  const where = whereAndWhat(filter);
  if (filter?.low !== undefined && filter.low !== null) where['low'] = filter.low;
  if (filter?.skuCode && !filter.skuId) where['skuId'] = { $in: await skuIdsOf(ctx, filter.skuCode) };
  return where;
}

export function movementWhere(filter: StockMovementFilter | null | undefined): FilterQuery<StockMovement> {
  const where = whereAndWhat(filter);
  if (filter?.kind?.length) where['kind'] = { $in: filter.kind };
  return where;
}

function whereAndWhat(filter: { warehouseIds?: string[] | null; skuId?: string | null } | null | undefined): Record<string, unknown> {
  return { ...(filter?.warehouseIds?.length && { warehouseId: { $in: filter.warehouseIds } }), ...(filter?.skuId && { skuId: filter.skuId }) };
}

async function skuIdsOf(ctx: RequestContext, code: string): Promise<string[]> {
  return (await readMany(ctx, Sku, { columns: ['id'], where: { code: startsWith(code) }, limit: SKUS_OF_CODE })).map((sku) => sku.id);
}
