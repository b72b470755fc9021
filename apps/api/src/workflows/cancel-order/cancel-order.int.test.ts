import { describe, expect, it } from 'vitest';
import { command, perform } from '../../platform/command/command.js';
import { FulfilmentOrder } from '../../modules/allocation/index.js';
import { Reservation, Stock } from '../../modules/inventory/index.js';
import { FulfilmentStatus, HoldReason, Order, OrderHold, placeHold, recordFulfilment } from '../../modules/orders/index.js';
import { Refund, recordMarketplacePayment } from '../../modules/payments/index.js';
import { buildAllocatedOrder, warehouseDoes } from '../../testing/fulfilment.js';
import { buildOrder, orderRow, type BuiltOrder } from '../../testing/orders.js';
import { testApi } from '../../testing/test-api.js';

const CANCEL = 'mutation ($input: CancelOrderInput!) { cancelOrder(input: $input) { order { stage } userErrors { code message } } }';
const api = await testApi();
const em = () => api.system().em;
const PLAN = 'query ($orderId: ID!) { orderCancelPlan(orderId: $orderId) { planToken stock { before after } voidFulfilmentOrders stageAfter problems { code } } }';
const cancel = async (order: BuiltOrder, planToken?: string) => (await api.execute(CANCEL, { as: 'clerk', variables: { input: { orderId: order.id, reason: '客户不要了', planToken } } })).data?.cancelOrder;
const reserved = async () => (await em().find(Stock, {})).reduce((sum, stock) => sum + stock.reserved, 0);

describe('cancelling an order', () => {
  // Shows S4.4.1.4, S4.4.1.5, S4.4.2.4 (screen /orders/:no, operation cancelOrder)
  it('frees its stock, voids its fulfilment order and opens the refund of what was paid', async () => {
    const before = await reserved();
    const order = await buildAllocatedOrder(api, { paid: false, cashOnDelivery: true });
    await perform(api.system(), command('pay', async (tx) => {
      const row = await tx.em.findOneOrFail(Order, { id: order.rowId });
      await recordMarketplacePayment(tx, { orderId: row.id, shopId: row.shopId, amount: row.payable, tradeNo: 'T1', paidAt: tx.now });
      return {};
    }), {});
    expect(await reserved()).toBe(before + 2);
    expect(await cancel(order)).toEqual({ order: { stage: 'CANCELLED' }, userErrors: [] });
    expect(await reserved()).toBe(before);
    expect(await em().count(Reservation, { orderId: order.rowId })).toBe(0);
    expect((await em().findOneOrFail(FulfilmentOrder, { orderId: order.rowId })).state).toBe('CANCELLED');
    const row = await orderRow(api, order);
    expect((await em().find(Refund, { orderId: order.rowId })).map((refund) => [refund.state, refund.amount])).toEqual([['REQUESTED', row.payable]]);
  });

  // Shows S4.4.2.1 (operation cancelOrder)
  it('is final', async () => {
    const order = await buildOrder(api);
    await cancel(order);
    expect((await cancel(order)).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
  });

  // Shows S4.4.2.3 (operation cancelOrder)
  it('is refused once shipped, saying what to do instead', async () => {
    const order = await buildOrder(api);
    await perform(api.system(), command('ship', async (tx) => ({ row: await recordFulfilment(tx, order.rowId, FulfilmentStatus.SHIPPED) })), {});
    const { userErrors } = await cancel(order);
    expect(userErrors[0].message).toContain('退货');
    expect((await orderRow(api, order)).stage).not.toBe('CANCELLED');
  });

  it('lets go of what held it, and nothing holds it afterwards', async () => {
    const order = await buildOrder(api);
    const hold = async (reason: HoldReason) => perform(api.system(), command('hold', async (tx) => ({ order: await placeHold(tx, order.rowId, reason) })), {});
    const standing = async () => [(await em().find(OrderHold, { orderId: order.rowId, releasedAt: null })).length, await orderRow(api, order)] as const;
    await hold(HoldReason.STOCK_SHORT);
    await hold(HoldReason.PRODUCT_UNMAPPED);
    expect(await standing()).toMatchObject([2, { held: true, backordered: true }]);
    expect((await cancel(order)).userErrors).toEqual([]);
    expect(await standing()).toMatchObject([0, { stage: 'CANCELLED', held: false, backordered: false }]);
    await hold(HoldReason.STOCK_SHORT);
    expect(await standing()).toMatchObject([0, { stage: 'CANCELLED', held: false, backordered: false }]);
    const found = await api.execute('{ orders(first: 100, filter: { holdReason: [STOCK_SHORT, PRODUCT_UNMAPPED], stage: [CANCELLED] }) { nodes { orderNo } } }', { as: 'clerk' });
    expect(found.data?.orders.nodes).toEqual([]);
  });

  // Shows S4.4.1.2 (screen /orders/:no, operation orderCancelPlan)
  it('says first what it would do, and is refused when that is not so any more', async () => {
    const order = await buildAllocatedOrder(api, { paid: false, cashOnDelivery: true });
    const { data } = await api.execute(PLAN, { as: 'clerk', variables: { orderId: order.id } });
    const { planToken, ...sheet } = data?.orderCancelPlan ?? {};
    expect(sheet).toMatchObject({ stock: [{ before: 2, after: 0 }], voidFulfilmentOrders: [`${order.orderNo}-1`], stageAfter: 'CANCELLED', problems: [] });
    await warehouseDoes(api, 'startPicking', order);
    const stale = await cancel(order, planToken);
    expect(stale.userErrors.map((each: { code: string }) => each.code)).toContain('STALE_VERSION');
    expect((await orderRow(api, order)).stage).toBe('APPROVED');
    const again = await api.execute(PLAN, { as: 'clerk', variables: { orderId: order.id } });
    expect((await cancel(order, again.data?.orderCancelPlan.planToken)).userErrors).toEqual([]);
  });

  it('asks the warehouse to recall goods whose label is printed', async () => {
    const order = await buildAllocatedOrder(api);
    await em().nativeUpdate(FulfilmentOrder, { orderId: order.rowId }, { printedCount: 1 });
    await warehouseDoes(api, 'startPicking', order);
    expect((await cancel(order)).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', message: expect.stringContaining('退回货架') }]);
    expect((await orderRow(api, order)).stage).toBe('APPROVED');
  });
});
