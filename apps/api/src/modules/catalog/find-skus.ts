import type { Tx } from '../../platform/command/tx.js';
import { lookAt } from '../../platform/database/reads.js';
import type { Row } from '../../platform/database/row.js';
import { componentsOf, type Component } from './components.js';
import { ProductMapping, Sku } from './product.entity.js';

/** A SKU that can be ordered, with what it is made of: nothing when it is no bundle. */
export type FoundSku = Row<Sku> & { components: readonly Component[] };

/** The SKUs with these codes, by code; unknown codes are missing from the map. */
export async function skusByCode(tx: Tx, codes: readonly string[]): Promise<Map<string, FoundSku>> {
  const skus = await lookAt(tx, Sku, { columns: ['id', 'code', 'title', 'price', 'floorPrice', 'category', 'bundle'], where: { code: { $in: [...new Set(codes)] } } });
  const components = await componentsOf(tx, skus);
  return new Map(skus.map((sku) => [sku.code, { ...sku, components: components.get(sku.id) ?? [] }]));
}

export interface ExternalItem {
  externalSkuId: string;
  outerCode: string;
}

/** Our SKUs for a marketplace's items, by its SKU id: an explicit mapping first, else the merchant's own code on the item. */
export async function mapExternalSkus(tx: Tx, shopId: string, items: readonly ExternalItem[]): Promise<Map<string, FoundSku>> {
  const mappings = await tx.em.find(ProductMapping, { shopId, externalSkuId: { $in: items.map((item) => item.externalSkuId) } });
  const skuIdOf = new Map(mappings.map((mapping) => [mapping.externalSkuId, mapping.skuId]));
  const known = await lookAt(tx, Sku, { columns: ['id', 'code', 'title', 'price', 'floorPrice', 'category', 'bundle'], where: { $or: [{ id: { $in: [...skuIdOf.values()] } }, { code: { $in: items.map((item) => item.outerCode) } }] } });
  const components = await componentsOf(tx, known);
  const skus = known.map((sku) => ({ ...sku, components: components.get(sku.id) ?? [] }));
  const found = new Map<string, FoundSku>();
  for (const item of items) {
    const mapped = skuIdOf.get(item.externalSkuId);
    const sku = skus.find((each) => each.id === mapped) ?? skus.find((each) => each.code === item.outerCode);
    if (sku) found.set(item.externalSkuId, sku);
  }
  return found;
}
