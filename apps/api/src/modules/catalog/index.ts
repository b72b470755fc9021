import type { ModuleDefinition } from '../../platform/module.js';
import { fillsNameKeys } from '../../platform/text/fill-name-keys.js';
import { ProductResolver, SkuComponentResolver, SkuResolver } from './catalog.resolver.js';
import { Product, ProductMapping, Sku, SkuComponent } from './product.entity.js';

export { skuFoundBy } from './catalog.filter.js';
export { componentsOf, type Component } from './components.js';
export { mapExternalSkus, skusByCode, type FoundSku } from './find-skus.js';
export { Product, ProductCategory, ProductMapping, Sku, SkuComponent } from './product.entity.js';
export { createBundle } from './use-cases/create-bundle.js';

export const catalogModule: ModuleDefinition = {
  entities: [Product, Sku, SkuComponent, ProductMapping], resolvers: [ProductResolver, SkuResolver, SkuComponentResolver],
  register: (runtime) => fillsNameKeys(runtime, 'catalog.fill-name-keys', { table: 'sku', name: 'title', pinyin: 'pinyin', initials: 'initials' }),
};
