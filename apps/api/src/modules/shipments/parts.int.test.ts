import { describe, expect, it } from 'vitest';
import { command, perform } from '../../platform/command/command.js';
import { decodeNodeId, encodeNodeId } from '../../platform/ids.js';
import { buildUser } from '../../testing/access.js';
import { apiWithCarrier } from '../../testing/carrier.js';
import { buildAllocatedOrder, warehouseDoes, type BuiltWork } from '../../testing/fulfilment.js';
import { orderRow, type BuiltOrder } from '../../testing/orders.js';
import { buildBundle, buildStock, stocksThatDoNotAddUp, type BuiltStock } from '../../testing/stock.js';
import { allocateOrder, deallocate, FulfilmentOrder } from '../allocation/index.js';
import { ensureStocks, MovementKind, moveStock, Reservation, StockMovement, Warehouse } from '../inventory/index.js';
import { approveOrder, HoldReason, OrderLine, OrderLineComponent, OrderSource, placeHold, recordPaid, releaseHolds } from '../orders/index.js';
import { Shipment } from './shipment.entity.js';
import { TrackingStatus } from './shipment.transitions.js';
import { recordTracking } from './use-cases/record-tracking.js';

const { api } = await apiWithCarrier();
const em = () => api.system().em;
const drain = () => api.house.runtime.jobs.drain();
const south = await em().findOneOrFail(Warehouse, { code: 'south-1' });
const southId = encodeNodeId('Warehouse', south.id);
const onMariaDb = process.env['TEST_DATABASE'] === 'mysql';

const receiveInSouth = ({ skuId }: BuiltStock, pieces: number) => perform(api.system(), command('receiveThere', async (tx) => {
  await ensureStocks(tx, south.id, [skuId]);
  await moveStock(tx, [{ skuId, warehouseId: south.id, kind: MovementKind.RECEIPT, onHand: pieces, reserved: 0 }]);
  return {};
}), {});

interface Built extends BuiltWork {
  goods: [BuiltStock, BuiltStock];
}

/** An order of three pieces of one SKU and two of another, all in the east; nobody else has any of them. */
async function order(more: object = {}): Promise<Built> {
  const goods: [BuiltStock, BuiltStock] = [await buildStock(api, 10), await buildStock(api, 10)];
  const lines = goods.map(({ skuId, skuCode }, index) => ({ skuId, skuCode, category: null, title: skuCode, quantity: 3 - index, unitPrice: 1_000, discount: 0 }));
  return { ...(await buildAllocatedOrder(api, { lines, ...more })), goods };
}

type Who = 'clerk' | 'service' | 'warehouse';
interface Part extends BuiltWork {
  number: string;
  state: string;
  version: number;
  warehouse: { name: string } | null;
  lines: { id: string; skuCode: string; quantity: number }[];
}
const SEEN = `query ($id: ID!) { order(id: $id) { fulfilmentStatus version availableActions { action enabled } timeline { type message }
  fulfilmentOrders { id number state version warehouse { name } lines { id skuCode quantity } } } }`;
const seen = async (of: BuiltOrder) => (await api.execute(SEEN, { as: 'clerk', variables: { id: of.id } })).data?.order;
/** What the warehouses have of an order, what was cancelled left out. */
const parts = async (of: BuiltOrder): Promise<Part[]> => (await seen(of)).fulfilmentOrders.filter(({ state }: Part) => state !== 'CANCELLED').map((each: Part) => ({ ...each, rowId: of.rowId, orderNo: of.orderNo, fulfilmentOrderId: each.id }));
const goodsOf = (part: Part | undefined) => part?.lines.map(({ skuCode, quantity }) => [skuCode, quantity]);
const held = async (of: BuiltOrder) => (await em().find(Reservation, { orderId: of.rowId }, { orderBy: { warehouseId: 'asc', quantity: 'asc' } })).map(({ warehouseId, quantity }) => [warehouseId === south.id ? 'south' : 'east', quantity]).toSorted();

