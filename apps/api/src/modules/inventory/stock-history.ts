import type { EntityManager } from '@mikro-orm/sql';
import { lookAt } from '../../platform/database/reads.js';
import { rowInstant } from '../../platform/graphql/scalars.js';
import type { Availability } from './move-stock.js';
import { Stock, StockMovement } from './stock.entity.js';

const PAGE = 10_000;

interface Movement {
  at: number;
  key: string;
  pieces: number;
}

/** What could be sold in the past: goes forward only. */
export interface StockHistory {
  /** Pieces that could be sold before this moment, by warehouse and SKU; the same maps each time, changed in place. */
  before: (moment: Date) => Availability;
}

/** The stock since a moment as the ledger tells it: what there is now less every movement since, and from there on movement by movement. */
export async function stockHistory(em: EntityManager, from: Date): Promise<StockHistory> {
  const movements = await movementsSince(em, from);
  const available = new Map<string, Map<string, number>>();
  const move = (key: string, pieces: number): void => {
    const [warehouseId = '', skuId = ''] = key.split('/');
    const there = available.get(warehouseId) ?? new Map<string, number>();
    available.set(warehouseId, there.set(skuId, (there.get(skuId) ?? 0) + pieces));
  };
  for await (const stocks of pagesOf(em, Stock, ['id', 'warehouseId', 'skuId', 'available'], {})) for (const row of stocks) move(`${row.warehouseId}/${row.skuId}`, row.available);
  for (const { key, pieces } of movements) move(key, -pieces);
  let next = 0;
  return {
    before: (moment) => {
      for (let movement = movements[next]; movement && movement.at < moment.getTime(); movement = movements[next]) {
        move(movement.key, movement.pieces);
        next += 1;
      }
      return available;
    },
  };
}

async function movementsSince(em: EntityManager, from: Date): Promise<Movement[]> {
  const found: Movement[] = [];
  for await (const page of pagesOf(em, StockMovement, ['id', 'warehouseId', 'skuId', 'onHandDelta', 'reservedDelta', 'at'], { at: { $gte: from } })) {
    for (const row of page) found.push({ at: rowInstant(row.at).getTime(), key: `${row.warehouseId}/${row.skuId}`, pieces: row.onHandDelta - row.reservedDelta });
  }
  // Ids follow the clock of whoever wrote them; only the instants of the movements count.
  return found.sort((a, b) => a.at - b.at);
}

async function* pagesOf<T extends { id: string }, Column extends keyof T & string>(em: EntityManager, entity: new () => T, columns: Column[], where: object) {
  for (let after = ''; ;) {
    const page = await lookAt({ em }, entity, { columns, where: { ...where, id: { $gt: after } } as never, orderBy: { id: 'asc' }, limit: PAGE });
    yield page;
    if (page.length < PAGE) return;
    after = page.at(-1)?.id ?? '';
  }
}
