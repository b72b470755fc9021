import { describe, expect, it } from 'vitest';
import { command, perform } from '../../../platform/command/command.js';
import { countStatements } from '../../../testing/count-statements.js';
import { buildOrder, orderRow, type BuiltOrder } from '../../../testing/orders.js';
import { publishRules } from '../../../testing/rules.js';
import { testApi } from '../../../testing/test-api.js';
import { Reservation, reserveStock, Stock, Warehouse } from '../../inventory/index.js';
import { HoldReason, OrderHold, OrderLine } from '../../orders/index.js';
import { deallocate } from '../deallocate.js';
import { FulfilmentOrder } from '../fulfilment-order.entity.js';
import { FulfilmentOrderState } from '../fulfilment-order.transitions.js';
import { chooseWarehouseFor } from '../warehouse-facts.js';

const api = await testApi();
const ALLOCATE = `mutation ($input: AllocateOrderInput!) { allocateOrder(input: $input) {
  order { fulfilmentStatus allocation { warehouse { name } reason rules { name matched strategy reason } wouldChange
    candidates { name warehouse { code } enough score available { skuCode available needed } reasons } } fulfilmentOrders { number state itemCount lines { skuCode quantity } } }
  userErrors { code message field ... on InsufficientStockError { sku available } } } }`;
const APPROVE = 'mutation ($input: ApproveOrderInput!) { approveOrder(input: $input) { userErrors { code } } }';

async function approved(wanted: Parameters<typeof buildOrder>[1] = {}): Promise<BuiltOrder> {
  const order = await buildOrder(api, wanted);
  await api.execute(APPROVE, { as: 'clerk', variables: { input: { orderId: order.id } } });
  return order;
}

async function allocate(order: BuiltOrder, more: object = {}) {
  const { data, errors } = await api.execute(ALLOCATE, { as: 'clerk', variables: { input: { orderId: order.id, ...more } } });
  expect(errors).toBeUndefined();
  return data?.allocateOrder;
}

async function reserveAt(order: BuiltOrder, code: string): Promise<void> {
  await perform(api.system(), command('reserve', async (tx) => {
    const warehouse = await tx.em.findOneOrFail(Warehouse, { code });
    const lines = await tx.em.find(OrderLine, { orderId: order.rowId });
    await reserveStock(tx, { orderId: order.rowId, warehouseId: warehouse.id, lines: lines.map(({ id, skuId, quantity }) => ({ lineId: id, skuId: skuId ?? '', quantity })) });
    return {};
  }), {});
}

async function reservedAt(code: string, skuCode: string): Promise<number> {
  const em = api.system().em;
  const warehouse = await em.findOneOrFail(Warehouse, { code });
  const line = await em.findOneOrFail(OrderLine, { skuCode });
  return (await em.findOneOrFail(Stock, { warehouseId: warehouse.id, skuId: line.skuId ?? '' })).reserved;
}

