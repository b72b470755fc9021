import { describe, expect, it } from 'vitest';
import { command, perform } from '../../../platform/command/command.js';
import { encodeNodeId } from '../../../platform/ids.js';
import { Stock } from '../../inventory/index.js';
import { receiveStock } from '../../inventory/use-cases/receive-stock.js';
import { approveOrder, HoldReason, Order, OrderHold, placeHold } from '../../orders/index.js';
import { Shop } from '../../shops/index.js';
import { buildOrder, orderRow, type BuiltOrder } from '../../../testing/orders.js';
import { buildStock, stockRow, type BuiltStock } from '../../../testing/stock.js';
import { testApi } from '../../../testing/test-api.js';
import { releaseBackorders } from './release-backorders.job.js';

const api = await testApi();
const em = () => api.system().em;

/** An approved order for which there is not enough: it is held for stock. */
async function waiting(stock: BuiltStock, quantity: number, promisedIn: number, { urgent = false } = {}): Promise<BuiltOrder> {
  const line = { skuId: stock.skuId, skuCode: stock.skuCode, category: null, title: stock.skuCode, quantity, unitPrice: 1_000, discount: 0 };
  const order = await buildOrder(api, { lines: [line], shipBy: new Date(api.clock.now().getTime() + promisedIn * 3_600_000) });
  await perform(api.system(), command('urgent', async (tx) => {
    (await tx.em.findOneOrFail(Order, { id: order.rowId })).urgent = urgent;
    return {};
  }), {});
  await perform(api.system(), approveOrder, { orderId: order.rowId });
  await api.house.runtime.jobs.drain();
  const { held, backordered } = await orderRow(api, order);
  if (!held || !backordered) throw new Error('there was enough for it');
  return order;
}
const comesIn = async (stock: BuiltStock, quantity: number): Promise<void> => {
  await perform(api.system(), receiveStock, { warehouseId: stock.warehouseId, lines: [{ skuId: stock.skuId, quantity }] });
  await api.house.runtime.jobs.drain();
};
const goods = async (...orders: BuiltOrder[]) => Promise.all(orders.map(async (order) => (await orderRow(api, order)).fulfilmentStatus));
const backorders = async () => (await api.execute('{ orderQueues { key count } }', { as: 'clerk' })).data?.orderQueues.find(({ key }: { key: string }) => key === 'BACKORDER').count as number;

describe('orders that wait for goods', () => {
  it('go on when goods come in: the urgent first, then whose promise breaks first, as many as the stock covers', async () => {
    const stock = await buildStock(api, 0);
    const before = await backorders();
    const [late, soon, urgent] = [await waiting(stock, 3, 40), await waiting(stock, 3, 10), await waiting(stock, 4, 80, { urgent: true })];
    expect(await backorders()).toBe(before + 3);
    await comesIn(stock, 6);
    expect(await goods(urgent, soon, late)).toEqual(['ALLOCATED', 'UNALLOCATED', 'UNALLOCATED']);
    await comesIn(stock, 1);
    expect(await goods(urgent, soon, late)).toEqual(['ALLOCATED', 'ALLOCATED', 'UNALLOCATED']);
    expect(await orderRow(api, soon)).toMatchObject({ held: false, backordered: false });
    expect(await stockRow(api, stock)).toMatchObject({ onHand: 7, reserved: 7, available: 0 });
    const timeline = await api.execute('query ($id: ID!) { order(id: $id) { timeline { type message } } }', { as: 'clerk', variables: { id: soon.id } });
    expect(timeline.data?.order.timeline).toContainEqual({ type: 'BackorderReleased', message: '到货：在华东一仓预占，继续处理' });
  });

  it('are not released twice, nor more than there is, by many jobs at once', async () => {
    const stock = await buildStock(api, 0);
    const orders = await Promise.all([5, 6, 7, 8].map((hours) => waiting(stock, 2, hours)));
    await em().nativeUpdate(Stock, { id: stock.rowId }, { onHand: 5, available: 5 });
    await Promise.all(Array.from({ length: 4 }, () => releaseBackorders(api.system())));
    expect(await em().count(Order, { id: { $in: orders.map(({ rowId }) => rowId) }, backordered: false })).toBe(2);
    expect(await stockRow(api, stock)).toMatchObject({ reserved: 4, available: 1 });
    expect(await em().count(OrderHold, { orderId: { $in: orders.map(({ rowId }) => rowId) }, releasedAt: null })).toBe(2);
  });

  it('wait on while something else holds them, or their shop releases by hand', async () => {
    const stock = await buildStock(api, 0);
    const [held, byHand] = [await waiting(stock, 1, 5), await waiting(stock, 1, 6)];
    await perform(api.system(), command('hold', async (tx) => ({ row: await placeHold(tx, held.rowId, HoldReason.OTHER) })), {});
    const shop = await em().findOneOrFail(Shop, { code: 'manual' });
    const set = (on: boolean, as: 'admin' | 'clerk' = 'admin') => api.execute(
      'mutation ($input: SetBackorderReleaseInput!) { setBackorderRelease(input: $input) { shop { releaseBackorders } userErrors { code } } }',
      { as, variables: { input: { shopId: encodeNodeId('Shop', shop.id), automatic: on } } },
    );
    expect((await set(false)).data?.setBackorderRelease).toEqual({ shop: { releaseBackorders: false }, userErrors: [] });
    await comesIn(stock, 5);
    expect(await goods(held, byHand)).toEqual(['UNALLOCATED', 'UNALLOCATED']);
    expect((await set(true, 'clerk')).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    await set(true);
    await comesIn(stock, 1);
    expect(await goods(held, byHand)).toEqual(['UNALLOCATED', 'ALLOCATED']);
  });
});
