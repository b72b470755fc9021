import { newId } from '../../platform/ids.js';
import type { NewOrderLine } from '../../modules/orders/index.js';
import type { DraftOrder } from './draft-order.js';

type PlacedLine = NewOrderLine & { id: string; skuId: string };

/** The lines of an order that is placed, priced as they were drafted. */
export function newLines({ lines, pricing }: DraftOrder): PlacedLine[] {
  return lines.map(({ sku, quantity }, index) => ({
    id: newId(), skuId: sku.id, skuCode: sku.code, category: sku.category, title: sku.title, quantity, components: sku.components,
    unitPrice: pricing.lines[index]?.unitPrice ?? sku.price, discount: pricing.lines[index]?.discount ?? 0,
  }));
}
