import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { perform } from '../../platform/command/command.js';
import { encodeNodeId } from '../../platform/ids.js';
import { Stock } from '../inventory/index.js';
import { approveOrder, Order, OrderHold, OrderLine } from '../orders/index.js';
import { Payment, Refund } from '../payments/index.js';
import { Shop } from '../shops/index.js';
import { marketplaceApi } from '../../testing/marketplace.js';
import { SyncRun } from './sync-run.entity.js';
import { syncShop } from './use-cases/sync-shop.js';

const world = await marketplaceApi();
const { api, shop, buy, later, control } = world;
const em = () => api.system().em;
const orderOf = (tid: string) => em().findOneOrFail(Order, { externalNo: tid });
const openHolds = async (order: Order) => (await em().find(OrderHold, { orderId: order.id, releasedAt: null })).map((hold) => hold.reason);
const mark = async () => (await em().findOneOrFail(Shop, { id: shop.id })).syncedUntil?.getTime();
const faults = (list: object[]) => control('PUT', 'faults', list);

/** Everything of the shop's orders that a repeat could double or lose. */
async function tableHash(): Promise<string> {
  const orders = await em().find(Order, { shopId: shop.id }, { orderBy: { externalNo: 'asc' } });
  const lines = await em().find(OrderLine, { orderId: { $in: orders.map((order) => order.id) } }, { orderBy: { externalNo: 'asc' } });
  const payments = await em().find(Payment, { shopId: shop.id }, { orderBy: { orderId: 'asc' } });
  const stocks = await em().find(Stock, {}, { orderBy: { id: 'asc' } });
  const facts = [
    orders.map(({ id: _id, version: _version, ...order }) => order), lines.map((line) => [line.orderId, line.skuCode, line.quantity, line.payable]),
    payments.map((payment) => [payment.orderId, payment.amount, payment.state]), stocks.map((stock) => [stock.onHand, stock.reserved]),
  ];
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex');
}

