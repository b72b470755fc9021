import { newId } from '../../platform/ids.js';
import type { RequestContext } from '../../platform/context.js';
import { ensureStocks, MovementKind, moveStock, Warehouse } from '../../modules/inventory/index.js';
import { Shop } from '../../modules/shops/index.js';
import { command, perform } from '../../platform/command/command.js';
import { buildBundle, buildStock, type BuiltStock } from '../stock.js';
import type { TestApi } from '../test-api.js';

/** A corner of the database that nobody else touches: goods of its own, and the orders that ask for them. */
export interface World {
  ctx: RequestContext;
  shopId: string;
  goods: readonly [BuiltStock, BuiltStock, BuiltStock];
  /** Another warehouse, that has some of the first two of the goods. */
  otherWarehouseId: string;
  /** Code of a bundle: one piece of the first of the goods, two of the second. */
  bundleCode: string;
  /** Row ids of the orders, in the order in which they were placed. */
  orders: string[];
  /** Pieces of each SKU that came in by other ways than returns. */
  received: Map<string, number>;
  /** The furthest that each order was seen: what is over stays over. */
  ended: Map<string, 'CANCELLED' | 'LEFT'>;
}

const ELSEWHERE = 4;

/** Three SKUs at one warehouse, with so many pieces of each, and a few at another one. */
export async function newWorld(api: TestApi, pieces: number): Promise<World> {
  const ctx = api.system();
  const shop = await ctx.em.findOneOrFail(Shop, { code: 'manual' });
  const goods: World['goods'] = [await buildStock(api, pieces), await buildStock(api, pieces), await buildStock(api, pieces)];
  const other = await ctx.em.findOneOrFail(Warehouse, { code: 'south-1' });
  await perform(ctx, command('stockElsewhere', async (tx) => {
    await ensureStocks(tx, other.id, goods.map(({ skuId }) => skuId));
    await moveStock(tx, goods.slice(0, 2).map(({ skuId }) => ({ skuId, warehouseId: other.id, kind: MovementKind.RECEIPT, onHand: ELSEWHERE, reserved: 0 })));
    return {};
  }), {});
  const bundleCode = await buildBundle(api, [[goods[0].skuCode, 1], [goods[1].skuCode, 2]]);
  return {
    ctx, shopId: shop.id, goods, bundleCode, otherWarehouseId: other.id, orders: [], ended: new Map(),
    received: new Map(goods.map(({ skuId }, index) => [skuId, pieces + (index < 2 ? ELSEWHERE : 0)])),
  };
}

export type Row = Record<string, string | number | null>;

/** Rows of a statement whose one `(?)` stands for these ids. */
export function rowsOf(world: World, statement: string, ids: readonly string[]): Promise<Row[]> {
  const asked = ids.length > 0 ? ids : [newId()];
  return world.ctx.em.getConnection().execute(statement.replace('(?)', `(${asked.map(() => '?').join(',')})`), [...asked]);
}
