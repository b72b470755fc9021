import type { FilterQuery } from '@mikro-orm/core';
import { ArrayMaxSize, IsOptional, Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { among, readMany } from '../../platform/database/reads.js';
import { startsWith } from '../../platform/database/starts-with.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import { ProductCategory, Sku, skuFoundBy } from '../catalog/index.js';
import { MovementKind, type Stock, type StockMovement } from './stock.entity.js';

// More SKUs than this are not looked up for one text.
const SKUS_FOUND = 500;

@InputType({ description: 'Which stocks to list. What is left out does not limit.' })
export class StockFilter {
  @Field(() => Boolean, { nullable: true, description: 'Only what is below its safety level, or only what is not.' })
  low?: boolean | null;
  @Field(() => [ID], { nullable: true, description: 'Only at these warehouses.' }) @NodeId('Warehouse') @IsOptional() @ArrayMaxSize(50)
  warehouseIds?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'Only of this SKU.' }) @NodeId('Sku') @IsOptional()
  skuId?: string | null;
  @Field(() => [ProductCategory], { nullable: true, description: 'Only SKUs of these categories.' }) @IsOptional() @ArrayMaxSize(20)
  category?: ProductCategory[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Only what has pieces on the shelf, or only what has none.' })
  onShelf?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Only what has pieces promised to orders, or only what has none.' })
  promised?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Only what has pieces on their way there, or only what has none.' })
  inTransit?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Beginning of the code of the SKU.' }) @IsOptional() @Length(1, 60)
  skuCode?: string | null;
  @Field(() => String, { nullable: true, description: 'Beginning of the code of the SKU, of its title, or of how that is said: in pinyin or by its initials.' }) @IsOptional() @Length(1, 60)
  find?: string | null;
}

@InputType({ description: 'Which movements to list. What is left out does not limit.' })
export class StockMovementFilter {
  @Field(() => String, { nullable: true, description: 'The whole code of the SKU.' }) @IsOptional() @Length(1, 60)
  skuCode?: string | null;
  @Field(() => [MovementKind], { nullable: true, description: 'Only these kinds.' }) @IsOptional() @ArrayMaxSize(10)
  kind?: MovementKind[] | null;
  @Field(() => [ID], { nullable: true, description: 'Only at these warehouses.' }) @NodeId('Warehouse') @IsOptional() @ArrayMaxSize(50)
  warehouseIds?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'Only of this SKU.' }) @NodeId('Sku') @IsOptional()
  skuId?: string | null;
}

export async function stockWhere(ctx: RequestContext, filter: StockFilter | null | undefined): Promise<FilterQuery<Stock>> {
  const where = whereAndWhat(filter);
  if (isSaid(filter?.low)) where['low'] = filter.low;
  if (isSaid(filter?.onShelf)) where['onHand'] = someOrNone(filter.onShelf);
  if (isSaid(filter?.promised)) where['reserved'] = someOrNone(filter.promised);
  if (isSaid(filter?.inTransit)) where['inTransit'] = someOrNone(filter.inTransit);
  const conditions: Record<string, unknown>[] = [where];
  if (filter?.skuCode && !filter.skuId) conditions.push({ skuCode: startsWith(filter.skuCode) });
  if (filter?.find) conditions.push({ skuId: { $in: await skuIdsOf(ctx, filter.find) } });
  if (filter?.category?.length) conditions.push({ skuId: { $in: among(ctx, Sku, 'id', { category: { $in: filter.category } }) } });
  return { $and: conditions };
}

export async function movementWhere(ctx: RequestContext, filter: StockMovementFilter | null | undefined): Promise<FilterQuery<StockMovement>> {
  const conditions: Record<string, unknown>[] = [whereAndWhat(filter)];
  if (filter?.kind?.length) conditions.push({ kind: { $in: filter.kind } });
  if (filter?.skuCode) conditions.push({ skuId: { $in: (await readMany(ctx, Sku, { columns: ['id'], where: { code: filter.skuCode }, limit: 1 })).map((sku) => sku.id) } });
  return { $and: conditions };
}

function isSaid(value: boolean | null | undefined): value is boolean {
  return value !== undefined && value !== null;
}

const someOrNone = (some: boolean): object | number => (some ? { $gt: 0 } : 0);

function whereAndWhat(filter: { warehouseIds?: string[] | null; skuId?: string | null } | null | undefined): Record<string, unknown> {
  return { ...(filter?.warehouseIds?.length && { warehouseId: { $in: filter.warehouseIds } }), ...(filter?.skuId && { skuId: filter.skuId }) };
}

async function skuIdsOf(ctx: RequestContext, text: string): Promise<string[]> {
  return (await readMany(ctx, Sku, { columns: ['id'], where: skuFoundBy(text), limit: SKUS_FOUND })).map((sku) => sku.id);
}
