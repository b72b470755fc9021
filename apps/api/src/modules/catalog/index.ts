import type { ModuleDefinition } from '../../platform/module.js';
import { ProductResolver, SkuComponentResolver, SkuResolver } from './catalog.resolver.js';
import { Product, ProductMapping, Sku, SkuComponent } from './product.entity.js';

export { componentsOf, type Component } from './components.js';
export { mapExternalSkus, skusByCode, type FoundSku } from './find-skus.js';
export { Product, ProductCategory, ProductMapping, Sku, SkuComponent } from './product.entity.js';
export { createBundle } from './use-cases/create-bundle.js';

export const catalogModule: ModuleDefinition = { entities: [Product, Sku, SkuComponent, ProductMapping], resolvers: [ProductResolver, SkuResolver, SkuComponentResolver] };