describe('pulling a shop', () => {
  it('brings a paid trade in as a paid order that waits for review, its stock reserved', async () => {
    const tid = await buy({ items: [{ outerSkuId: 'TEA-LJ-50', num: 2 }, { outerSkuId: 'CUP-CEL-1', num: 1 }], discount: 1_000, postFee: 800, buyerMessage: '请尽快' });
    await later();
    const order = await orderOf(tid);
    expect(order).toMatchObject({ source: 'TAOBAO', stage: 'AWAITING_REVIEW', paymentStatus: 'PAID', payable: 15_990 - 1_000 + 800, paid: 15_790, freight: 800, buyerMessage: '请尽快', held: false });
    expect(order.receiverName).toContain('*');
    expect(order.warehouseId).toBeTruthy();
    expect(order.shipBy?.getTime()).toBe((order.paidAt?.getTime() ?? 0) + 48 * 3_600_000);
  });

  it('lets an unpaid trade follow when it is paid, also within the same second', async () => {
    const tid = await buy({ paid: false });
    await api.house.runtime.jobs.drain();
    await perform(api.system(), syncShop, { shopId: shop.id });
    await api.house.runtime.jobs.drain();
    expect((await orderOf(tid)).stage).toBe('AWAITING_PAYMENT');
    await control('POST', `top/trades/${tid}/pay`);
    await later();
    expect((await orderOf(tid)).stage).toBe('AWAITING_REVIEW');
  });

  it('cancels what the buyer closed, and gives its stock back', async () => {
    const tid = await buy({ paid: false });
    await later();
    const reserved = async () => (await em().find(Stock, {})).reduce((sum, stock) => sum + stock.reserved, 0);
    const before = await reserved();
    await control('POST', `top/trades/${tid}/close`);
    await later();
    expect((await orderOf(tid)).stage).toBe('CANCELLED');
    expect(await reserved()).toBe(before - 1);
  });

  it('holds an order for which there is no stock, and keeps it', async () => {
    const tid = await buy({ items: [{ outerSkuId: 'BAG-CAN-1', num: 999 }] });
    await later();
    const order = await orderOf(tid);
    expect(order).toMatchObject({ held: true, paymentStatus: 'PAID' });
    expect(await openHolds(order)).toEqual(['STOCK_SHORT']);
  });

  it('stops an order whose buyer asks for a refund, lets it go when withdrawn, and books what the marketplace paid back', async () => {
    const tid = await buy();
    await later();
    const { refundId } = await control('POST', `top/trades/${tid}/refund`, {});
    await later();
    expect(await openHolds(await orderOf(tid))).toEqual(['REFUND_REQUESTED']);
    await control('POST', `top/refunds/${refundId}/close`);
    await later();
    expect(await openHolds(await orderOf(tid))).toEqual([]);
    const second = await control('POST', `top/trades/${tid}/refund`, {});
    await control('POST', `top/refunds/${second.refundId}/agree`);
    await later();
    const order = await orderOf(tid);
    expect(order).toMatchObject({ stage: 'CANCELLED', paymentStatus: 'REFUNDED', refunded: order.payable });
    expect((await em().find(Refund, { orderId: order.id })).map((refund) => refund.state)).toEqual(['SUCCEEDED']);
  });

  it('keeps one table however often and wherever it is cut off: pulled ten times with faults, nothing is lost or doubled', async () => {
    for (let i = 0; i < 120; i += 1) await buy({ items: [{ outerSkuId: i % 2 ? 'TEA-LJ-50' : 'CUP-CEL-1', num: 1 }], paid: i % 3 !== 0 });
    const before = await em().count(Order, { shopId: shop.id });
    const kinds = ['lost-answer', 'half-page', 'http-500', 'html', 'rate-limit'];
    const start = await mark();
    for (let round = 0; round < 10; round += 1) {
      const method = round % 2 ? 'taobao.trade.fullinfo.get' : 'taobao.trades.sold.increment.get';
      await faults([{ target: 'top', method, kind: kinds[round % kinds.length], times: 1, ...(kinds[round % kinds.length] === 'rate-limit' && { seconds: 1 }) }]);
      // Wherever the fault strikes, the water mark stays where everything before it is stored.
      await later(7);
      expect((await mark()) ?? 0).toBeGreaterThanOrEqual(start ?? 0);
    }
    await faults([]);
    await later();
    await later();
    expect(await em().count(Order, { shopId: shop.id })).toBe(before + 120);
    const once = await tableHash();
    for (let repeat = 0; repeat < 10; repeat += 1) {
      // The mark set back: the whole window comes again.
      await em().nativeUpdate(Shop, { id: shop.id }, { syncedUntil: new Date((start ?? 0) - 60_000) });
      await later(6);
    }
    expect(await tableHash()).toBe(once);
  });

  it('leaves the water mark and says why when the marketplace does not answer', async () => {
    await later();
    const before = await mark();
    await faults([{ target: 'top', kind: 'http-500' }]);
    await later();
    expect(await mark()).toBe(before);
    const { data } = await api.execute('{ shops { nodes { code sync { behindSeconds lastRun { outcome error } } } } syncRuns(first: 1) { nodes { outcome errors shop { code } } } }', { as: 'clerk' });
    expect(data?.shops.nodes.find((each: { code: string }) => each.code === 'flagship').sync).toMatchObject({ behindSeconds: 15, lastRun: { outcome: 'FAILED', error: expect.stringContaining('500') } });
    expect(data?.syncRuns.nodes[0]).toMatchObject({ outcome: 'FAILED', shop: { code: 'flagship' } });
    await faults([]);
    await later();
    expect((await mark()) ?? 0).toBeGreaterThan(before ?? 0);
  });

  it('leaves the marketplace alone for as long as it asks', async () => {
    await faults([{ target: 'top', kind: 'rate-limit', seconds: 300, times: 1 }]);
    await later();
    const runs = async () => (await em().find(SyncRun, { shopId: shop.id })).reduce((sum, run) => sum + run.runs, 0);
    const count = await runs();
    await later(60);
    expect(await runs()).toBe(count);
    await later(300);
    expect(await runs()).toBeGreaterThan(count);
    await faults([]);
  });

  it('is started by hand by who may, and told no for a shop without a marketplace', async () => {
    const SYNC = 'mutation ($id: ID!) { syncShop(input: { shopId: $id }) { shop { code } job { name state } userErrors { code field } } }';
    const run = async (id: string, as: 'clerk' | 'service') => api.execute(SYNC, { as, variables: { id: encodeNodeId('Shop', id) } });
    expect((await run(shop.id, 'clerk')).data?.syncShop).toMatchObject({ shop: { code: 'flagship' }, job: { name: 'channels.pull-shop', state: 'QUEUED' }, userErrors: [] });
    const manual = await em().findOneOrFail(Shop, { code: 'manual' });
    expect((await run(manual.id, 'clerk')).data?.syncShop.userErrors).toEqual([{ code: 'ACTION_NOT_ALLOWED', field: ['shopId'] }]);
    expect((await run(shop.id, 'service')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('takes a changed address over, and has an approved order looked at again', async () => {
    const tid = await buy();
    await later();
    const order = await orderOf(tid);
    await perform(api.system(), approveOrder, { orderId: order.id });
    const trade = world.sandbox.world.state.trades[tid];
    if (trade) Object.assign(trade, { receiver: { ...trade.receiver, state: '广东省', city: '广州市', district: '天河区' }, modifiedAt: api.clock.now().getTime() });
    await later();
    expect(await orderOf(tid)).toMatchObject({ receiverProvince: '广东省', held: true });
    expect(await openHolds(order)).toEqual(['CHANGED_ON_MARKETPLACE']);
  });
});
