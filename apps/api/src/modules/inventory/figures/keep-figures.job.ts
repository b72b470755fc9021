import { command, perform } from '../../../platform/command/command.js';
import type { RequestContext } from '../../../platform/context.js';
import { lookAt } from '../../../platform/database/reads.js';
import { updateRows } from '../../../platform/database/update-rows.js';
import { rowInstant } from '../../../platform/graphql/scalars.js';
import { watchLevels } from '../alerts/watch-levels.js';
import { MovementKind, Stock, StockMovement } from '../stock.entity.js';
import { inKeyOrder } from '../stock-changes.js';
import { coverBy } from './cover.js';
import { addToTally, figuresOf, NOTHING_MOVED, WINDOW_DAYS, type StockFigures, type Tally } from './stock-figures.js';

export const KEEP_FIGURES_JOB = 'inventory.keep-figures';
export const KEEP_FIGURES_EVERY_MS = 24 * 3_600_000;
const PAGE = 10_000;
// So few at once that no order waits long for a row.
const AT_ONCE = 200;

interface Place {
  skuId: string;
  warehouseId: string;
}

type Kept = Place & StockFigures & { id: string };

const keyOf = ({ skuId, warehouseId }: Place): string => `${skuId}/${warehouseId}`;

/** Works out anew what each stock has turned over, from the ledger of the last days, and has its days of cover and its alert follow. */
export async function keepFigures(ctx: RequestContext): Promise<void> {
  const to = ctx.clock.now();
  const window = { from: to.getTime() - WINDOW_DAYS * 86_400_000, to: to.getTime() };
  const tallies = await talliesOf(ctx, window);
  for (let after = ''; ;) {
    const stocks = await lookAt(ctx, Stock, { columns: ['id', 'skuId', 'warehouseId', 'onHand'], where: { id: { $gt: after } }, orderBy: { id: 'asc' }, limit: AT_ONCE });
    const kept = stocks.map(({ id, skuId, warehouseId, onHand }) => ({ id, skuId, warehouseId, ...figuresOf(tallies.get(keyOf({ skuId, warehouseId })) ?? NOTHING_MOVED, onHand, window) }));
    if (kept.length > 0) await perform(ctx, keep, { stocks: inKeyOrder(kept) });
    if (stocks.length < AT_ONCE) return;
    after = stocks.at(-1)?.id ?? '';
  }
}

async function talliesOf(ctx: RequestContext, { from, to }: { from: number; to: number }): Promise<Map<string, Tally>> {
  const tallies = new Map<string, Tally>();
  for (let after = ''; ;) {
    const page = await lookAt(ctx, StockMovement, {
      columns: ['id', 'skuId', 'warehouseId', 'kind', 'onHandDelta', 'reservedDelta', 'at'], orderBy: { id: 'asc' }, limit: PAGE,
      where: { id: { $gt: after }, at: { $gte: new Date(from), $lte: new Date(to) } },
    });
    for (const row of page) {
      // Only what an order had reserved is sold: papers take samples and the like, once.
      const entry = { at: rowInstant(row.at).getTime(), onHandDelta: row.onHandDelta, isIssue: row.kind === MovementKind.ISSUE && row.reservedDelta < 0 };
      tallies.set(keyOf(row), addToTally(tallies.get(keyOf(row)) ?? NOTHING_MOVED, entry, from));
    }
    if (page.length < PAGE) return tallies;
    after = page.at(-1)?.id ?? '';
  }
}

const keep = command('keepStockFigures', async (tx, { stocks }: { stocks: readonly Kept[] }) => {
  for (const { id, issued, figureDays, turnoverHundredths } of stocks) {
    await updateRows(tx, Stock, { everywhere: true, where: { id }, set: { issued, figureDays, turnoverHundredths, coverTenths: coverBy({ issued, figureDays }), figuresAt: tx.now } });
  }
  await watchLevels(tx, stocks);
  return {};
});