async function ask(part: Part | undefined, pieces: number[], more: object = {}) {
  const lines = pieces.flatMap((quantity, index) => (quantity > 0 ? [{ fulfilmentOrderLineId: part?.lines[index]?.id, quantity }] : []));
  const { data } = await api.execute('query ($input: OrderSplitInput!) { orderSplitPlan(input: $input) { possible warehouses { warehouse { name } here missing } problems { code field message } } }', { as: 'clerk', variables: { input: { fulfilmentOrderId: part?.id, lines, ...more } } });
  return data?.orderSplitPlan;
}
async function split(part: Part | undefined, pieces: number[], more: object = {}, as: Who = 'clerk') {
  const lines = pieces.flatMap((quantity, index) => (quantity > 0 ? [{ fulfilmentOrderLineId: part?.lines[index]?.id, quantity }] : []));
  const { data, errors } = await api.execute('mutation ($input: SplitOrderInput!) { splitOrder(input: $input) { order { orderNo } userErrors { code field message } } }', { as, variables: { input: { fulfilmentOrderId: part?.id, lines, reason: '客户要求先发一部分', ...more } } });
  return data?.splitOrder ?? { errors };
}
const rejoin = async (of: BuiltOrder) => (await api.execute('mutation ($input: RejoinOrderInput!) { rejoinOrder(input: $input) { userErrors { code message } } }', { as: 'clerk', variables: { input: { orderId: of.id, reason: '客户改主意了' } } })).data?.rejoinOrder;
const cancel = async (of: BuiltOrder) => (await api.execute('mutation ($input: CancelOrderInput!) { cancelOrder(input: $input) { userErrors { code message } } }', { as: 'clerk', variables: { input: { orderId: of.id, reason: '客户不要了' } } })).data?.cancelOrder;
const holdIt = async (of: BuiltOrder) => (await api.execute('mutation ($input: HoldOrderInput!) { holdOrder(input: $input) { userErrors { message } } }', { as: 'clerk', variables: { input: { orderId: of.id, reason: 'OTHER' } } })).data?.holdOrder;
const shipmentOf = ({ number }: Part) => em().findOneOrFail(FulfilmentOrder, { number }).then(({ id }) => em().findOneOrFail(Shipment, { fulfilmentOrderId: id }));
const deliver = async (part: Part) => perform(api.system(), recordTracking, {
  waybillNo: (await shipmentOf(part)).waybillNo ?? '', reports: [{ at: api.clock.now(), place: '杭州市', text: '已签收', code: '80', status: TrackingStatus.DELIVERED }],
});
async function pickAndPack(part: Part): Promise<void> {
  expect((await warehouseDoes(api, 'startPicking', part)).userErrors).toEqual([]);
  await drain();
  expect((await warehouseDoes(api, 'packFulfilmentOrder', part)).userErrors).toEqual([]);
}
const ship = async (part: Part) => (await warehouseDoes(api, 'shipFulfilmentOrder', part)).userErrors;

