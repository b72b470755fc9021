import { describe, expect, it } from 'vitest';
import { encodeNodeId } from '../../platform/ids.js';
import { command, perform } from '../../platform/command/command.js';
import { Reservation } from '../../modules/inventory/index.js';
import { FulfilmentStatus, Order, OrderLine, OrderType, recordFulfilment } from '../../modules/orders/index.js';
import { Shop } from '../../modules/shops/index.js';
import { buildOrder, orderRow, type BuiltOrder } from '../../testing/orders.js';
import { testApi } from '../../testing/test-api.js';

const REISSUE = `mutation ($input: ReissueOrderInput!) { reissueOrder(input: $input) {
  order { followUps { orderNo type } timeline { type message } } reissue { id orderNo type stage payable { amount } paymentStatus original { orderNo } receiverName timeline { message } } userErrors { code message field } } }`;
const api = await testApi();
const em = () => api.system().em;

async function shipped(quantity = 3): Promise<BuiltOrder & { lineId: string }> {
  const order = await buildOrder(api, { quantity });
  await perform(api.system(), command('ship', async (tx) => ({ row: await recordFulfilment(tx, order.rowId, FulfilmentStatus.SHIPPED) })), {});
  const line = await em().findOneOrFail(OrderLine, { orderId: order.rowId });
  return { ...order, lineId: encodeNodeId('OrderLine', line.id) };
}

const reissue = async (order: { id: string; lineId: string }, quantity: number, { as = 'clerk', ...more }: { as?: 'clerk' | 'service' | 'warehouse'; beyondOrdered?: boolean } = {}) =>
  api.execute(REISSUE, { as, variables: { input: { orderId: order.id, lines: [{ orderLineId: order.lineId, quantity }], reason: '少发一件', ...more } } });
const reissuesOf = (order: BuiltOrder) => em().find(Order, { originalId: order.rowId, type: OrderType.REISSUE });

describe('sending goods of an order once more', () => {
  it('opens an order of its own, free of charge, with its stock reserved, linked to the first both ways', async () => {
    const order = await shipped();
    const { data } = await reissue(order, 2, { as: 'service' });
    const { reissue: made, order: original, userErrors } = data?.reissueOrder ?? {};
    expect(userErrors).toEqual([]);
    expect(made).toMatchObject({ type: 'REISSUE', stage: 'AWAITING_REVIEW', payable: { amount: '0.00' }, original: { orderNo: order.orderNo }, receiverName: '张**' });
    expect(made.timeline.map(({ message }: { message: string }) => message)).toContain(`为订单 ${order.orderNo} 补发：少发一件`);
    expect(original.followUps).toEqual([{ orderNo: made.orderNo, type: 'REISSUE' }]);
    expect(original.timeline[0]).toMatchObject({ type: 'OrderReissued', message: `补发 ${made.orderNo}：少发一件` });
    const [row] = await reissuesOf(order);
    expect((await em().find(Reservation, { orderId: row?.id ?? '' })).map(({ quantity }) => quantity)).toEqual([2]);
    expect((await orderRow(api, order)).fulfilmentStatus).toBe('SHIPPED');
    const list = await api.execute('{ orders(filter: { type: [REISSUE] }) { nodes { orderNo } } }', { as: 'clerk' });
    expect(list.data?.orders.nodes).toContainEqual({ orderNo: made.orderNo });
  });

  it('takes no more than were ordered, of all reissues at once, unless the caller says so', async () => {
    const order = await shipped(3);
    const answers = await Promise.all(Array.from({ length: 4 }, () => reissue(order, 2)));
    const refused = answers.filter(({ data }) => data?.reissueOrder.userErrors.length > 0);
    expect(refused).toHaveLength(3);
    expect(refused[0]?.data?.reissueOrder.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['lines', '0', 'quantity'], message: expect.stringContaining('已补发 2 件') }]);
    expect(await reissuesOf(order)).toHaveLength(1);
    expect((await reissue(order, 2, { beyondOrdered: true })).data?.reissueOrder.userErrors).toEqual([]);
  });

  it('is refused before anything has left, and to who lacks the permission', async () => {
    const order = await buildOrder(api);
    const line = await em().findOneOrFail(OrderLine, { orderId: order.rowId });
    const waiting = { ...order, lineId: encodeNodeId('OrderLine', line.id) };
    expect((await reissue(waiting, 1)).data?.reissueOrder.userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', field: ['orderId'] }]);
    expect((await reissue(await shipped(), 1, { as: 'warehouse' })).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('a copy of an order', () => {
  const PLACE = 'mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { order { id orderNo type externalNo stage paid { amount } receiverName receiverAddress original { id } } userErrors { code field } } }';
  const copy = async (order: { id: string }, more: object = {}) => {
    const { id: shopId } = await em().findOneOrFail(Shop, { code: 'manual' });
    return (await api.execute(PLACE, { as: 'clerk', variables: { input: { shopId: encodeNodeId('Shop', shopId), copyOf: order.id, lines: [{ sku: 'TEA-LJ-50', quantity: 2 }], ...more } } })).data?.placeOrder;
  };

  it('takes over the receiver and the customer, and neither payments nor the number of the marketplace', async () => {
    const order = await buildOrder(api, { externalNo: 'T-COPIED-1', ofDemoCustomer: true });
    const { order: made, userErrors } = await copy(order);
    expect(userErrors).toEqual([]);
    expect(made).toMatchObject({ type: 'SALE', externalNo: null, stage: 'AWAITING_PAYMENT', paid: { amount: '0.00' }, original: null });
    const [first, second] = [await orderRow(api, order), await em().findOneOrFail(Order, { orderNo: made.orderNo })];
    expect([second.receiverName, second.receiverPhone, second.receiverAddress, second.customerId]).toEqual([first.receiverName, first.receiverPhone, first.receiverAddress, first.customerId]);
  });

  it('may go to somebody else, and an order that is none names who is missing', async () => {
    const order = await buildOrder(api);
    const receiver = { name: '韩梅', phone: '13912345678', province: '广东省', city: '深圳市', district: '南山区', address: '科技园南路 8 号' };
    expect((await copy(order, { receiver })).order.receiverName).toBe('韩*');
    const { order: none, userErrors } = await copy(order, { copyOf: null });
    expect(none).toBeNull();
    expect(userErrors.map(({ field }: { field: string[] }) => field[0])).toEqual(['receiver', 'customer']);
  });
});
