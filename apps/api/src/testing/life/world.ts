import { newId } from '../../platform/ids.js';
import type { RequestContext } from '../../platform/context.js';
import { Shop } from '../../modules/shops/index.js';
import { buildBundle, buildStock, type BuiltStock } from '../stock.js';
import type { TestApi } from '../test-api.js';

/** A corner of the database that nobody else touches: goods of its own, and the orders that ask for them. */
export interface World {
  ctx: RequestContext;
  shopId: string;
  goods: readonly [BuiltStock, BuiltStock, BuiltStock];
  /** Code of a bundle: one piece of the first of the goods, two of the second. */
  bundleCode: string;
  /** Row ids of the orders, in the order in which they were placed. */
  orders: string[];
  /** Pieces of each SKU that came in by other ways than returns. */
  received: Map<string, number>;
  /** The furthest that each order was seen: what is over stays over. */
  ended: Map<string, 'CANCELLED' | 'LEFT'>;
}

/** Three SKUs at one warehouse, with so many pieces of each. */
export async function newWorld(api: TestApi, pieces: number): Promise<World> {
  const ctx = api.system();
  const shop = await ctx.em.findOneOrFail(Shop, { code: 'manual' });
  const goods: World['goods'] = [await buildStock(api, pieces), await buildStock(api, pieces), await buildStock(api, pieces)];
  const bundleCode = await buildBundle(api, [[goods[0].skuCode, 1], [goods[1].skuCode, 2]]);
  return { ctx, shopId: shop.id, goods, bundleCode, orders: [], received: new Map(goods.map(({ skuId }) => [skuId, pieces])), ended: new Map() };
}

export type Row = Record<string, string | number | null>;

/** Rows of a statement whose one `(?)` stands for these ids. */
export function rowsOf(world: World, statement: string, ids: readonly string[]): Promise<Row[]> {
  const asked = ids.length > 0 ? ids : [newId()];
  return world.ctx.em.getConnection().execute(statement.replace('(?)', `(${asked.map(() => '?').join(',')})`), [...asked]);
}
