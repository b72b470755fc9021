import fc from 'fast-check';
import { expect, it } from 'vitest';
import { command, perform } from '../../platform/command/command.js';
import { createContext } from '../../platform/context.js';
import { Refusal } from '../../platform/errors.js';
import { newId } from '../../platform/ids.js';
import { jobPrincipal } from '../../platform/principal.js';
import { buildStock, stocksThatDoNotAddUp, type BuiltStock } from '../../testing/stock.js';
import { testApi } from '../../testing/test-api.js';
import { StockCount, StockCountLine } from './counts/stock-count.entity.js';
import { StockDocumentLine } from './documents/stock-document-line.entity.js';
import { StockDocument } from './documents/stock-document.entity.js';
import { StockIssueReason } from './documents/stock-document.transitions.js';
import { releaseStock, reserveStock } from './move-stock.js';
import { approveStockCount } from './use-cases/approve-stock-count.js';
import { bookStockIssue } from './use-cases/book-stock-issue.js';
import { closeStockDocument } from './use-cases/close-stock-document.js';
import { countStock } from './use-cases/count-stock.js';
import { createStockCount } from './use-cases/create-stock-count.js';
import { createStockIssue } from './use-cases/create-stock-issue.js';
import { createStockReceipt } from './use-cases/create-stock-receipt.js';
import { createStockTransfer } from './use-cases/create-stock-transfer.js';
import { receiveStockDocument } from './use-cases/receive-stock-document.js';
import { sendStockTransfer } from './use-cases/send-stock-transfer.js';
import { submitStockCount } from './use-cases/submit-stock-count.js';
import { Warehouse } from './warehouse.entity.js';

const api = await testApi();
const STEPS = ['receipt', 'issue', 'transfer', 'send', 'receive', 'close', 'book', 'reserve', 'release', 'count', 'find', 'submit', 'approve'] as const;
const step = fc.record({ verb: fc.constantFrom(...STEPS), sku: fc.nat(1), pick: fc.nat(1_000), quantity: fc.integer({ min: 1, max: 12 }) });
type Step = { verb: (typeof STEPS)[number]; sku: number; pick: number; quantity: number };

/** One verb on any paper that there is; most do not fit its state, and are refused. */
async function take({ verb, sku, pick, quantity }: Step, { stocks, south, orders }: { stocks: readonly BuiltStock[]; south: string; orders: string[] }): Promise<unknown> {
  const ctx = createContext(api.house.runtime, jobPrincipal(`person-${verb === 'approve' ? 'b' : 'a'}`));
  const stock = stocks[sku];
  if (!stock) throw new RangeError(`no stock ${sku}`);
  const { warehouseId, skuId } = stock;
  const lines = [{ skuId, quantity }];
  const em = api.system().em.fork();
  const ours = (await em.find(StockDocumentLine, { skuId: { $in: stocks.map((each) => each.skuId) } })).map((line) => line.documentId);
  const papers = await em.find(StockDocument, { id: { $in: ours } }, { filters: false, orderBy: { id: 'asc' } });
  const paper = papers[pick % Math.max(1, papers.length)];
  const sheets = (await em.find(StockCountLine, { skuId: { $in: stocks.map((each) => each.skuId) } })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const line = sheets[pick % Math.max(1, sheets.length)];
  const sheet = line && (await em.findOne(StockCount, { id: line.countId }, { filters: false }));
  const onPaper = paper && { stockDocumentId: paper.id, expectedVersion: paper.version };
  const onSheet = sheet && { stockCountId: sheet.id, expectedVersion: sheet.version };
  const arrivals = paper ? (await em.find(StockDocumentLine, { documentId: paper.id })).map(({ id }) => ({ stockDocumentLineId: id, quantity })) : [];
  const work: Record<Step['verb'], () => Promise<unknown> | undefined | null> = {
    receipt: () => perform(ctx, createStockReceipt, { warehouseId, supplier: '供应商', lines }),
    issue: () => perform(ctx, createStockIssue, { warehouseId, reason: pick % 2 ? StockIssueReason.USE : StockIssueReason.DAMAGE, lines }),
    transfer: () => perform(ctx, createStockTransfer, { fromWarehouseId: warehouseId, toWarehouseId: south, lines }),
    send: () => onPaper && perform(ctx, sendStockTransfer, onPaper),
    receive: () => onPaper && perform(ctx, receiveStockDocument, { ...onPaper, lines: arrivals }),
    close: () => onPaper && perform(ctx, closeStockDocument, { ...onPaper, reason: '差异' }),
    book: () => onPaper && perform(ctx, bookStockIssue, onPaper),
    reserve: () => perform(ctx, command('reserve', async (tx) => {
      const orderId = newId();
      await reserveStock(tx, { orderId, warehouseId, lines: [{ lineId: newId(), skuId, quantity }] });
      orders.push(orderId);
      return {};
    }), {}),
    release: () => perform(ctx, command('release', async (tx) => ({ done: await releaseStock(tx, orders[pick % Math.max(1, orders.length)] ?? newId()) })), {}),
    count: () => perform(ctx, createStockCount, { warehouseId, skuCode: stock.skuCode }),
    find: () => onSheet && line && perform(ctx, countStock, { stockCountId: onSheet.stockCountId, lines: [{ stockCountLineId: line.id, counted: quantity }] }),
    submit: () => onSheet && perform(ctx, submitStockCount, onSheet),
    approve: () => onSheet && perform(ctx, approveStockCount, onSheet),
  };
  return work[verb]();
}

// Shows S1.2.13 (screen /inventory/documents, operation receiveStockDocument)
it('random papers, counts and orders, two at a time, leave books that add up', async () => {
  const { id: south } = await api.system().em.findOneOrFail(Warehouse, { code: 'south-1' });
  let done = 0;
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(step, step), { minLength: 15, maxLength: 25 }), async (pairs) => {
    const world = { stocks: [await buildStock(api, 20), await buildStock(api, 5)], south, orders: [] as string[] };
    for (const pair of pairs) {
      const outcomes = await Promise.allSettled(pair.map((each) => take(each, world)));
      const broken = outcomes.flatMap((outcome) => (outcome.status === 'rejected' && !(outcome.reason instanceof Refusal) ? [outcome.reason] : []));
      if (broken.length > 0) throw broken[0];
      done += outcomes.filter((outcome) => outcome.status === 'fulfilled').length;
    }
    expect(await stocksThatDoNotAddUp(api)).toEqual([]);
  }), { numRuns: 12 });
  expect(done).toBeGreaterThan(150);
}, 120_000);