// Shows S1.2.10 (screen /orders/:no, operation orderSplitPlan, operation splitOrder, operation shipFulfilmentOrder)
describe('an order in parts', () => {
  // Shows S4.4.2.3 (operation cancelOrder)
  it('leaves from two warehouses by a waybill each, is shipped in part until the last one has left, and delivered with the last', async () => {
    const built = await order();
    await receiveInSouth(built.goods[0], 2);
    const [whole] = await parts(built);
    expect(await ask(whole, [2, 0], { warehouseId: southId })).toMatchObject({ possible: true, problems: [] });
    expect((await ask(whole, [3, 1])).warehouses.slice(0, 2)).toMatchObject([{ here: true, missing: 0, warehouse: { name: '华东一仓' } }, { here: false, missing: 2, warehouse: { name: '华南一仓' } }]);
    expect(await split(whole, [2, 0], { warehouseId: southId, idempotencyKey: 'split-1' })).toMatchObject({ order: { orderNo: built.orderNo }, userErrors: [] });
    expect((await split(whole, [2, 0], { warehouseId: southId, idempotencyKey: 'split-1' })).userErrors).toEqual([]);
    const [stays, apart, ...more] = await parts(built) as [Part, Part];
    expect(more).toEqual([]);
    expect([goodsOf(stays), goodsOf(apart)]).toEqual([[[built.goods[0].skuCode, 1], [built.goods[1].skuCode, 2]], [[built.goods[0].skuCode, 2]]]);
    expect([stays.number, apart.number, apart.warehouse?.name]).toEqual([`${built.orderNo}-2`, `${built.orderNo}-3`, '华南一仓']);
    expect(await held(built)).toEqual([['east', 1], ['east', 2], ['south', 2]]);
    expect((await seen(built)).timeline.find(({ type }: { type: string }) => type === 'OrderSplit').message).toBe(`拆单：${built.orderNo}-1 拆为 ${built.orderNo}-2、${built.orderNo}-3；客户要求先发一部分`);

    await pickAndPack(apart);
    expect(await orderRow(api, built)).toMatchObject({ fulfilmentStatus: 'PICKING' });
    const promised = (await orderRow(api, built)).dueKey;
    expect(await ship(apart)).toEqual([]);
    // What has left is issued, and nothing else; the promise runs until the rest has left.
    expect(await orderRow(api, built)).toMatchObject({ fulfilmentStatus: 'PARTIALLY_SHIPPED', dueKey: promised });
    expect(await held(built)).toEqual([['east', 1], ['east', 2]]);
    expect((await em().find(OrderLine, { orderId: built.rowId }, { orderBy: { id: 'asc' } })).map(({ shippedQuantity }) => shippedQuantity)).toEqual([2, 0]);
    await deliver(apart);
    expect(await orderRow(api, built)).toMatchObject({ fulfilmentStatus: 'PARTIALLY_SHIPPED', deliveredAt: null });

    await pickAndPack(stays);
    expect(await cancel(built)).toMatchObject({ userErrors: [{ code: 'ACTION_NOT_ALLOWED', message: expect.stringContaining('已有一部分发出') }] });
    expect((await holdIt(built)).userErrors).toEqual([]);
    expect(await ship(stays)).toMatchObject([{ message: '订单已被拦截，请先放行。' }]);
    await perform(api.system(), command('letGo', async (tx) => ({ order: Boolean(await releaseHolds(tx, built.rowId, '可以发')) })), {});
    expect(await ship(stays)).toEqual([]);
    expect(await orderRow(api, built)).toMatchObject({ fulfilmentStatus: 'SHIPPED' });
    expect((await holdIt(built)).userErrors).toMatchObject([{ message: '订单已发货，不能拦截。' }]);
    const waybills = [await shipmentOf(stays), await shipmentOf(apart)].map(({ waybillNo }) => waybillNo);
    expect(new Set(waybills).size).toBe(2);
    await deliver(stays);
    expect(await orderRow(api, built)).toMatchObject({ fulfilmentStatus: 'DELIVERED', deliveredAt: api.clock.now() });
    const issued = await em().find(StockMovement, { refId: built.rowId, kind: MovementKind.ISSUE });
    expect(issued.reduce((sum, { onHandDelta }) => sum + onHandDelta, 0)).toBe(-5);
    expect(await stocksThatDoNotAddUp(api)).toEqual([]);
  });

  it('goes together again while nobody works on a part, from the warehouse of the order; its waybills are void', async () => {
    const built = await order();
    await receiveInSouth(built.goods[1], 2);
    await split((await parts(built))[0], [0, 2], { warehouseId: southId });
    const [stays, apart] = await parts(built) as [Part, Part];
    expect(await split(stays, [1, 0])).toMatchObject({ userErrors: [] });
    expect(await parts(built)).toHaveLength(3);
    await warehouseDoes(api, 'startPicking', apart);
    expect(await rejoin(built)).toMatchObject({ userErrors: [{ code: 'ACTION_NOT_ALLOWED', message: expect.stringContaining(apart.number) }] });
    await drain();
    await warehouseDoes(api, 'recallFulfilmentOrder', apart, { reason: '并回' });
    expect((await rejoin(built)).userErrors).toEqual([]);
    const [whole, ...more] = await parts(built);
    expect(more).toEqual([]);
    expect(goodsOf(whole)?.toSorted()).toEqual([[built.goods[0].skuCode, 3], [built.goods[1].skuCode, 2]].toSorted());
    expect(whole).toMatchObject({ state: 'AWAITING_PICKING', warehouse: { name: '华东一仓' } });
    expect((await shipmentOf(apart)).state).toBe('CANCELLED');
    expect(await held(built)).toEqual([['east', 2], ['east', 3]]);
    expect(await rejoin(built)).toMatchObject({ userErrors: [{ message: '没有可并回的部分：未发出的货品已经在一起。' }] });
    expect(await stocksThatDoNotAddUp(api)).toEqual([]);
  });

  it('is void in all its parts when it is taken from the warehouse, and allocated anew to one', async () => {
    const built = await order();
    await receiveInSouth(built.goods[0], 1);
    await split((await parts(built))[0], [1, 0], { warehouseId: southId });
    await perform(api.system(), command('takeAway', async (tx) => {
      await deallocate(tx, built.rowId);
      return {};
    }), {});
    expect([await parts(built), (await orderRow(api, built)).fulfilmentStatus]).toEqual([[], 'UNALLOCATED']);
    await perform(api.system(), allocateOrder, { orderId: built.rowId });
    expect((await parts(built)).map(({ warehouse, lines }) => [warehouse?.name, lines.map(({ quantity }) => quantity)])).toEqual([['华东一仓', [3, 2]]]);
    expect(await held(built)).toEqual([['east', 2], ['east', 3]]);
    expect(await stocksThatDoNotAddUp(api)).toEqual([]);
  });

  it('takes a bundle apart by its components, and ships its sets once they are whole', async () => {
    const goods = [await buildStock(api, 5), await buildStock(api, 9)] as const;
    const code = await buildBundle(api, [[goods[0].skuCode, 1], [goods[1].skuCode, 2]]);
    const { data } = await api.execute('mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { order { id orderNo } userErrors { message } } }', { as: 'clerk', variables: { input: {
      shopId: encodeNodeId('Shop', (await orderRow(api, await order())).shopId), customer: { name: '张三丰', phone: '13900001234' }, lines: [{ sku: code, quantity: 1 }],
      receiver: { name: '张三丰', phone: '13900001234', province: '浙江省', city: '杭州市', district: '西湖区', address: '文三路 90 号 3 幢 401' },
    } } });
    const { id, orderNo } = data?.placeOrder.order;
    const built = { id, orderNo, rowId: decodeNodeId('Order', id, ['id']) };
    const { payable } = await orderRow(api, built);
    await perform(api.system(), command('pay', async (tx) => ({ order: Boolean(await recordPaid(tx, built.rowId, { paid: payable, refunded: 0 })) })), {});
    await perform(api.system(), approveOrder, { orderId: built.rowId });
    await perform(api.system(), allocateOrder, { orderId: built.rowId });
    const [whole] = await parts(built);
    expect(whole?.lines.map(({ quantity }) => quantity)).toEqual([1, 2]);
    expect((await split(whole, [0, 1])).userErrors).toEqual([]);
    const [stays, apart] = await parts(built) as [Part, Part];
    const shipped = async () => (await em().findOneOrFail(OrderLine, { orderId: built.rowId })).shippedQuantity;
    await pickAndPack(stays);
    expect(await ship(stays)).toEqual([]);
    expect(await shipped()).toBe(0);
    await pickAndPack(apart);
    expect(await ship(apart)).toEqual([]);
    expect(await shipped()).toBe(1);
    expect((await em().find(OrderLineComponent, { orderId: built.rowId })).map(({ shippedQuantity }) => shippedQuantity).toSorted()).toEqual([1, 2]);
  });

  it('is refused with what is in the way, each at its place, and nothing is done', async () => {
    const built = await order();
    const [whole] = await parts(built);
    expect((await split(whole, [0, 0])).userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['lines'] }]);
    expect((await split(whole, [3, 2])).userErrors).toMatchObject([{ code: 'INVALID_INPUT', message: '须留下至少一件，请少选一些。' }]);
    expect((await split(whole, [1, 3])).userErrors).toMatchObject([{ field: ['lines', '1', 'quantity'] }]);
    expect((await split(whole, [1, 0], { warehouseId: southId })).userErrors).toMatchObject([{ code: 'INSUFFICIENT_STOCK', field: ['warehouseId'], message: '华南一仓缺其中 1 件。' }]);
    expect((await split(whole, [1, 0], { expectedVersion: 99 })).userErrors).toMatchObject([{ code: 'STALE_VERSION' }]);
    for (const who of ['service', 'warehouse'] as const) expect((await split(whole, [1, 0], {}, who)).errors[0].extensions.code).toBe('FORBIDDEN');
    await perform(api.system(), command('hold', async (tx) => ({ held: Boolean(await placeHold(tx, built.rowId, HoldReason.OTHER)) })), {});
    expect((await split(whole, [1, 0])).userErrors).toMatchObject([{ message: '订单已被拦截，请先放行。' }]);
    expect((await seen(built)).availableActions).toEqual(expect.arrayContaining([{ action: 'split', enabled: false }, { action: 'rejoin', enabled: false }]));
    expect(await parts(built)).toEqual([whole]);

    const atDoor = await order({ cashOnDelivery: true });
    expect((await split((await parts(atDoor))[0], [1, 0])).userErrors).toMatchObject([{ message: '货到付款的订单只收一次款，须装一个包裹，不能拆单。' }]);
    // A line of a marketplace goes whole.
    const sold = await order({ source: OrderSource.TAOBAO });
    const [ofMarketplace] = await parts(sold);
    expect((await split(ofMarketplace, [1, 0])).userErrors).toMatchObject([{ field: ['lines', '0', 'quantity'], message: expect.stringContaining(sold.goods[0].skuCode) }]);
    expect((await split(ofMarketplace, [3, 0])).userErrors).toEqual([]);
    // What was split is gone, and what somebody works on stays as it is.
    expect((await split(ofMarketplace, [0, 2])).userErrors[0].message).toContain(ofMarketplace?.number);
    const merge = await api.execute('query ($input: OrderMergeInput!) { orderMergePlan(input: $input) { items { problems { message } } } }', { as: 'clerk', variables: { input: { orderIds: [sold.id, (await order()).id] } } });
    expect(merge.data?.orderMergePlan.items[0].problems).toMatchObject([{ message: `订单 ${sold.orderNo} 已拆单发货。` }]);
  });

  it('is worked on by the keeper of each warehouse, who sees his part alone', async () => {
    const built = await order();
    await receiveInSouth(built.goods[0], 3);
    await split((await parts(built))[0], [3, 0], { warehouseId: southId });
    const [stays, apart] = await parts(built) as [Part, Part];
    const keeper = await buildUser(api, { role: 'warehouse', warehouseIds: [south.id] });
    const does = async (verb: string, input: string, more: object = {}) => (await api.execute(`mutation ($input: ${input}!) { ${verb}(input: $input) { fulfilmentOrder { state } userErrors { message } } }`, { headers: keeper.headers, variables: { input: { fulfilmentOrderId: apart.id, ...more } } }))?.data?.[verb];
    const list = await api.execute('query ($no: String) { fulfilmentOrders(filter: { orderNo: $no }) { nodes { number order { orderNo } availableActions { action enabled } } } }', { headers: keeper.headers, variables: { no: built.orderNo } });
    expect(list.data?.fulfilmentOrders.nodes).toMatchObject([{ number: apart.number, order: null, availableActions: expect.arrayContaining([{ action: 'startPicking', enabled: true }]) }]);
    expect(await does('startPicking', 'StartPickingInput')).toMatchObject({ userErrors: [] });
    await drain();
    expect(await does('packFulfilmentOrder', 'PackFulfilmentOrderInput')).toMatchObject({ userErrors: [] });
    const { data } = await api.execute('mutation ($input: PrintLabelInput!) { printLabel(input: $input) { labelUrl userErrors { message } } }', { headers: keeper.headers, variables: { input: { fulfilmentOrderId: apart.id } } });
    const page = await api.app.inject({ method: 'GET', url: data?.printLabel.labelUrl, headers: keeper.headers });
    expect(page.body).toContain(`${built.goods[0].skuCode} ×3`);
    expect(page.body).not.toContain(built.goods[1].skuCode);
    expect(await does('shipFulfilmentOrder', 'ShipFulfilmentOrderInput')).toMatchObject({ fulfilmentOrder: { state: 'SHIPPED' }, userErrors: [] });
    expect(await orderRow(api, built)).toMatchObject({ fulfilmentStatus: 'PARTIALLY_SHIPPED' });
    // The code of the order leads to what is still to be done.
    const found = await api.execute('query ($code: String!) { fulfilmentOrderByCode(code: $code) { number } }', { as: 'warehouse', variables: { code: built.orderNo } });
    expect(found.data?.fulfilmentOrderByCode.number).toBe(stays.number);
  });
});

