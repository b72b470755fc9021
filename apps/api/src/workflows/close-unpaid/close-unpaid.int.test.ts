import { afterEach, describe, expect, it } from 'vitest';
import { perform } from '../../platform/command/command.js';
import { encodeNodeId } from '../../platform/ids.js';
import { confirmPayment, Payment, Refund } from '../../modules/payments/index.js';
import { Reservation } from '../../modules/inventory/index.js';
import { Shop } from '../../modules/shops/index.js';
import { orderRow, type BuiltOrder } from '../../testing/orders.js';
import { startPaymentOf } from '../../testing/payments.js';
import { buildStock, stockRow, stocksThatDoNotAddUp } from '../../testing/stock.js';
import { testApi } from '../../testing/test-api.js';
import { closeUnpaid } from './close-unpaid.js';

const api = await testApi();
const START = api.clock.now();
afterEach(() => api.clock.set(START));
const later = (minutes: number): void => api.clock.set(new Date(api.clock.now().getTime() + minutes * 60_000));
const shopId = async (code: string) => encodeNodeId('Shop', (await api.system().em.fork().findOneOrFail(Shop, { code })).id);
const goods = await buildStock(api, 1_000);

const PLACE = 'mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { order { id orderNo closesAt } userErrors { code message } } }';
const place = async (shop = 'storefront', more: object = {}): Promise<BuiltOrder & { closesAt: string | null }> => {
  const receiver = { name: '陆小凤', phone: '13900010001', province: '浙江省', city: '杭州市', district: '西湖区', address: '文三路 90 号' };
  const input = { shopId: await shopId(shop), customer: { name: '陆小凤', phone: '13900010001' }, receiver, lines: [{ sku: goods.skuCode, quantity: 2 }], ...more };
  const { order, userErrors } = (await api.execute(PLACE, { as: 'admin', variables: { input } })).data?.placeOrder ?? {};
  expect(userErrors).toEqual([]);
  return { ...order, rowId: (await api.system().em.fork().getConnection().execute('select id from orders where order_no = ?', [order.orderNo]))[0]?.id };
};
const EXTEND = 'mutation ($input: ExtendPaymentTimeInput!) { extendPaymentTime(input: $input) { order { closesAt } userErrors { code message field } } }';
const extend = async (order: BuiltOrder, minutes: number, as: 'clerk' | 'warehouse' = 'clerk') => api.execute(EXTEND, { as, variables: { input: { orderId: order.id, until: new Date(api.clock.now().getTime() + minutes * 60_000).toISOString(), reason: '客户来电' } } });
const SEEN = 'query ($number: String!) { orderByNumber(number: $number) { stage closesAt timeline { type message actorName } availableActions { action enabled } } }';
const seen = async ({ orderNo }: BuiltOrder) => (await api.execute(SEEN, { as: 'clerk', variables: { number: orderNo } })).data?.orderByNumber;
const tick = () => api.house.runtime.jobs.drain();

