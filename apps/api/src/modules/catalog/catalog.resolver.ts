import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { execute } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { readPage } from '../../platform/database/page.js';
import { loadByKey, loadOne, readById } from '../../platform/database/reads.js';
import type { Row } from '../../platform/database/row.js';
import { Needs } from '../../platform/graphql/asked-columns.js';
import { Connection, ConnectionArgs } from '../../platform/graphql/connection.js';
import { decodeNodeId } from '../../platform/ids.js';
import { Requires } from '../access/index.js';
import { ProductFilter, productWhere, SkuFilter, skuWhere } from './catalog.filter.js';
import { CreateBundleInput, SetComponentsInput, SetSkuPricesInput, SkuPayload } from './catalog.inputs.js';
import { Product, Sku, SkuComponent } from './product.entity.js';
import { createBundle } from './use-cases/create-bundle.js';
import { setComponents } from './use-cases/set-components.js';
import { setSkuPrices } from './use-cases/set-sku-prices.js';

@ObjectType({ description: 'A page of products.' })
export class ProductConnection extends Connection(Product) {}
@ObjectType({ description: 'A page of SKUs.' })
export class SkuConnection extends Connection(Sku) {}

@Resolver(() => Product)
export class ProductResolver {
  @Query(() => ProductConnection, { description: 'Products by name.' })
  @Requires('product:read')
  products(
    @Args(() => ConnectionArgs) page: ConnectionArgs, @Arg('filter', () => ProductFilter, { nullable: true, description: 'Which products.' }) filter: ProductFilter | null,
    @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext,
  ): unknown {
    return readPage(ctx, Product, { where: productWhere(filter), sort: { column: 'name', direction: 'asc' }, page, info });
  }

  @Query(() => Product, { description: 'One product.' })
  @Requires('product:read')
  product(@Arg('id', () => ID, { description: 'Id of the product.' }) id: string, @Ctx() ctx: RequestContext): unknown {
    return readById(ctx, Product, decodeNodeId('Product', id, ['id']));
  }

  @FieldResolver(() => [Sku], { description: 'What is sold of it.' })
  skus(@Root() product: Row<Product>, @Ctx() ctx: RequestContext): unknown {
    return loadByKey(ctx, Sku, 'productId', product.id);
  }
}

@Resolver(() => Sku)
export class SkuResolver {
  @Query(() => SkuConnection, { description: 'SKUs by code.' })
  @Requires('product:read')
  skus(
    @Args(() => ConnectionArgs) page: ConnectionArgs, @Arg('filter', () => SkuFilter, { nullable: true, description: 'Which SKUs.' }) filter: SkuFilter | null,
    @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext,
  ): unknown {
    return readPage(ctx, Sku, { where: skuWhere(filter), sort: { column: 'code', direction: 'asc' }, page, info });
  }

  @Query(() => Sku, { description: 'One SKU.' })
  @Requires('product:read')
  sku(@Arg('id', () => ID, { description: 'Id of the SKU.' }) id: string, @Ctx() ctx: RequestContext): unknown {
    return readById(ctx, Sku, decodeNodeId('Sku', id, ['id']));
  }

  @Mutation(() => SkuPayload, { description: 'Makes a bundle of plain SKUs, with a code and a price of its own.' })
  @Requires('product:edit')
  createBundle(@Arg('input', () => CreateBundleInput, { description: 'What it is, and of what.' }) input: CreateBundleInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, createBundle, input);
  }

  @Mutation(() => SkuPayload, { description: 'Changes what a bundle is made of. Orders that are there keep what they were placed with.' })
  @Requires('product:edit')
  setComponents(@Arg('input', () => SetComponentsInput, { description: 'Which, and of what.' }) input: SetComponentsInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, setComponents, input);
  }

  @Mutation(() => SkuPayload, { description: 'Sets what a SKU is sold for, and below what it is not.' })
  @Requires('product:edit')
  setSkuPrices(@Arg('input', () => SetSkuPricesInput, { description: 'Which, and for what.' }) input: SetSkuPricesInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, setSkuPrices, input);
  }

  @FieldResolver(() => [SkuComponent], { description: 'What a bundle is made of; nothing for a plain SKU.' })
  components(@Root() sku: Row<Sku>, @Ctx() ctx: RequestContext): unknown {
    return loadByKey(ctx, SkuComponent, 'bundleId', sku.id);
  }

  @FieldResolver(() => Product, { nullable: true, description: 'Product that it is a variant of.' })
  @Needs('productId')
  product(@Root() sku: Row<Sku>, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, Product, sku.productId);
  }
}

@Resolver(() => SkuComponent)
export class SkuComponentResolver {
  @FieldResolver(() => Sku, { nullable: true, description: 'What it is.' })
  @Needs('skuId')
  sku(@Root() component: Row<SkuComponent>, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, Sku, component.skuId);
  }
}
