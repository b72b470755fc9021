import { describe, expect, it } from 'vitest';
import { command, perform } from '../../platform/command/command.js';
import { buildOrder, type BuiltOrder } from '../../testing/orders.js';
import { testApi } from '../../testing/test-api.js';
import { cancelOrder } from './cancel-order.js';

const api = await testApi();
const receiver = { name: '钱多多', phone: '13911112222', province: '江苏省', city: '南京市', district: '玄武区', address: '中山路 1 号 2 室' };
const together = async (order: BuiltOrder): Promise<string[]> => {
  const { data } = await api.execute('query ($id: ID!) { order(id: $id) { togetherWith { orderNo } } }', { as: 'clerk', variables: { id: order.id } });
  return data?.order.togetherWith.map(({ orderNo }: { orderNo: string }) => orderNo).toSorted();
};

describe('orders that could leave in one parcel', () => {
  it('are those of one shop to one receiver, until one of them is gone', async () => {
    const [first, second, elsewhere, unpaid, otherShop] = [
      await buildOrder(api, { receiver }), await buildOrder(api, { receiver: { ...receiver, address: '中山路1号2室' } }), await buildOrder(api, { receiver: { ...receiver, address: '中山路 1 号 3 室' } }),
      await buildOrder(api, { receiver, paid: false }), await buildOrder(api, { receiver, shopCode: 'storefront' }),
    ];
    expect(await together(first)).toEqual([second.orderNo]);
    expect(await together(second)).toEqual([first.orderNo]);
    for (const alone of [elsewhere, unpaid, otherShop]) expect(await together(alone)).toEqual([]);
    await perform(api.system(), command('cancel', async (tx) => ({ order: await cancelOrder(tx, second.rowId, '客户不要了') })), {});
    expect(await together(first)).toEqual([]);
  });
});
