import type { Tx } from '../../platform/command/tx.js';
import type { DomainEvent } from '../../platform/events/domain-events.js';
import { mapExternalSkus, skusByCode, type FoundSku } from '../../modules/catalog/index.js';
import { addComponents, HoldReason, OrderLine, placeHold } from '../../modules/orders/index.js';

/** An order held for unknown goods is released when they have been mapped: they are looked up again, and it stays held when they are unknown still. */
export async function mapOnRelease(tx: Tx, event: DomainEvent): Promise<void> {
  const unmapped = await tx.em.find(OrderLine, { orderId: event.subject.id, skuId: null });
  if (unmapped.length === 0) return;
  const items = unmapped.map((line) => ({ externalSkuId: line.skuCode, outerCode: line.skuCode }));
  const byMapping = event.scope?.shopId ? await mapExternalSkus(tx, event.scope.shopId, items) : new Map<string, FoundSku>();
  const byCode = await skusByCode(tx, unmapped.map((line) => line.skuCode));
  for (const line of unmapped) {
    const sku = byMapping.get(line.skuCode) ?? byCode.get(line.skuCode);
    Object.assign(line, { skuId: sku?.id ?? null, category: sku?.category ?? null, bundle: Boolean(sku?.bundle) });
    addComponents(tx, line.orderId, line.id, sku?.components ?? []);
  }
  // The holds that were lifted a moment ago must be so in the database before one is looked for there.
  await tx.em.flush();
  const unknown = unmapped.filter((line) => !line.skuId).map((line) => line.skuCode);
  if (unknown.length > 0) await placeHold(tx, event.subject.id, HoldReason.PRODUCT_UNMAPPED, unknown.join(' ').slice(0, 500));
}
