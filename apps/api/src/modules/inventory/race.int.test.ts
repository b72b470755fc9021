import { describe, expect, it } from 'vitest';
import { command, perform } from '../../platform/command/command.js';
import { Refusal } from '../../platform/errors.js';
import { newId } from '../../platform/ids.js';
import { buildStock, stockRow, stocksThatDoNotAddUp, type BuiltStock } from '../../testing/stock.js';
import { testApi } from '../../testing/test-api.js';
import { issueStock, releaseStock, reserveStock, returnStock } from './move-stock.js';
import { Reservation } from './stock.entity.js';

// One connection serialises everything: only MariaDB (TEST_DATABASE=mysql) makes buyers meet. Both must give the same figures.
const api = await testApi();
const BUYERS = 64;

const buy = command('buy', async (tx, { orderId, goods }: { orderId: string; goods: readonly BuiltStock[] }) => {
  const [first] = goods;
  await reserveStock(tx, { orderId, warehouseId: first?.warehouseId ?? '', lines: goods.map(({ skuId }) => ({ lineId: newId(), skuId, quantity: 1 })) });
  return {};
});
const settle = command('settle', async (tx, { orderId, how }: { orderId: string; how: 'cancel' | 'ship' }) => {
  const held = await tx.em.find(Reservation, { orderId }, { disableIdentityMap: true });
  const [first] = held;
  if (how === 'cancel') await releaseStock(tx, orderId);
  else if (first) await issueStock(tx, { orderId, warehouseId: first.warehouseId, lines: held });
  return {};
});
const giveBack = command('giveBack', async (tx, { goods }: { goods: BuiltStock }) => {
  await returnStock(tx, { warehouseId: goods.warehouseId, refId: newId(), lines: [{ skuId: goods.skuId, quantity: 1 }] });
  return {};
});

/** True when done, false when refused; anything else (a deadlock, a broken rule of the database) fails the test. */
async function done(work: Promise<unknown>): Promise<boolean> {
  return work.then(() => true, (error: unknown) => {
    if (error instanceof Refusal) return false;
    throw error;
  });
}

/** Lets 64 buyers work through so many tries side by side; gives back which succeeded. */
async function crowd(tries: number, attempt: (index: number) => Promise<boolean>): Promise<boolean[]> {
  const results: boolean[] = [];
  let next = 0;
  await Promise.all(Array.from({ length: BUYERS }, async () => {
    while (next < tries) {
      const index = next++;
      results[index] = await attempt(index);
    }
  }));
  return results;
}

const system = api.system();

describe('64 buyers at once', () => {
  it('buy exactly the 1,000 pieces that there are, in 2,560 tries', async () => {
    const goods = await buildStock(api, 1_000);
    const sold = await crowd(2_560, () => done(perform(system, buy, { orderId: newId(), goods: [goods] })));
    expect(sold.filter(Boolean)).toHaveLength(1_000);
    expect(await stockRow(api, goods)).toMatchObject({ onHand: 1_000, reserved: 1_000, available: 0 });
    expect(await stocksThatDoNotAddUp(api)).toEqual([]);
  }, 120_000);

  it('never wait for each other in a circle, whatever order their lines are in', async () => {
    const goods = [await buildStock(api, 300), await buildStock(api, 300), await buildStock(api, 300)];
    const sold = await crowd(768, (index) => {
      const wanted = index % 2 === 0 ? goods : [...goods].reverse();
      return done(perform(system, buy, { orderId: newId(), goods: wanted }));
    });
    expect(sold.filter(Boolean)).toHaveLength(300);
    for (const each of goods) expect((await stockRow(api, each)).available).toBe(0);
    expect(await stocksThatDoNotAddUp(api)).toEqual([]);
  }, 120_000);

  it('leave books that add up when they buy, cancel, ship and return all at once', async () => {
    const first = await buildStock(api, 60);
    const second = await buildStock(api, 60);
    const goods = [first, second];
    await crowd(640, async (index) => {
      const orderId = newId();
      const bought = await done(perform(system, buy, { orderId, goods: index % 2 === 0 ? goods : [...goods].reverse() }));
      if (!bought) return done(perform(system, giveBack, { goods: index % 2 === 0 ? first : second }));
      if (index % 3 === 0) return true;
      // Cancelled and shipped at the same moment: one of the two wins, and the pieces are settled once.
      await Promise.all((['cancel', 'ship'] as const).map((how) => done(perform(system, settle, { orderId, how }))));
      return true;
    });
    expect(await stocksThatDoNotAddUp(api)).toEqual([]);
    expect((await stockRow(api, first)).available).toBeGreaterThanOrEqual(0);
  }, 120_000);
});
