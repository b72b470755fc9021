import { expect, it } from 'vitest';
import { encodeNodeId } from '../platform/ids.js';
import { Shop } from '../modules/shops/index.js';
import { apiWithCarrier } from '../testing/carrier.js';
import { countStatements } from '../testing/count-statements.js';
import { buildAllocatedOrder, warehouseDoes } from '../testing/fulfilment.js';
import { buildOrder } from '../testing/orders.js';
import type { Person } from '../testing/test-api.js';

/**
 * How many statements the operations of every day may send to the database, `begin` and `commit` among them. Who needs
 * more says here why; who needs fewer lowers the ceiling.
 */
const { api } = await apiWithCarrier();

async function counted(as: Person, document: string, variables: Record<string, unknown> = {}): Promise<number> {
  await api.tokenOf(as);
  // Who it is is remembered for a second.
  await api.execute('{ viewer { user { id } } }', { as });
  return countStatements(api, async () => {
    const { data, errors } = await api.execute(document, { as, variables });
    expect(errors).toBeUndefined();
    for (const payload of Object.values(data ?? {})) expect(payload?.userErrors ?? []).toEqual([]);
  });
}

it('the list of orders takes at most 6', async () => {
  for (let n = 0; n < 5; n += 1) await buildOrder(api, { ofDemoCustomer: true });
  const list = `{ orders(first: 50) { nodes { id orderNo displayStatus held paymentStatus payable { amount } receiverName itemSummary placedAt shipBy
    shop { name } customer { name level } holds { reason } lines { skuCode quantity } } pageInfo { hasNextPage endCursor } } }`;
  expect(await counted('clerk', list)).toBeLessThanOrEqual(6);
});

it('the page of one order takes at most 15', async () => {
  const { id } = await buildAllocatedOrder(api, { ofDemoCustomer: true });
  const detail = `query ($id: ID!) { order(id: $id) { orderNo displayStatus payable { amount } shop { name } customer { name } lines { skuCode title } holds { reason }
    timeline { type message at } availableActions { action enabled } allocation { id } fulfilmentOrders { number state lines { quantity } }
    shipments { waybillNo events { text } } payments { state } refunds { state } returns { returnNo lines { quantity } } } }`;
  expect(await counted('clerk', detail, { id })).toBeLessThanOrEqual(15);
});

it('placing an order of three lines takes at most 30', async () => {
  const shop = await api.system().em.findOneOrFail(Shop, { code: 'manual' });
  const input = {
    shopId: encodeNodeId('Shop', shop.id), customer: { name: '李雷', phone: '13812341000' }, idempotencyKey: 'counted',
    receiver: { name: '李雷', phone: '13812341000', province: '浙江省', city: '杭州市', district: '西湖区', address: '文三路 90 号 3 幢' },
    lines: ['TEA-LJ-50', 'TEA-PE-357', 'CUP-CEL-1'].map((sku) => ({ sku, quantity: 1 })),
  };
  expect(await counted('clerk', 'mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { order { orderNo } userErrors { code } } }', { input })).toBeLessThanOrEqual(30);
});

it('approving takes at most 14, allocation in the background beside it', async () => {
  const { id } = await buildOrder(api);
  expect(await counted('clerk', 'mutation ($input: ApproveOrderInput!) { approveOrder(input: $input) { order { stage } userErrors { code } } }', { input: { orderId: id, idempotencyKey: 'counted' } })).toBeLessThanOrEqual(14);
});

it('shipping a parcel takes at most 32', async () => {
  const work = await buildAllocatedOrder(api);
  await warehouseDoes(api, 'startPicking', work);
  await api.house.runtime.jobs.drain();
  await warehouseDoes(api, 'packFulfilmentOrder', work);
  const ship = 'mutation ($input: ShipFulfilmentOrderInput!) { shipFulfilmentOrder(input: $input) { fulfilmentOrder { state } userErrors { code } } }';
  expect(await counted('warehouse', ship, { input: { fulfilmentOrderId: work.fulfilmentOrderId, idempotencyKey: 'counted' } })).toBeLessThanOrEqual(32);
});
