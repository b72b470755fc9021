import { lookOnly, perform } from '../../platform/command/command.js';
import type { Tx } from '../../platform/command/tx.js';
import type { RequestContext } from '../../platform/context.js';
import { loadOne, lookAt } from '../../platform/database/reads.js';
import { Refusal, type RefusalDetail } from '../../platform/errors.js';
import { toUserError } from '../../platform/graphql/user-error.js';
import { chooseWarehouseFor, type WarehouseChoice } from '../../modules/allocation/index.js';
import type { FoundSku } from '../../modules/catalog/index.js';
import { availability, setsFrom, Warehouse, type Availability } from '../../modules/inventory/index.js';
import { OrderSource, OrderType } from '../../modules/orders/index.js';
import { lookAtNewGifts } from '../give-gifts/new-gifts.js';
import { assertEnough } from './assert-enough.js';
import { draftOrder, wantedGoods, type DraftOrder } from './draft-order.js';
import type { OrderPreviewInput } from './place-order.inputs.js';
import type { OrderPreviewGift, OrderPreviewStock } from './place-order.payloads.js';
import { newLines } from './new-lines.js';
import { provinceOf } from './receiver-rules.js';

interface Looked {
  draft: DraftOrder;
  choice: WarehouseChoice | null;
  there: ReadonlyMap<string, number>;
  stock: Availability;
  names: ReadonlyMap<string, string>;
  gifts: OrderPreviewGift[];
}

const look = lookOnly('orderPreview', async (tx: Tx, input: OrderPreviewInput): Promise<Looked> => {
  const draft = await draftOrder(tx, input);
  if (draft.lines.length === 0) return { draft, choice: null, there: new Map(), stock: new Map(), names: new Map(), gifts: [] };
  const choice = await chooseWarehouseFor(tx, {
    lines: wantedGoods(draft.lines),
    province: provinceOf(input.province ?? '') ?? input.province ?? '', city: input.city ?? '', source: OrderSource.MANUAL, shopId: input.shopId, value: draft.pricing.payable,
  });
  const stock = await availability(tx, wantedGoods(draft.lines).map(({ skuId }) => skuId));
  const warehouses = await lookAt(tx, Warehouse, { columns: ['id', 'name'], where: { id: { $in: [...stock.keys()] } } });
  const gifts = await giftsOf(tx, input, draft, choice.warehouseId);
  return { draft, choice, stock, gifts, there: stock.get(choice.warehouseId ?? '') ?? new Map<string, number>(), names: new Map(warehouses.map(({ id, name }) => [id, name])) };
});

/** What an order would come to, by the very same rules as placing it. Writes nothing. */
export async function previewOrder(ctx: RequestContext, input: OrderPreviewInput): Promise<unknown> {
  const { draft, choice, there, stock, names, gifts } = await perform(ctx, look, { ...input, idempotencyKey: null });
  const { lines: priced, ...sums } = draft.pricing;
  const problems = [...draft.problems, ...shortage(choice)];
  return {
    ...sums, gifts,
    lines: draft.lines.map(({ sku, quantity }, index) => ({
      skuCode: sku.code, title: sku.title, quantity, listPrice: sku.price, ...priced[index],
      available: availableOf(sku, there), enough: availableOf(sku, there) >= quantity, stocks: stocksOf(sku, stock, names),
    })),
    warehouse: await loadOne(ctx, Warehouse, choice?.warehouseId),
    enough: choice?.enough ?? false,
    problems: problems.map((problem) => toUserError(problem, ctx.locale)),
  };
}

async function giftsOf(tx: Tx, input: OrderPreviewInput, draft: DraftOrder, warehouseId: string | null): Promise<OrderPreviewGift[]> {
  const [province, city] = [provinceOf(input.province ?? '') ?? input.province ?? '', input.city ?? ''];
  const plan = await lookAtNewGifts(tx, {
    source: OrderSource.MANUAL, type: input.gift ? OrderType.GIFT : OrderType.SALE, shopId: input.shopId, warehouseId, lines: newLines(draft), freight: draft.pricing.freight, placedAt: tx.now,
    receiver: { name: '', phone: '', province, city, district: '', address: '' },
  });
  return plan?.choice.gifts.map(({ rule, skuCode, quantity }) => ({ rule, skuCode, quantity, title: plan.skus.get(skuCode)?.title ?? skuCode })) ?? [];
}

/** Pieces of it that are there; of a bundle, how many sets they make up. */
function availableOf({ id, components }: FoundSku, there: ReadonlyMap<string, number>): number {
  return components.length > 0 ? setsFrom(components, there) : there.get(id) ?? 0;
}

/** What each warehouse has of a SKU, the most first. */
function stocksOf(sku: FoundSku, stock: Availability, names: ReadonlyMap<string, string>): OrderPreviewStock[] {
  const parts = sku.components.length > 0 ? sku.components.map(({ skuId }) => skuId) : [sku.id];
  const has = [...stock].flatMap(([warehouseId, pieces]) => {
    const warehouse = names.get(warehouseId);
    return warehouse !== undefined && parts.some((id) => pieces.has(id)) ? [{ warehouse, available: availableOf(sku, pieces) }] : [];
  });
  return has.toSorted((x, y) => y.available - x.available);
}

function shortage(choice: WarehouseChoice | null): RefusalDetail[] {
  if (!choice || choice.enough) return [];
  try {
    assertEnough(choice);
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.details;
    throw error;
  }
}