describe('two people at once', () => {
  // One connection serialises everything: only MariaDB makes them meet.
  const ROUNDS = onMariaDb ? 6 : 2;
  const won = async (answer: PromiseSettledResult<any>) => answer.status === 'fulfilled' && (answer.value.userErrors ?? answer.value).length === 0;

  it('split the same part once', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const built = await order();
      const [whole] = await parts(built);
      const answers = await Promise.allSettled([split(whole, [1, 0]), split(whole, [0, 1])]);
      expect((await Promise.all(answers.map(won))).filter(Boolean)).toHaveLength(1);
      expect(await parts(built)).toHaveLength(2);
    }
    expect(await stocksThatDoNotAddUp(api)).toEqual([]);
  });

  it('split and begin to pick: what is picked is not split, and what is split not picked as one', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const built = await order();
      const [whole] = await parts(built) as [Part];
      const [splits, picks] = await Promise.all((await Promise.allSettled([split(whole, [1, 0]), warehouseDoes(api, 'startPicking', whole)])).map(won));
      expect(splits).toBe(!picks);
      expect((await parts(built)).map(({ state }) => state)).toEqual(picks ? ['PICKING'] : ['AWAITING_PICKING', 'AWAITING_PICKING']);
    }
  });

  it('ship one part and split the other, and cancel: the goods are issued once, or given back', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const built = await order();
      await split((await parts(built))[0], [2, 0]);
      const [stays, apart] = await parts(built) as [Part, Part];
      await pickAndPack(apart);
      const answers = await Promise.allSettled([ship(apart), split(stays, [1, 0]), cancel(built)]);
      expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
      const now = await parts(built);
      const { stage, fulfilmentStatus } = await orderRow(api, built);
      const left = now.some(({ state }) => state === 'SHIPPED');
      expect([stage, fulfilmentStatus]).toEqual(left ? ['APPROVED', 'PARTIALLY_SHIPPED'] : ['CANCELLED', 'UNALLOCATED']);
      const pieces = (await held(built)).reduce((sum, [, quantity]) => sum + Number(quantity), 0);
      expect(pieces).toBe(left ? 3 : 0);
    }
    expect(await stocksThatDoNotAddUp(api)).toEqual([]);
  });
});
