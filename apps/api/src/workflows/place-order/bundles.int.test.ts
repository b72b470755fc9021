import { describe, expect, it } from 'vitest';
import { command, perform } from '../../platform/command/command.js';
import { encodeNodeId } from '../../platform/ids.js';
import { FulfilmentOrder, FulfilmentOrderLine } from '../../modules/allocation/index.js';
import { Sku } from '../../modules/catalog/index.js';
import { FulfilmentStatus, Order, OrderLine, OrderLineComponent, recordFulfilment } from '../../modules/orders/index.js';
import { recordMarketplacePayment } from '../../modules/payments/index.js';
import { ReturnLine } from '../../modules/returns/return-line.entity.js';
import { Shop } from '../../modules/shops/index.js';
import { buildBundle, buildStock, stockRow, stocksThatDoNotAddUp, type BuiltStock } from '../../testing/stock.js';
import { testApi } from '../../testing/test-api.js';

const api = await testApi();
const em = () => api.system().em.fork();
const manual = encodeNodeId('Shop', (await em().findOneOrFail(Shop, { code: 'manual' })).id);
const receiver = { name: '花满楼', phone: '13900010002', province: '浙江省', city: '杭州市', district: '西湖区', address: '文三路 90 号' };
const sent = async (verb: string, input: object, select: string, as: 'clerk' | 'admin' | 'service' | 'warehouse' = 'clerk') => {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  const { data, errors } = await api.execute(`mutation ($input: ${type}!) { ${verb}(input: $input) { ${select} userErrors { code message field } } }`, { as, variables: { input } });
  expect(errors).toBeUndefined();
  return data?.[verb];
};
const place = async (lines: { sku: string; quantity: number }[], more: object = {}) => sent('placeOrder', { shopId: manual, customer: { name: '花满楼', phone: '13900010002' }, receiver, lines, cashOnDelivery: true, ...more }, 'order { id orderNo lines { id } }');
const reserved = async (...goods: BuiltStock[]) => Promise.all(goods.map(async (each) => (await stockRow(api, each)).reserved));

/** One of the first and two of the second make a set; the third is sold by itself. */
async function world(pieces = 20) {
  const [pot, cup, tray] = [await buildStock(api, pieces), await buildStock(api, pieces), await buildStock(api, pieces)];
  return { pot, cup, tray, set: await buildBundle(api, [[pot.skuCode, 1], [cup.skuCode, 2]], '25.01') };
}

