import type { FilterQuery } from '@mikro-orm/core';
import { ArrayMaxSize, IsOptional, Length } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { startsWith } from '../../platform/database/starts-with.js';
import { asNameKey, mayBePinyin } from '../../platform/text/name-keys.js';
import { ProductCategory, type Product, type Sku } from './product.entity.js';

@InputType({ description: 'Which products to list. What is left out does not limit.' })
export class ProductFilter {
  @Field(() => [ProductCategory], { nullable: true, description: 'Only these categories.' }) @IsOptional() @ArrayMaxSize(20)
  category?: ProductCategory[] | null;
  @Field(() => String, { nullable: true, description: 'Beginning of the name.' }) @IsOptional() @Length(1, 120)
  name?: string | null;
}

@InputType({ description: 'Which SKUs to list. What is left out does not limit.' })
export class SkuFilter {
  @Field(() => [ProductCategory], { nullable: true, description: 'Only these categories.' }) @IsOptional() @ArrayMaxSize(20)
  category?: ProductCategory[] | null;
  @Field(() => String, { nullable: true, description: 'Beginning of the code.' }) @IsOptional() @Length(1, 60)
  code?: string | null;
  @Field(() => String, { nullable: true, description: 'Beginning of the code, of the title, or of how that is said: in pinyin or by its initials.' }) @IsOptional() @Length(1, 60)
  find?: string | null;
}

export function productWhere(filter: ProductFilter | null | undefined): FilterQuery<Product> {
  return { ...ofCategory(filter), ...(filter?.name && { name: startsWith(filter.name) }) };
}

export function skuWhere(filter: SkuFilter | null | undefined): FilterQuery<Sku> {
  return { ...ofCategory(filter), ...(filter?.code && { code: startsWith(filter.code) }), ...(filter?.find && skuFoundBy(filter.find)) };
}

/** SKUs whose code or title begins so, or whose title is said so. */
export function skuFoundBy(text: string): object {
  const said = mayBePinyin(text) ? [{ pinyin: startsWith(asNameKey(text)) }, { initials: startsWith(asNameKey(text)) }] : [];
  return { $or: [{ code: startsWith(text) }, { title: startsWith(text) }, ...said] };
}

function ofCategory(filter: { category?: ProductCategory[] | null } | null | undefined): object {
  return filter?.category?.length ? { category: { $in: filter.category } } : {};
}
