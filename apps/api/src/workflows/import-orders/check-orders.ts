import { lookOnly, perform } from '../../platform/command/command.js';
import type { Tx } from '../../platform/command/tx.js';
import type { RequestContext } from '../../platform/context.js';
import { lookAt } from '../../platform/database/reads.js';
import { Refusal } from '../../platform/errors.js';
import { warehouseChooser } from '../../modules/allocation/index.js';
import { skusByCode } from '../../modules/catalog/index.js';
import { ImportedOrder, Order } from '../../modules/orders/index.js';
import { assertEnough } from '../place-order/assert-enough.js';
import { draftOf } from '../place-order/draft-order.js';
import { requestOf, settled, shopOf, sourceOf } from '../place-order/place-order.js';
import { refusalsOf, type ImportedDraft, type Wrong } from './rows-to-order.js';

/** What orders further up in the file would take: pieces by SKU, then by warehouse. */
export type Taken = Map<string, Map<string, number>>;

export type Verdict = { verdict: 'READY' } | { verdict: 'KNOWN' } | { verdict: 'REFUSED'; wrong: Wrong[] };

interface Batch {
  shopId: string;
  drafts: readonly ImportedDraft[];
  taken: Taken;
}

/** What would come of placing these orders, by the very rules of placing one. A handful of statements for all; writes nothing. */
export async function checkOrders(ctx: RequestContext, batch: Batch): Promise<Verdict[]> {
  return (await perform(ctx, check, batch)).verdicts;
}

/** The orders among these that are here already, by key. */
export async function knownOrders(tx: Pick<Tx, 'em'>, shopId: string, drafts: readonly ImportedDraft[]): Promise<Map<string, Pick<ImportedOrder, 'importId'> | undefined>> {
  const keys = drafts.map((draft) => draft.key);
  const numbers = drafts.flatMap((draft) => draft.externalNo ?? []);
  const imported = await lookAt(tx, ImportedOrder, { columns: ['key', 'importId'], where: { shopId, key: { $in: keys } } });
  // Not only what was imported: the marketplace may have brought the same number.
  const others = numbers.length > 0 ? await lookAt(tx, Order, { columns: ['externalNo'], where: { shopId, externalNo: { $in: numbers } }, everywhere: true }) : [];
  return new Map([...others.map((order) => [`no:${order.externalNo}`, undefined] as const), ...imported.map((each) => [each.key, each] as const)]);
}

const check = lookOnly('checkImportedOrders', async (tx: Tx, { shopId, drafts, taken }: Batch): Promise<{ verdicts: Verdict[] }> => {
  const shop = await shopOf(tx, shopId);
  const known = await knownOrders(tx, shopId, drafts);
  const skus = await skusByCode(tx, drafts.flatMap(({ input }) => input.lines.map((line) => line.sku)));
  const choose = await warehouseChooser(tx, [...skus.values()].flatMap((sku) => [sku.id, ...sku.components.map(({ skuId }) => skuId)]));
  const verdicts: Verdict[] = [];
  for (const draft of drafts) {
    if (known.has(draft.key)) verdicts.push({ verdict: 'KNOWN' });
    else verdicts.push(await verdictOf(draft));
  }
  return { verdicts };

  async function verdictOf(draft: ImportedDraft): Promise<Verdict> {
    try {
      const priced = draftOf(tx, draft.input, skus);
      const receiver = settled(priced, draft.input);
      if (draft.wrong.length > 0) return { verdict: 'REFUSED', wrong: draft.wrong };
      const request = requestOf({ draft: priced, receiver, shop, source: sourceOf(tx, shop) });
      const warehouseId = assertEnough(await choose({ ...request, reserved: takenOf(request.lines, taken) }));
      for (const { skuId, quantity } of request.lines) take(taken, skuId, warehouseId, quantity);
      return { verdict: 'READY' };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { verdict: 'REFUSED', wrong: merged(draft.wrong, refusalsOf(draft, error.details)) };
    }
  }
});

/** What is wrong with a cell is told once: by the cell itself before by what came of it. */
function merged(own: readonly Wrong[], refusals: readonly Wrong[]): Wrong[] {
  return [...own, ...refusals.filter((each) => !own.some(({ row, field }) => row === each.row && field === each.field))];
}

function takenOf(lines: readonly { skuId: string }[], taken: Taken): { warehouseId: string; skuId: string; quantity: number }[] {
  return lines.flatMap(({ skuId }) => [...(taken.get(skuId) ?? [])].map(([warehouseId, quantity]) => ({ warehouseId, skuId, quantity: -quantity })));
}

function take(taken: Taken, skuId: string, warehouseId: string, quantity: number): void {
  const there = taken.get(skuId) ?? new Map<string, number>();
  taken.set(skuId, there.set(warehouseId, (there.get(warehouseId) ?? 0) + quantity));
}