describe('allocating an order', () => {
  it('reserves in the warehouse that serves the province, opens its fulfilment order and says why', async () => {
    const order = await approved();
    const { order: shown, userErrors } = await allocate(order);
    expect(userErrors).toEqual([]);
    expect(shown).toMatchObject({
      fulfilmentStatus: 'ALLOCATED',
      allocation: { warehouse: { name: '华东一仓' }, reason: '华东一仓 服务浙江省且全部有货', rules: [{ name: '就近有货', matched: true, strategy: 'SERVED_REGION' }] },
      fulfilmentOrders: [{ number: `${order.orderNo}-1`, state: 'AWAITING_PICKING', itemCount: 2, lines: [{ skuCode: 'TEA-LJ-50', quantity: 2 }] }],
    });
    expect(shown.allocation.candidates).toHaveLength(3);
    expect(shown.allocation.candidates[0]).toMatchObject({ name: '华东一仓', warehouse: { code: 'east-1' }, enough: true, available: [{ skuCode: 'TEA-LJ-50', needed: 2 }] });
    expect(await api.system().em.count(Reservation, { orderId: order.rowId })).toBe(1);
  });

  it('tells the reasons in the language of who asks', async () => {
    const order = await approved();
    await allocate(order);
    const { data } = await api.execute('query ($id: ID!) { order(id: $id) { allocation { reason } } }', { as: 'clerk', variables: { id: order.id }, headers: { 'accept-language': 'en' } });
    expect(data?.order.allocation.reason).toBe('华东一仓 serves 浙江省 and has everything');
  });

  it('changes nothing the second time', async () => {
    const order = await approved();
    await allocate(order);
    const before = await orderRow(api, order);
    expect((await allocate(order)).userErrors).toEqual([]);
    expect((await orderRow(api, order)).version).toBe(before.version);
    expect(await api.system().em.count(FulfilmentOrder, { orderId: order.rowId })).toBe(1);
  });

  it('happens once, however many ask for it at once', async () => {
    const order = await approved({ skuCode: 'TEA-TGY-125', quantity: 3 });
    const answers = await Promise.all(Array.from({ length: 8 }, () => allocate(order)));
    expect(answers.every((answer) => answer.userErrors.length === 0)).toBe(true);
    expect(await api.system().em.count(FulfilmentOrder, { orderId: order.rowId })).toBe(1);
    expect(await reservedAt('east-1', 'TEA-TGY-125')).toBe(3);
  });

  it('moves the reservation when another warehouse is better, and loses no piece over it', async () => {
    const order = await approved({ skuCode: 'BAG-CAN-1', quantity: 7 });
    await reserveAt(order, 'north-1');
    expect(await reservedAt('north-1', 'BAG-CAN-1')).toBe(7);
    await allocate(order);
    expect(await reservedAt('north-1', 'BAG-CAN-1')).toBe(0);
    expect(await reservedAt('east-1', 'BAG-CAN-1')).toBe(7);
  });

  it('counts what the order itself has reserved as available to it', async () => {
    const order = await approved({ skuCode: 'POT-ZS-200', quantity: 500 });
    await reserveAt(order, 'east-1');
    expect((await allocate(order)).order.allocation.warehouse.name).toBe('华东一仓');
    expect(await reservedAt('east-1', 'POT-ZS-200')).toBe(500);
  });

  it('refuses when no warehouse has everything, and holds the order so that somebody sees it', async () => {
    const order = await approved({ skuCode: 'CUP-CEL-1', quantity: 501 });
    const { order: none, userErrors } = await allocate(order);
    expect(none).toBeNull();
    expect(userErrors[0]).toMatchObject({ code: 'INSUFFICIENT_STOCK', field: ['orderId'], sku: 'CUP-CEL-1', available: 500 });
    const [hold] = await api.system().em.find(OrderHold, { orderId: order.rowId });
    expect(hold).toMatchObject({ reason: HoldReason.STOCK_SHORT });
    expect(await orderRow(api, order)).toMatchObject({ held: true, fulfilmentStatus: 'UNALLOCATED' });
    expect(await api.system().em.count(Reservation, { orderId: order.rowId })).toBe(0);
  });

  it('refuses an order that is held, or not approved yet', async () => {
    const waiting = await buildOrder(api);
    expect((await allocate(waiting)).userErrors[0]).toMatchObject({ code: 'ACTION_NOT_ALLOWED' });
    const held = await approved();
    await api.execute('mutation ($input: HoldOrderInput!) { holdOrder(input: $input) { userErrors { code } } }', { as: 'clerk', variables: { input: { orderId: held.id, reason: 'OTHER' } } });
    expect((await allocate(held)).userErrors[0]).toMatchObject({ code: 'ACTION_NOT_ALLOWED', message: '订单已被拦截，请先放行。' });
  });

  it('is not for who lacks the permission', async () => {
    const { errors } = await api.execute(ALLOCATE, { as: 'finance', variables: { input: { orderId: (await approved()).id } } });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('an approved order', () => {
  it('is allocated by itself', async () => {
    const order = await approved();
    await api.house.runtime.jobs.drain();
    expect(await orderRow(api, order)).toMatchObject({ fulfilmentStatus: 'ALLOCATED' });
  });

  it('is allocated when its hold for stock is released after goods came in', async () => {
    const order = await approved({ skuCode: 'TSH-COT-WH-M', quantity: 501 });
    await api.house.runtime.jobs.drain();
    expect(await orderRow(api, order)).toMatchObject({ held: true });
    await api.system().em.nativeUpdate(Stock, { skuId: (await api.system().em.findOneOrFail(OrderLine, { orderId: order.rowId })).skuId ?? '' }, { onHand: 600, available: 600 });
    await api.execute('mutation ($input: ReleaseOrderInput!) { releaseOrder(input: $input) { userErrors { code } } }', { as: 'clerk', variables: { input: { orderId: order.id, note: '到货' } } });
    await api.house.runtime.jobs.drain();
    expect(await orderRow(api, order)).toMatchObject({ held: false, fulfilmentStatus: 'ALLOCATED' });
  });

  it('offers to be allocated, and says why not once it is', async () => {
    const order = await approved();
    const actions = 'query ($id: ID!) { order(id: $id) { availableActions { action enabled disabledReason { message } } } }';
    const before = await api.execute(actions, { as: 'clerk', variables: { id: order.id } });
    expect(before.data?.order.availableActions).toContainEqual({ action: 'allocate', enabled: true, disabledReason: null });
    await allocate(order);
    const after = await api.execute(actions, { as: 'clerk', variables: { id: order.id } });
    expect(after.data?.order.availableActions).toContainEqual({ action: 'allocate', enabled: false, disabledReason: { message: '订单已经分配。' } });
  });
});

describe('taking an order away from its warehouse', () => {
  const take = (order: BuiltOrder) => perform(api.system(), command('take', async (tx) => {
    await deallocate(tx, order.rowId);
    return {};
  }), {});

  it('voids its fulfilment order', async () => {
    const order = await approved();
    await allocate(order);
    await take(order);
    expect(await api.system().em.findOneOrFail(FulfilmentOrder, { orderId: order.rowId })).toMatchObject({ state: FulfilmentOrderState.CANCELLED });
    expect(await orderRow(api, order)).toMatchObject({ fulfilmentStatus: 'UNALLOCATED' });
  });

  it('waits for the warehouse to recall goods whose label is printed', async () => {
    const order = await approved();
    await allocate(order);
    await api.system().em.nativeUpdate(FulfilmentOrder, { orderId: order.rowId }, { state: FulfilmentOrderState.PACKED, printedCount: 1 });
    await expect(take(order)).rejects.toMatchObject({ details: [{ messageKey: 'fulfilmentOrderRecallFirst' }] });
  });
});

describe('choosing a warehouse for an order that is being placed', () => {
  it('follows the rules of the merchant, and reads three statements while they ask for no more', async () => {
    const line = await api.system().em.findOneOrFail(OrderLine, { skuCode: 'TEA-LJ-50' });
    const request = {
      lines: [{ skuId: line.skuId ?? '', skuCode: 'TEA-LJ-50', quantity: 1 }], province: '浙江省', city: '杭州市', source: 'MANUAL', shopId: line.orderId, value: 6_000,
    };
    const choose = command('choose', async (tx) => ({ choice: await chooseWarehouseFor(tx, request) }));
    const reads = await countStatements(api, () => perform(api.system(), choose, {}));
    // begin, three reads, commit
    expect(reads).toBeLessThanOrEqual(5);
    await publishRules(api, [{ name: '茶走北仓', groups: [{ match: 'ALL', conditions: [{ fact: 'CATEGORY', operator: 'IN', values: ['TEA'] }] }], warehouse: { strategy: 'FULL_STOCK', warehouses: ['north-1'] } }], 'WAREHOUSE');
    const { choice } = await perform(api.system(), choose, {});
    expect(choice).toMatchObject({ warehouseName: '华北一仓', enough: true, trace: { rules: [{ name: '茶走北仓', matched: true }] } });
  });
});

describe('the list of fulfilment orders', () => {
  const LIST = `query ($first: Int, $filter: FulfilmentOrderFilter) { fulfilmentOrders(first: $first, filter: $filter) {
    nodes { id number state printedCount warehouse { name } order { orderNo held } lines { skuCode quantity } } totalCount } }`;

  it('takes as many statements for many rows as for one', async () => {
    await api.tokenOf('warehouse');
    const few = await countStatements(api, () => api.execute(LIST, { as: 'warehouse', variables: { first: 1 } }));
    const many = await countStatements(api, () => api.execute(LIST, { as: 'warehouse', variables: { first: 100 } }));
    expect(many).toBeLessThanOrEqual(few);
  });

  it('is limited by state, printing and number', async () => {
    const { data } = await api.execute(LIST, { as: 'warehouse', variables: { first: 100, filter: { state: ['PACKED'], printed: true } } });
    expect(data?.fulfilmentOrders.nodes).toMatchObject([{ state: 'PACKED', printedCount: 1 }]);
    const { orderNo } = data?.fulfilmentOrders.nodes[0].order;
    const one = await api.execute(LIST, { as: 'warehouse', variables: { filter: { orderNo: orderNo.toLowerCase() } } });
    expect(one.data?.fulfilmentOrders.totalCount).toBe(1);
  });
});
