import { lookOnly, perform } from '../../platform/command/command.js';
import type { Tx } from '../../platform/command/tx.js';
import type { RequestContext } from '../../platform/context.js';
import { loadOne } from '../../platform/database/reads.js';
import { Refusal, type RefusalDetail } from '../../platform/errors.js';
import { toUserError } from '../../platform/graphql/user-error.js';
import { chooseWarehouseFor, type WarehouseChoice } from '../../modules/allocation/index.js';
import type { FoundSku } from '../../modules/catalog/index.js';
import { availability, setsFrom, Warehouse } from '../../modules/inventory/index.js';
import { OrderSource } from '../../modules/orders/index.js';
import { assertEnough } from './assert-enough.js';
import { draftOrder, wantedGoods, type DraftOrder } from './draft-order.js';
import type { OrderPreviewInput } from './place-order.inputs.js';
import { provinceOf } from './receiver-rules.js';

interface Looked {
  draft: DraftOrder;
  choice: WarehouseChoice | null;
  there: ReadonlyMap<string, number>;
}

const look = lookOnly('orderPreview', async (tx: Tx, input: OrderPreviewInput): Promise<Looked> => {
  const draft = await draftOrder(tx, input);
  if (draft.lines.length === 0) return { draft, choice: null, there: new Map() };
  const choice = await chooseWarehouseFor(tx, {
    lines: wantedGoods(draft.lines),
    province: provinceOf(input.province ?? '') ?? input.province ?? '', city: input.city ?? '', source: OrderSource.MANUAL, shopId: input.shopId, value: draft.pricing.payable,
  });
  const stock = await availability(tx, wantedGoods(draft.lines).map(({ skuId }) => skuId));
  return { draft, choice, there: stock.get(choice.warehouseId ?? '') ?? new Map<string, number>() };
});

/** What an order would come to, by the very same rules as placing it. Writes nothing. */
export async function previewOrder(ctx: RequestContext, input: OrderPreviewInput): Promise<unknown> {
  const { draft, choice, there } = await perform(ctx, look, { ...input, idempotencyKey: null });
  const { lines: priced, ...sums } = draft.pricing;
  const problems = [...draft.problems, ...shortage(choice)];
  return {
    ...sums,
    lines: draft.lines.map(({ sku, quantity }, index) => ({
      skuCode: sku.code, title: sku.title, quantity, listPrice: sku.price, ...priced[index],
      available: availableOf(sku, there), enough: availableOf(sku, there) >= quantity,
    })),
    warehouse: await loadOne(ctx, Warehouse, choice?.warehouseId),
    enough: choice?.enough ?? false,
    problems: problems.map((problem) => toUserError(problem, ctx.locale)),
  };
}

/** Pieces of it that are there; of a bundle, how many sets they make up. */
function availableOf({ id, components }: FoundSku, there: ReadonlyMap<string, number>): number {
  return components.length > 0 ? setsFrom(components, there) : there.get(id) ?? 0;
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
