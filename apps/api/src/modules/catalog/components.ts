import type { Tx } from '../../platform/command/tx.js';
import { lookAt } from '../../platform/database/reads.js';
import { Sku, SkuComponent } from './product.entity.js';

/** One SKU of a bundle, as it is ordered. */
export interface Component {
  skuId: string;
  skuCode: string;
  title: string;
  /** Pieces in one set. */
  quantity: number;
  /** Fen: its list price, by which the price of the set is split. */
  price: number;
}

/** What the bundles among these SKUs are made of, by bundle; two statements, and none when there is no bundle among them. */
export async function componentsOf(tx: Pick<Tx, 'em'>, skus: readonly { id: string; bundle: boolean }[]): Promise<Map<string, Component[]>> {
  const bundleIds = skus.filter(({ bundle }) => bundle).map(({ id }) => id);
  if (bundleIds.length === 0) return new Map();
  const rows = await lookAt(tx, SkuComponent, { columns: ['bundleId', 'skuId', 'quantity'], where: { bundleId: { $in: bundleIds } }, orderBy: { id: 'asc' } });
  const plain = await lookAt(tx, Sku, { columns: ['id', 'code', 'title', 'price'], where: { id: { $in: [...new Set(rows.map(({ skuId }) => skuId))] } } });
  const known = new Map(plain.map((sku) => [sku.id, sku]));
  const parts = rows.flatMap(({ bundleId, skuId, quantity }) => {
    const sku = known.get(skuId);
    return sku ? [{ bundleId, component: { skuId, skuCode: sku.code, title: sku.title, quantity, price: sku.price } }] : [];
  });
  return new Map([...Map.groupBy(parts, ({ bundleId }) => bundleId)].map(([bundleId, of]) => [bundleId, of.map(({ component }) => component)]));
}