describe('an order that nobody pays for', () => {
  it('closes when its time is over and not before: its stock is free again, its attempt to pay is ended, its timeline says why', async () => {
    const order = await place();
    const payment = await startPaymentOf(api, order);
    expect(order.closesAt).toBe(new Date(START.getTime() + 30 * 60_000).toISOString());
    later(29);
    await tick();
    expect(await seen(order)).toMatchObject({ stage: 'AWAITING_PAYMENT' });
    later(1);
    await tick();
    const shown = await seen(order);
    expect(shown).toMatchObject({ stage: 'CANCELLED', closesAt: null });
    expect(shown.timeline).toContainEqual({ type: 'OrderCancelled', message: '取消：超时未付款，自动关闭', actorName: '关闭未付款订单' });
    expect(await api.system().em.fork().count(Reservation, { orderId: order.rowId })).toBe(0);
    expect((await api.system().em.fork().findOneOrFail(Payment, { id: payment.rowId })).state).toBe('CLOSED');
  });

  it('waits longer when somebody says so, with the right to it and no longer than a month', async () => {
    const order = await place();
    expect((await seen(order)).availableActions).toContainEqual({ action: 'extendPaymentTime', enabled: true });
    expect((await extend(order, 60, 'warehouse')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    for (const minutes of [-1, 20, 31 * 24 * 60]) expect((await extend(order, minutes)).data?.extendPaymentTime.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['until'] }]);
    expect((await extend(order, 90)).data?.extendPaymentTime.userErrors).toEqual([]);
    later(45);
    await tick();
    expect((await seen(order)).stage).toBe('AWAITING_PAYMENT');
    later(46);
    await tick();
    expect((await seen(order)).stage).toBe('CANCELLED');
    expect((await extend(order, 60)).data?.extendPaymentTime.userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
  });

  it('has the time that its shop gives; a marketplace gives none of ours', async () => {
    const SET = 'mutation ($input: SetPaymentTimeInput!) { setPaymentTime(input: $input) { shop { closeUnpaidAfterMinutes } userErrors { code field } } }';
    const set = async (shop: string, minutes: number | null, as: 'admin' | 'clerk' = 'admin') => api.execute(SET, { as, variables: { input: { shopId: await shopId(shop), minutes } } });
    expect((await set('manual', 60, 'clerk')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await set('manual', 4)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await set('flagship', 60)).data?.setPaymentTime.userErrors).toEqual([{ code: 'ACTION_NOT_ALLOWED', field: ['shopId'] }]);
    expect((await set('manual', 60)).data?.setPaymentTime).toEqual({ shop: { closeUnpaidAfterMinutes: 60 }, userErrors: [] });
    expect((await place('manual')).closesAt).toBe(new Date(START.getTime() + 3_600_000).toISOString());
    expect((await set('manual', null)).data?.setPaymentTime.userErrors).toEqual([]);
    expect((await place('manual')).closesAt).toBeNull();
    expect((await set('manual', 24 * 60)).data?.setPaymentTime.userErrors).toEqual([]);
  });

  // Shows S4.4.2.4 (operation cancelOrder)
  it('is kept or paid back, never both, when its money comes in the very moment in which it closes', async () => {
    const outcomes = new Set<string>();
    for (let n = 0; n < 12; n += 1) {
      const order = await place();
      const payment = await startPaymentOf(api, order);
      later(30);
      const pay = () => perform(api.system(), confirmPayment, { paymentId: payment.rowId, tradeNo: `T${payment.rowId}`, paidAt: api.clock.now() });
      const close = () => perform(api.system(), closeUnpaid, { orderId: order.rowId });
      const after = async (ms: number, run: () => Promise<unknown>) => new Promise((done) => setTimeout(done, ms)).then(run);
      // Together, and each a little ahead of the other.
      await Promise.all([after(n % 3 === 1 ? 20 : 0, pay), after(n % 3 === 2 ? 20 : 0, close)]);
      const row = await orderRow(api, order);
      const refunds = await api.system().em.fork().find(Refund, { orderId: order.rowId });
      expect(row.paid).toBe(payment.amount);
      outcomes.add(row.stage);
      if (row.stage === 'CANCELLED') expect(refunds.map(({ amount }) => amount)).toEqual([payment.amount]);
      else expect([row.stage, refunds.length]).toEqual(['AWAITING_REVIEW', 0]);
      api.clock.set(START);
    }
    expect([...outcomes].toSorted()).toEqual(['AWAITING_REVIEW', 'CANCELLED']);
    expect((await stockRow(api, goods)).reserved).toBeGreaterThan(0);
    expect(await stocksThatDoNotAddUp(api)).toEqual([]);
  }, 60_000);

  // The last one: the clock goes on from the day to which it is turned here.
  it('stays when it was paid, is paid for at the door, or is of a marketplace; the manual shop waits a day', async () => {
    const [paid, atTheDoor, manual] = [await place(), await place('storefront', { cashOnDelivery: true }), await place('manual')];
    const payment = await startPaymentOf(api, paid);
    await perform(api.system(), confirmPayment, { paymentId: payment.rowId, tradeNo: `T${payment.rowId}`, paidAt: api.clock.now() });
    expect([(await seen(paid)).closesAt, (await seen(atTheDoor)).closesAt, manual.closesAt]).toEqual([null, null, new Date(START.getTime() + 86_400_000).toISOString()]);
    later(23 * 60);
    await tick();
    for (const order of [paid, atTheDoor, manual]) expect((await orderRow(api, order)).stage).not.toBe('CANCELLED');
  });
});
