import { Sku, type ProductCategory } from '../src/modules/catalog/index.js';
import { importBins, Warehouse } from '../src/modules/inventory/index.js';
import { createWave, WavePieces } from '../src/modules/shipments/index.js';
import { User } from '../src/modules/access/index.js';
import type { House } from '../src/app/runtime.js';
import { perform } from '../src/platform/command/command.js';
import { createContext, type RequestContext } from '../src/platform/context.js';
import { Refusal } from '../src/platform/errors.js';
import { jobPrincipal } from '../src/platform/principal.js';

const BINS_IN_AISLE = 12;
const WAVE_SIZE = 6;

/** Zones by what lies there; goods of a kind lie together. */
const ZONES: Partial<Record<ProductCategory, string>> = { TEA: 'A', FOOD: 'A', HOME: 'B', COSMETICS: 'B', APPAREL: 'C' };

async function keeper(house: House): Promise<{ ctx: RequestContext; em: RequestContext['em'] }> {
  const em = house.orm.em.fork();
  em.setFilterParams('scope', { scope: { shops: 'all', warehouses: 'all' } });
  const user = await em.findOneOrFail(User, { username: 'warehouse' });
  return { em, ctx: createContext(house.runtime, { ...jobPrincipal('demo'), id: user.id, name: user.displayName }) };
}

/** A bin for each SKU of the demo's warehouses, goods of a kind together. */
export async function seedBins(house: House): Promise<void> {
  const { em, ctx } = await keeper(house);
  const skus = await em.find(Sku, {}, { orderBy: { code: 'asc' } });
  const counts = new Map<string, number>();
  const rows = skus.map(({ code, category }) => {
    const zone = ZONES[category] ?? 'D';
    const place = counts.get(zone) ?? 0;
    counts.set(zone, place + 1);
    const two = (number: number): string => String(number + 1).padStart(2, '0');
    return { code: `${zone}-${two(Math.floor(place / BINS_IN_AISLE))}-${two(place % BINS_IN_AISLE)}`, skuCodes: [code] };
  });
  for (const { id: warehouseId } of await em.find(Warehouse, {})) await perform(ctx, importBins, { warehouseId, rows });
}

/** A wave of single pieces that waits for a picker, where there are any. */
export async function seedWave(house: House): Promise<void> {
  const { em, ctx } = await keeper(house);
  const east = await em.findOneOrFail(Warehouse, { code: 'east-1' });
  try {
    await perform(ctx, createWave, { warehouseId: east.id, criteria: { pieces: WavePieces.SINGLE, limit: WAVE_SIZE }, note: '单件优先' });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}