describe('a bundle', () => {
  it('is made of plain SKUs that there are, once each, with prices that fit; and has no stock of its own', async () => {
    const { pot, set } = await world(0);
    const input = { code: `SET-${pot.skuCode}`, title: '一壶两杯', category: 'HOME', price: { amount: '90.00' }, floorPrice: { amount: '80.00' }, components: [{ sku: pot.skuCode, quantity: 1 }] };
    const create = (changed: object) => sent('createBundle', { ...input, ...changed }, 'sku { bundle sets { available } components { quantity sku { code } } }', 'admin');
    for (const [components, key] of [[[{ sku: 'NOPE', quantity: 1 }], '0'], [[{ sku: set, quantity: 1 }], '0'], [[{ sku: pot.skuCode, quantity: 1 }, { sku: pot.skuCode, quantity: 2 }], '1']] as const) {
      expect((await create({ components })).userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['components', key, 'sku'] }]);
    }
    expect((await create({ floorPrice: { amount: '90.01' } })).userErrors).toMatchObject([{ field: ['floorPrice', 'amount'] }]);
    expect((await create({ code: set })).userErrors).toMatchObject([{ field: ['code'] }]);
    expect(await create({})).toMatchObject({ sku: { bundle: true, components: [{ quantity: 1, sku: { code: pot.skuCode } }] }, userErrors: [] });
    const { id } = await em().findOneOrFail(Sku, { code: set });
    const prices = (price: string, floorPrice: string) => sent('setSkuPrices', { skuId: encodeNodeId('Sku', id), price: { amount: price }, floorPrice: { amount: floorPrice } }, 'sku { price { amount } floorPrice { amount } }', 'admin');
    expect(await prices('70.00', '-1.00')).toMatchObject({ sku: null, userErrors: [{ code: 'INVALID_INPUT', field: ['floorPrice', 'amount'] }] });
    expect(await prices('70.00', '69.50')).toEqual({ sku: { price: { amount: '70.00' }, floorPrice: { amount: '69.50' } }, userErrors: [] });
    expect((await sent('receiveStock', { warehouseId: encodeNodeId('Warehouse', pot.warehouseId), lines: [{ skuId: encodeNodeId('Sku', id), quantity: 1 }] }, 'pieces', 'admin')).userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['lines', '0', 'skuId'] }]);
    const clerk = await api.execute('mutation ($input: CreateBundleInput!) { createBundle(input: $input) { userErrors { code } } }', { as: 'clerk', variables: { input } });
    expect(clerk.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('has as many sets as its scarcest component makes up', async () => {
    const { set } = await world(7);
    const { data } = await api.execute('query ($code: String!) { skus(filter: { code: $code }, first: 1) { nodes { sets { available warehouse { code } } } } }', { as: 'warehouse', variables: { code: set } });
    expect(data?.skus.nodes).toEqual([{ sets: [{ available: 3, warehouse: { code: 'east-1' } }] }]);
  });

  it('is ordered as one line, and reserved, picked, checked and shipped as its components beside others of them', async () => {
    const { pot, cup, tray, set } = await world();
    const { order } = await place([{ sku: set, quantity: 2 }, { sku: cup.skuCode, quantity: 1 }, { sku: tray.skuCode, quantity: 1 }]);
    expect(await reserved(pot, cup, tray)).toEqual([2, 5, 1]);
    await sent('approveOrder', { orderId: order.id }, 'order { id }');
    await api.house.runtime.jobs.drain();
    const row = await em().findOneOrFail(Order, { orderNo: order.orderNo });
    const work = await em().findOneOrFail(FulfilmentOrder, { orderId: row.id });
    const picked = await em().find(FulfilmentOrderLine, { fulfilmentOrderId: work.id }, { orderBy: { id: 'asc' } });
    expect(picked.map(({ skuCode, quantity }) => [skuCode, quantity])).toEqual([[pot.skuCode, 2], [cup.skuCode, 4], [cup.skuCode, 1], [tray.skuCode, 1]]);
    const fulfilmentOrderId = encodeNodeId('FulfilmentOrder', work.id);
    await sent('startPicking', { fulfilmentOrderId }, 'fulfilmentOrder { id }', 'warehouse');
    const check = (cups: number) => sent('checkFulfilmentOrder', { fulfilmentOrderId, scanned: [{ sku: pot.skuCode, quantity: 2 }, { sku: cup.skuCode, quantity: cups }, { sku: tray.skuCode, quantity: 1 }] }, 'fulfilmentOrder { id }', 'warehouse');
    expect((await check(4)).userErrors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    expect((await check(5)).userErrors).toEqual([]);
    const { data } = await api.execute('query ($number: String!) { orderByNumber(number: $number) { lines { skuCode quantity components { skuCode quantity pieces } } } }', { as: 'clerk', variables: { number: order.orderNo } });
    expect(data?.orderByNumber.lines[0]).toEqual({ skuCode: set, quantity: 2, components: [{ skuCode: pot.skuCode, quantity: 1, pieces: 2 }, { skuCode: cup.skuCode, quantity: 2, pieces: 4 }] });
    expect(await stocksThatDoNotAddUp(api)).toEqual([]);
  });

  it('is refused when one of its components is short, naming it, and takes nothing', async () => {
    const { pot, cup, set } = await world(3);
    expect((await place([{ sku: set, quantity: 2 }])).userErrors).toMatchObject([{ code: 'INSUFFICIENT_STOCK', message: expect.stringContaining(cup.skuCode) }]);
    expect(await reserved(pot, cup)).toEqual([0, 0]);
  });

  it('follows a change of its order by its components, and keeps what it was made of when it was ordered', async () => {
    const { pot, cup, tray, set } = await world();
    const { order } = await place([{ sku: set, quantity: 2 }]);
    const { id } = await em().findOneOrFail(Sku, { code: set });
    expect((await sent('setComponents', { skuId: encodeNodeId('Sku', id), components: [{ sku: tray.skuCode, quantity: 1 }] }, 'sku { id }', 'admin')).userErrors).toEqual([]);
    const edit = { lines: [{ sku: set, quantity: 3 }] };
    const plan = (await api.execute('query ($orderId: ID!, $edit: OrderEditInput!) { orderEditPlan(orderId: $orderId, edit: $edit) { planToken stock { skuCode before after } problems { code } } }', { as: 'clerk', variables: { orderId: order.id, edit } })).data?.orderEditPlan;
    expect(plan).toMatchObject({ problems: [], stock: [{ skuCode: pot.skuCode, before: 2, after: 3 }, { skuCode: cup.skuCode, before: 4, after: 6 }] });
    expect((await sent('editOrder', { orderId: order.id, edit, planToken: plan.planToken, reason: '加一套' }, 'order { id }')).userErrors).toEqual([]);
    expect(await reserved(pot, cup, tray)).toEqual([3, 6, 0]);
    expect((await sent('cancelOrder', { orderId: order.id, reason: '客户不要了' }, 'order { stage }')).userErrors).toEqual([]);
    expect(await reserved(pot, cup, tray)).toEqual([0, 0, 0]);
  });

  it('is given back whole or in parts: by the paid share of each component, to the fen, and never more than was sent', async () => {
    const { pot, cup, set } = await world();
    const { order } = await place([{ sku: set, quantity: 2 }]);
    const row = await em().findOneOrFail(Order, { orderNo: order.orderNo });
    await perform(api.system(), command('deliver', async (tx) => {
      const parts = await tx.em.find(OrderLineComponent, { orderId: row.id });
      await recordFulfilment(tx, row.id, FulfilmentStatus.DELIVERED, { deliveredAt: tx.now, shipped: parts.map(({ orderLineId, skuId, quantity }) => ({ lineId: orderLineId, skuId, quantity: quantity * 2 })) });
      await recordMarketplacePayment(tx, { orderId: row.id, shopId: row.shopId, amount: row.payable, tradeNo: row.id, paidAt: tx.now });
      return {};
    }), {});
    const [line] = await em().find(OrderLine, { orderId: row.id });
    expect(line).toMatchObject({ bundle: true, shippedQuantity: 2, payable: 5_002 });
    const cups = await em().findOneOrFail(OrderLineComponent, { orderId: row.id, skuCode: cup.skuCode });
    const ask = (quantity: number, componentId?: string) => sent('requestReturn', { orderId: order.id, kind: 'RETURN_AND_REFUND', reason: 'NO_REASON', lines: [{ orderLineId: order.lines[0].id, quantity, ...(componentId && { componentId }) }] }, 'return { id refundAmount { amount } lines { skuCode quantity amount { amount } } }', 'service');
    const cupId = encodeNodeId('OrderLineComponent', cups.id);
    expect((await ask(5, cupId)).userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['lines', '0', 'quantity'] }]);
    expect(await ask(1, cupId)).toMatchObject({ return: { lines: [{ skuCode: cup.skuCode, quantity: 1 }] }, userErrors: [] });
    expect((await ask(2)).userErrors).toMatchObject([{ field: ['lines', '0', 'quantity'] }]);
    const { return: whole } = await ask(1);
    expect(whole.lines.map(({ skuCode, quantity }: { skuCode: string; quantity: number }) => [skuCode, quantity])).toEqual([[pot.skuCode, 1], [cup.skuCode, 2]]);
    expect((await ask(1, cupId)).userErrors).toEqual([]);
    const pots = await em().findOneOrFail(OrderLineComponent, { orderId: row.id, skuCode: pot.skuCode });
    expect((await ask(1, encodeNodeId('OrderLineComponent', pots.id))).userErrors).toEqual([]);
    const taken = await em().find(ReturnLine, { orderId: row.id });
    expect(taken.reduce((sum, each) => sum + each.amount, 0)).toBe(5_002);
    const before = [await stockRow(api, pot), await stockRow(api, cup)].map(({ onHand }) => onHand);
    await sent('approveReturn', { returnId: whole.id }, 'return { id }', 'service');
    expect((await sent('receiveReturn', { returnId: whole.id }, 'return { id }', 'warehouse')).userErrors).toEqual([]);
    expect([await stockRow(api, pot), await stockRow(api, cup)].map(({ onHand }) => onHand)).toEqual([(before[0] ?? 0) + 1, (before[1] ?? 0) + 2]);
    expect((await em().findOneOrFail(OrderLine, { id: line?.id ?? '' })).returnedQuantity).toBe(1);
  });

  it('is locked in one order with its components sold alone: whoever races for them waits for nobody in a circle', async () => {
    const { pot, cup, tray, set } = await world(12);
    const other = await buildBundle(api, [[tray.skuCode, 1], [cup.skuCode, 1], [pot.skuCode, 1]]);
    const wanted = Array.from({ length: 24 }, (_, n) => [[{ sku: set, quantity: 1 }], [{ sku: other, quantity: 1 }], [{ sku: cup.skuCode, quantity: 1 }, { sku: pot.skuCode, quantity: 1 }]][n % 3] ?? []);
    const answers = await Promise.all(wanted.map((lines) => place(lines)));
    for (const { userErrors } of answers) for (const { code } of userErrors) expect(code).toBe('INSUFFICIENT_STOCK');
    const [pots, cups] = await reserved(pot, cup, tray);
    expect(Math.max(pots ?? 0, cups ?? 0)).toBeLessThanOrEqual(12);
    expect(answers.filter(({ order }) => order).length).toBeGreaterThan(5);
    expect(await stocksThatDoNotAddUp(api)).toEqual([]);
  }, 60_000);
});
