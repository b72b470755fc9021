import { command, perform } from '../platform/command/command.js';
import { encodeNodeId, newId } from '../platform/ids.js';
import { createBundle, Product, ProductCategory, Sku } from '../modules/catalog/index.js';
import { MovementKind, moveStock, ensureStocks, Stock, Warehouse } from '../modules/inventory/index.js';
import type { RequestContext } from '../platform/context.js';
import type { TestApi } from './test-api.js';

export interface BuiltStock {
  skuId: string;
  skuCode: string;
  warehouseId: string;
  /** Row id and opaque id of the stock. */
  rowId: string;
  id: string;
}

/** A SKU of its own with so many pieces at a warehouse, received through the ledger. */
export async function buildStock(api: TestApi, pieces: number, wanted: { warehouse?: string; code?: string; safetyLevel?: number } = {}): Promise<BuiltStock> {
  const skuCode = wanted.code ?? `TST-${newId()}`;
  const build = command('buildStock', async (tx) => {
    const warehouse = await tx.em.findOneOrFail(Warehouse, { code: wanted.warehouse ?? 'east-1' });
    const product = tx.em.create(Product, { name: skuCode, category: ProductCategory.OTHER } as never);
    const sku = tx.em.create(Sku, { code: skuCode, title: skuCode, category: ProductCategory.OTHER, productId: product.id, price: 1_000 } as never);
    await tx.em.flush();
    await ensureStocks(tx, warehouse.id, [sku.id]);
    if (pieces > 0) await moveStock(tx, [{ skuId: sku.id, warehouseId: warehouse.id, kind: MovementKind.RECEIPT, onHand: pieces, reserved: 0 }]);
    const stock = await tx.em.findOneOrFail(Stock, { skuId: sku.id, warehouseId: warehouse.id });
    Object.assign(stock, { safetyLevel: wanted.safetyLevel ?? 0, low: stock.available < (wanted.safetyLevel ?? 0) });
    return { skuId: sku.id, warehouseId: warehouse.id, rowId: stock.id };
  });
  const made = await perform(api.system(), build, {});
  return { ...made, skuCode, id: encodeNodeId('Stock', made.rowId) };
}

/** A bundle of these SKUs; gives its code. */
export async function buildBundle(api: Pick<TestApi, 'system'>, of: readonly (readonly [code: string, quantity: number])[], price = '100.00'): Promise<string> {
  const code = `SET-${newId()}`;
  await perform(api.system(), createBundle, { code, title: code, category: ProductCategory.OTHER, price: { amount: price }, components: of.map(([sku, quantity]) => ({ sku, quantity })) });
  return code;
}

/** A stock's row as it stands in the database. */
export async function stockRow(api: TestApi, stock: BuiltStock): Promise<Stock> {
  return api.system().em.findOneOrFail(Stock, { id: stock.rowId });
}

const NOT_ADDING_UP = `
  select s.sku_id as sku, s.on_hand as books_on_hand, m.on_hand as moved_on_hand, s.reserved as books_reserved, m.reserved as moved_reserved, r.quantity as held
  from stock s
  left join (select sku_id, warehouse_id, sum(on_hand_delta) as on_hand, sum(reserved_delta) as reserved, sum(in_transit_delta) as in_transit from stock_movement group by sku_id, warehouse_id) m
    on m.sku_id = s.sku_id and m.warehouse_id = s.warehouse_id
  left join (select sku_id, warehouse_id, sum(quantity) as quantity from reservation group by sku_id, warehouse_id) r
    on r.sku_id = s.sku_id and r.warehouse_id = s.warehouse_id
  left join (select stock_id, sum(on_hand) as on_hand from stock_lot group by stock_id) l on l.stock_id = s.id
  where coalesce(l.on_hand, 0) <> case when s.by_lots then s.on_hand else 0 end or s.on_hand <> coalesce(m.on_hand, 0) or s.in_transit <> coalesce(m.in_transit, 0) or s.in_transit < 0 or s.reserved <> coalesce(m.reserved, 0) or s.reserved <> coalesce(r.quantity, 0)
    or s.available <> s.on_hand - s.reserved or s.available < 0 or s.reserved < 0`;

/** Every stock whose figures are not the sums of its movements, whose `reserved` is not what orders hold, or whose lots do not sum to it. Must be none. */
export async function stocksThatDoNotAddUp(api: { system(): Pick<RequestContext, 'em'> }): Promise<unknown[]> {
  return api.system().em.getConnection().execute(NOT_ADDING_UP);
}
