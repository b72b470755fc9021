import type { ModuleDefinition } from '../../platform/module.js';
import { ProductResolver, SkuResolver } from './catalog.resolver.js';
import { Product, ProductMapping, Sku } from './product.entity.js';

export { mapExternalSkus, skusByCode } from './find-skus.js';
export { Product, ProductCategory, ProductMapping, Sku } from './product.entity.js';

export const catalogModule: ModuleDefinition = { entities: [Product, Sku, ProductMapping], resolvers: [ProductResolver, SkuResolver] };
