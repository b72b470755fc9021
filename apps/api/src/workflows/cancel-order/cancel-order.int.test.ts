import { describe, expect, it } from 'vitest';
import { command, perform } from '../../platform/command/command.js';
import { FulfilmentOrder } from '../../modules/allocation/index.js';
import { Reservation, Stock } from '../../modules/inventory/index.js';
import { FulfilmentStatus, Order, recordFulfilment } from '../../modules/orders/index.js';
import { Refund, recordMarketplacePayment } from '../../modules/payments/index.js';
import { buildAllocatedOrder, warehouseDoes } from '../../testing/fulfilment.js';
import { buildOrder, orderRow, type BuiltOrder } from '../../testing/orders.js';
import { testApi } from '../../testing/test-api.js';

const CANCEL = 'mutation ($input: CancelOrderInput!) { cancelOrder(input: $input) { order { stage } userErrors { code message } } }';
const api = await testApi();
const em = () => api.system().em;
const cancel = async (order: BuiltOrder) => (await api.execute(CANCEL, { as: 'clerk', variables: { input: { orderId: order.id, reason: '客户不要了' } } })).data?.cancelOrder;
const reserved = async () => (await em().find(Stock, {})).reduce((sum, stock) => sum + stock.reserved, 0);

describe('cancelling an order', () => {
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

  it('is final', async () => {
    const order = await buildOrder(api);
    await cancel(order);
    expect((await cancel(order)).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
  });

  it('is refused once shipped, saying what to do instead', async () => {
    const order = await buildOrder(api);
    await perform(api.system(), command('ship', async (tx) => ({ row: await recordFulfilment(tx, order.rowId, FulfilmentStatus.SHIPPED) })), {});
    const { userErrors } = await cancel(order);
    expect(userErrors[0].message).toContain('退货');
    expect((await orderRow(api, order)).stage).not.toBe('CANCELLED');
  });

  it('asks the warehouse to recall goods whose label is printed', async () => {
    const order = await buildAllocatedOrder(api);
    await em().nativeUpdate(FulfilmentOrder, { orderId: order.rowId }, { printedCount: 1 });
    await warehouseDoes(api, 'startPicking', order);
    expect((await cancel(order)).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', message: expect.stringContaining('退回货架') }]);
    expect((await orderRow(api, order)).stage).toBe('APPROVED');
  });
});
