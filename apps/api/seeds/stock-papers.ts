import { chinaDay } from '@ordo/kernel';
import { Sku } from '../src/modules/catalog/index.js';
import {
  createStockCount, createStockIssue, createStockReceipt, createStockTransfer, keepStockByLots, receiveStockDocument, sendStockTransfer, Stock, StockDocument, StockDocumentLine, StockIssueReason, Warehouse,
} from '../src/modules/inventory/index.js';
import { User } from '../src/modules/access/index.js';
import type { House } from '../src/app/runtime.js';
import { perform } from '../src/platform/command/command.js';
import { createContext } from '../src/platform/context.js';
import { jobPrincipal } from '../src/platform/principal.js';

/** Papers of the demo's warehouses, made by its keeper through the very commands: a delivery half here, goods in transit, samples to be issued, a count to go on with. */
export async function seedStockPapers(house: House): Promise<void> {
  const em = house.orm.em.fork();
  em.setFilterParams('scope', { scope: { shops: 'all', warehouses: 'all' } });
  const keeper = await em.findOneOrFail(User, { username: 'warehouse' });
  const ctx = createContext(house.runtime, { ...jobPrincipal('demo'), id: keeper.id, name: keeper.displayName });
  const skus = await em.find(Sku, {}, { orderBy: { code: 'asc' }, limit: 6 });
  const lines = (quantity: number, ...places: number[]): { skuId: string; quantity: number }[] => places.flatMap((place) => (skus[place] ? [{ skuId: skus[place].id, quantity }] : []));
  const { id: east } = await em.findOneOrFail(Warehouse, { code: 'east-1' });
  const { id: south } = await em.findOneOrFail(Warehouse, { code: 'south-1' });
  const { id: north } = await em.findOneOrFail(Warehouse, { code: 'north-1' });
  const idOf = ({ stockDocument }: { stockDocument: { $ref: [string, string] } }): string => stockDocument.$ref[1];
  const seen = async (stockDocumentId: string): Promise<{ stockDocumentId: string; expectedVersion: number }> => ({ stockDocumentId, expectedVersion: (await em.fork().findOneOrFail(StockDocument, { id: stockDocumentId }, { filters: false })).version });

  const receipt = idOf(await perform(ctx, createStockReceipt, { warehouseId: east, supplier: '杭州良品供应链', supplierDocumentNo: 'LP-1128', lines: lines(60, 0, 1) }));
  const [first] = await em.find(StockDocumentLine, { documentId: receipt }, { orderBy: { id: 'asc' } });
  if (first) await perform(ctx, receiveStockDocument, { ...(await seen(receipt)), lines: [{ stockDocumentLineId: first.id, quantity: 55 }] });
  await perform(ctx, createStockReceipt, { warehouseId: south, supplier: '广州新货源贸易', supplierDocumentNo: 'XH-0307', lines: lines(120, 2, 3) });
  await seedLots();
  const transfer = idOf(await perform(ctx, createStockTransfer, { fromWarehouseId: east, toWarehouseId: south, note: '华南大促备货', lines: lines(10, 0, 1) }));
  await perform(ctx, sendStockTransfer, await seen(transfer));
  await perform(ctx, createStockIssue, { warehouseId: east, reason: StockIssueReason.SAMPLE, note: '直播间样品', lines: lines(2, 0) });
  await perform(ctx, createStockCount, { warehouseId: north, skuCode: skus[5]?.code.slice(0, 3) ?? null, note: '月度抽盘' });

  /** A tea with two lots, one of which is sold for twenty days more only. */
  async function seedLots(): Promise<void> {
    const tea = await em.findOne(Sku, { code: 'TEA-PE-357' });
    const stock = tea && (await em.findOne(Stock, { skuId: tea.id, warehouseId: east }));
    if (!stock) return;
    await perform(ctx, keepStockByLots, { stockId: stock.id, byLots: true });
    const delivery = idOf(await perform(ctx, createStockReceipt, { warehouseId: east, supplier: '云南古树茶业', supplierDocumentNo: 'GS-0412', lines: [{ skuId: stock.skuId, quantity: 60 }] }));
    const line = await em.findOneOrFail(StockDocumentLine, { documentId: delivery });
    for (const [lotNo, days, quantity] of [['PE2401', 20, 24], ['PE2611', 900, 36]] as const) {
      const expiresOn = chinaDay(new Date(ctx.clock.now().getTime() + days * 86_400_000));
      await perform(ctx, receiveStockDocument, { ...(await seen(delivery)), lines: [{ stockDocumentLineId: line.id, quantity, lotNo, expiresOn }] });
    }
  }
}
