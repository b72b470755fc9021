import { describe, expect, it } from 'vitest';
import { command, perform } from '../../../platform/command/command.js';
import { decodeNodeId, encodeNodeId, newId } from '../../../platform/ids.js';
import { Job } from '../../../platform/jobs/job.entity.js';
import { apiWithCarrier } from '../../../testing/carrier.js';
import { buildAllocatedOrder, warehouseDoes, type BuiltWork } from '../../../testing/fulfilment.js';
import { buildOrder, orderRow, type BuiltOrder } from '../../../testing/orders.js';
import { stocksThatDoNotAddUp } from '../../../testing/stock.js';
import { allocateOrder, FulfilmentOrder } from '../../allocation/index.js';
import { approveOrder, HoldReason, Order, OrderLine, placeHold } from '../../orders/index.js';
import { Shipment } from '../shipment.entity.js';
import { TrackingStatus } from '../shipment.transitions.js';
import { recordTracking } from '../use-cases/record-tracking.js';
import { Wave } from '../waves/wave.entity.js';

const { api, sandbox } = await apiWithCarrier();
const em = () => api.system().em;
const drain = () => api.house.runtime.jobs.drain();
let door = 0;
/** A receiver of his own, so that each test has its orders to itself. */
const someone = () => ({ name: '钱多多', phone: '13911112222', province: '浙江省', city: '杭州市', district: '西湖区', address: `文三路 ${door += 1} 号` });
const two = async (receiver = someone()): Promise<[BuiltWork, BuiltWork]> => [await buildAllocatedOrder(api, { receiver, quantity: 2 }), await buildAllocatedOrder(api, { receiver, quantity: 1, skuCode: 'CUP-CEL-1' })];

type Who = 'clerk' | 'warehouse' | 'service';
async function merge(orders: readonly BuiltOrder[], more: object = {}, as: Who = 'clerk') {
  const { data, errors } = await api.execute('mutation ($input: MergeOrdersInput!) { mergeOrders(input: $input) { order { orderNo parcelMates { orderNo } togetherWith { orderNo } } userErrors { code field message } } }', { as, variables: { input: { orderIds: orders.map(({ id }) => id), reason: '买家要求一起发', ...more } } });
  return data?.mergeOrders ?? { errors };
}
async function takeApart(order: BuiltOrder) {
  const { data } = await api.execute('mutation ($input: TakeApartOrdersInput!) { takeApartOrders(input: $input) { order { parcelMates { orderNo } } userErrors { code field message } } }', { as: 'clerk', variables: { input: { orderId: order.id, reason: '买家又不要一起了' } } });
  return data?.takeApartOrders;
}
const cancel = async (order: BuiltOrder) => (await api.execute('mutation ($input: CancelOrderInput!) { cancelOrder(input: $input) { userErrors { code message } } }', { as: 'clerk', variables: { input: { orderId: order.id, reason: '客户不要了' } } })).data?.cancelOrder;
const seen = async (order: BuiltOrder) => (await api.execute(`query ($id: ID!) { order(id: $id) { fulfilmentStatus parcelMates { orderNo } togetherWith { orderNo } timeline { type message }
  fulfilmentOrders { number state weightGrams printedCount parcelLines { skuCode quantity } parcelMates { orderNo: number } availableActions { action enabled disabledReason { message } } } shipments { waybillNo state } } }`, { as: 'clerk', variables: { id: order.id } })).data?.order;
const mates = async (order: BuiltOrder): Promise<string[]> => (await seen(order)).parcelMates.map(({ orderNo }: { orderNo: string }) => orderNo);
const hold = (order: BuiltOrder) => perform(api.system(), command('hold', async (tx) => ({ held: Boolean(await placeHold(tx, order.rowId, HoldReason.REFUND_REQUESTED)) })), {});
const shipments = (orders: readonly BuiltOrder[]) => em().find(Shipment, { orderId: { $in: orders.map(({ rowId }) => rowId) } }, { orderBy: { id: 'asc' } });
const printLabels = async (works: readonly BuiltWork[]) => (await api.execute('mutation ($input: PrintLabelsInput!) { printLabels(input: $input) { url printed userErrors { message } } }', { as: 'warehouse', variables: { input: { fulfilmentOrderIds: works.map(({ fulfilmentOrderId }) => fulfilmentOrderId) } } })).data?.printLabels;
const createWave = async ({ warehouseId, ...which }: { warehouseId: string | null | undefined; criteria?: object; fulfilmentOrderIds?: string[] }) => (await api.execute('mutation ($input: CreateWaveInput!) { createWave(input: $input) { wave { id orderCount fulfilmentOrders { number basket } } userErrors { message } } }', { as: 'warehouse', variables: { input: { ...which, warehouseId: encodeNodeId('Warehouse', warehouseId ?? '') } } })).data?.createWave;

// Shows S1.2.10 (screen /orders/:id, operation mergeOrders, operation orderMergePlan, operation takeApartOrders)
describe('orders in one parcel', () => {
  it('are picked, checked, weighed, labelled and shipped at once, by one waybill, each as an order of its own', async () => {
    const works = await two();
    const [first, second] = works;
    expect(await merge(works, { idempotencyKey: 'together-1' })).toMatchObject({ userErrors: [], order: { orderNo: first.orderNo, parcelMates: [{ orderNo: second.orderNo }], togetherWith: [] } });
    expect((await merge(works, { idempotencyKey: 'together-1' })).userErrors).toEqual([]);
    expect((await seen(second)).timeline.filter(({ type }: { type: string }) => type === 'OrderMerged')).toMatchObject([{ message: `与 ${first.orderNo} 合单发货：买家要求一起发` }]);
    expect((await seen(first)).fulfilmentOrders[0]).toMatchObject({ parcelLines: [{ skuCode: 'TEA-LJ-50', quantity: 2 }, { skuCode: 'CUP-CEL-1', quantity: 1 }], parcelMates: [{ orderNo: `${second.orderNo}-1` }] });

    expect((await warehouseDoes(api, 'startPicking', second)).userErrors).toEqual([]);
    expect(await em().count(Job, { uniqueKey: { $in: (await shipments(works)).map(({ id }) => `waybill:${id}`) } })).toBe(1);
    await drain();
    const check = await api.execute('mutation ($input: CheckFulfilmentOrderInput!) { checkFulfilmentOrder(input: $input) { userErrors { message } } }', { as: 'warehouse', variables: { input: { fulfilmentOrderId: first.fulfilmentOrderId, scanned: [{ sku: 'TEA-LJ-50', quantity: 2 }] } } });
    expect(check.data?.checkFulfilmentOrder.userErrors).toMatchObject([{ message: expect.stringContaining('CUP-CEL-1') }]);
    expect((await warehouseDoes(api, 'packFulfilmentOrder', first, { weightGrams: 900 })).userErrors).toEqual([]);
    const labels = await printLabels(works);
    expect(labels).toMatchObject({ printed: 1, userErrors: [] });
    const page = await api.app.inject({ method: 'GET', url: labels.url, headers: { authorization: `Bearer ${await api.tokenOf('warehouse')}` } });
    for (const text of ['TEA-LJ-50 ×2', 'CUP-CEL-1 ×1', first.orderNo, second.orderNo]) expect(page.body).toContain(text);
    expect(page.body.match(/<main>/g)).toHaveLength(1);
    expect((await warehouseDoes(api, 'shipFulfilmentOrder', second)).userErrors).toEqual([]);

    const [one, other] = await shipments(works);
    expect(one?.waybillNo).toMatch(/^SF\d{13}$/);
    expect(other?.waybillNo).toBe(one?.waybillNo);
    expect(sandbox.world.state.waybills[decodeNodeId('FulfilmentOrder', first.fulfilmentOrderId, ['id'])]?.cargo).toContain('杯');
    // The carrier was asked once, for the first of them.
    expect([first, second].map(({ fulfilmentOrderId }) => sandbox.world.state.waybills[decodeNodeId('FulfilmentOrder', fulfilmentOrderId, ['id'])]?.waybillNo)).toEqual([one?.waybillNo, undefined]);
    for (const work of works) {
      expect(await seen(work)).toMatchObject({ fulfilmentStatus: 'SHIPPED', fulfilmentOrders: [{ state: 'SHIPPED', weightGrams: 900, printedCount: 1 }], shipments: [{ waybillNo: one?.waybillNo }] });
      const [line] = await em().find(OrderLine, { orderId: work.rowId });
      expect(line?.shippedQuantity).toBe(line?.quantity);
    }
    const delivered = { at: api.clock.now(), place: '杭州市', text: '已签收', code: '80', status: TrackingStatus.DELIVERED };
    await perform(api.system(), recordTracking, { waybillNo: one?.waybillNo ?? '', reports: [delivered] });
    for (const work of works) expect(await orderRow(api, work)).toMatchObject({ fulfilmentStatus: 'DELIVERED' });
    expect(await stocksThatDoNotAddUp(api)).toEqual([]);
  });

  it('are refused with what is in the way of which, and then none of them is put together', async () => {
    const receiver = someone();
    const good = await buildAllocatedOrder(api, { receiver });
    const bad = {
      '的收货人或地址不同': await buildAllocatedOrder(api, { receiver: someone() }), '属于另一家店铺': await buildOrder(api, { receiver, shopCode: 'storefront' }), '不在待审核或待发货状态': await buildOrder(api, { receiver, paid: false }),
      '已被拦截': await buildAllocatedOrder(api, { receiver }), '已开始拣货': await buildAllocatedOrder(api, { receiver }), '已经申请运单': await buildAllocatedOrder(api, { receiver }),
      '不在同一个仓库': await buildOrder(api, { receiver }), '是货到付款': await buildAllocatedOrder(api, { receiver, cashOnDelivery: true }),
    };
    await hold(bad['已被拦截']);
    await warehouseDoes(api, 'startPicking', bad['已开始拣货']);
    await warehouseDoes(api, 'requestWaybill', bad['已经申请运单']);
    const plan = await api.execute('query ($input: OrderMergeInput!) { orderMergePlan(input: $input) { possible items { order { orderNo } problems { message } } } }', { as: 'clerk', variables: { input: { orderIds: [good, ...Object.values(bad)].map(({ id }) => id) } } });
    expect(plan.data?.orderMergePlan).toMatchObject({ possible: false, items: [{ order: { orderNo: good.orderNo }, problems: [] }, ...Object.entries(bad).map(([text, { orderNo }]) => ({ order: { orderNo }, problems: expect.arrayContaining([{ message: expect.stringContaining(text) }]) }))] });
    for (const [text, order] of Object.entries(bad)) {
      const { userErrors } = await merge([good, order]);
      expect(userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', field: ['orderIds', '1'] }]);
      expect(userErrors[0].message).toContain(text);
    }
    expect((await merge([good, { ...good, id: encodeNodeId('Order', newId()) }])).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['orderIds', '1'] }]);
    expect((await merge([good])).userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['orderIds'] }]);
    expect(await orderRow(api, good)).toMatchObject({ parcelId: null });
    expect((await merge([good, good], {}, 'service')).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('wait for each other to be allocated, and lie in one basket of a wave', async () => {
    const receiver = someone();
    const first = await buildAllocatedOrder(api, { receiver });
    const second = await buildOrder(api, { receiver });
    const { warehouseId } = await orderRow(api, first);
    await em().nativeUpdate(Order, { id: second.rowId }, { warehouseId: warehouseId ?? null });
    expect((await merge([second, first])).userErrors).toEqual([]);
    const waits = `与订单 ${second.orderNo} 合单发货，它还没有分配到这个仓库。`;
    expect((await warehouseDoes(api, 'startPicking', first)).userErrors).toMatchObject([{ message: waits }]);
    expect((await seen(first)).fulfilmentOrders[0].availableActions).toContainEqual({ action: 'startPicking', enabled: false, disabledReason: { message: expect.any(String) } });
    const others = await buildAllocatedOrder(api, { receiver: someone() });
    const byCriteria = await createWave({ warehouseId, criteria: { limit: 100 } });
    const inWave = byCriteria.wave.fulfilmentOrders.map(({ number }: { number: string }) => number);
    expect(inWave).toContain(`${others.orderNo}-1`);
    expect(inWave).not.toContain(`${first.orderNo}-1`);
    await perform(api.system(), approveOrder, { orderId: second.rowId });
    await perform(api.system(), allocateOrder, { orderId: second.rowId });
    const wave = await createWave({ warehouseId, fulfilmentOrderIds: [first.fulfilmentOrderId] });
    expect(wave).toMatchObject({ userErrors: [], wave: { orderCount: 2, fulfilmentOrders: [{ basket: 1 }, { basket: 1 }] } });
    const taken = await api.execute('mutation ($input: TakeWaveInput!) { takeWave(input: $input) { leftOut userErrors { message } } }', { as: 'warehouse', variables: { input: { waveId: wave.wave.id } } });
    expect(taken.data?.takeWave).toEqual({ leftOut: [], userErrors: [] });
    expect(await shipments([first, second])).toHaveLength(2);
    expect(await em().count(Wave, { state: 'PICKING' as never })).toBeGreaterThan(0);
  });
});

describe('an order that goes in a parcel', () => {
  it('goes alone when it is held, changed or cancelled before the waybill was asked for', async () => {
    const receiver = someone();
    const [first, second, third] = [...(await two(receiver)), await buildAllocatedOrder(api, { receiver })];
    expect((await merge([first, second])).userErrors).toEqual([]);
    expect((await merge([third, first])).order.parcelMates).toHaveLength(2);
    await hold(second);
    expect((await mates(first)).toSorted()).toEqual([third.orderNo]);
    expect((await seen(second)).timeline.map(({ type }: { type: string }) => type)).toContain('OrderLeftParcel');
    expect((await cancel(third)).userErrors).toEqual([]);
    expect(await mates(first)).toEqual([]);
    expect((await warehouseDoes(api, 'startPicking', first)).userErrors).toEqual([]);
    expect(await shipments([first, second, third])).toMatchObject([{ parcelLeadId: null }]);
  });

  it('stops the parcel when it is held after that, is not cancelled alone, and goes alone once it is taken apart', async () => {
    const works = await two();
    const [first, second] = works;
    await merge(works);
    await warehouseDoes(api, 'startPicking', first);
    await drain();
    const waybillNo = (await shipments(works))[0]?.waybillNo;
    expect((await cancel(second)).userErrors).toMatchObject([{ message: `订单 ${second.orderNo} 与其他订单共用一张运单：请先拆开合单。` }]);
    await hold(second);
    expect((await warehouseDoes(api, 'packFulfilmentOrder', first)).userErrors).toMatchObject([{ message: '订单已被拦截，请先放行。' }]);
    expect((await takeApart(first)).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', message: expect.stringContaining('请仓库先退回货架') }]);
    expect((await warehouseDoes(api, 'recallFulfilmentOrder', first, { reason: '拆开' })).userErrors).toEqual([]);
    expect(await takeApart(second)).toMatchObject({ userErrors: [], order: { parcelMates: [] } });
    await drain();
    expect(Object.values(sandbox.world.state.waybills).find((each) => each.waybillNo === waybillNo)).toMatchObject({ status: 'CANCELLED' });
    expect((await cancel(second)).userErrors).toEqual([]);
    const again = await em().findOneOrFail(FulfilmentOrder, { number: `${first.orderNo}-2` });
    const renewed = { ...first, fulfilmentOrderId: encodeNodeId('FulfilmentOrder', again.id) };
    await warehouseDoes(api, 'startPicking', renewed);
    await drain();
    const shipped = (await shipments([first])).find(({ fulfilmentOrderId }) => fulfilmentOrderId === again.id);
    expect(shipped).toMatchObject({ parcelLeadId: null, waybillNo: expect.not.stringMatching(waybillNo ?? '') });
    expect((await takeApart(first)).userErrors).toMatchObject([{ message: '这个订单没有与其他订单合单。' }]);
  });
});

// One connection serialises everything: only MariaDB makes these meet. Both must give the same.
describe('at once', () => {
  it('two merges over common orders in opposite order leave each order in one parcel, whole', async () => {
    for (let round = 0; round < 4; round += 1) {
      const receiver = someone();
      const [a, b, c] = [...(await two(receiver)), await buildAllocatedOrder(api, { receiver })] as [BuiltWork, BuiltWork, BuiltWork];
      const answers = await Promise.all([merge([a, b]), merge([c, b]), merge([c, a])]);
      expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
      const parcels = new Set(await Promise.all([a, b, c].map(async (order) => (await orderRow(api, order)).parcelId)));
      expect(parcels.size).toBe(1);
    }
  });

  it('a merge, and picking or cancelling one of its orders, end as if one had come after the other', async () => {
    for (let round = 0; round < 4; round += 1) {
      const works = await two();
      const [first, second] = works;
      const [merged, picked] = await Promise.all([merge([second, first]), warehouseDoes(api, 'startPicking', first)]);
      const together = merged.userErrors.length === 0;
      expect(picked.userErrors).toEqual([]);
      expect((await orderRow(api, second)).fulfilmentStatus).toBe(together ? 'PICKING' : 'ALLOCATED');
      expect(await shipments(works)).toHaveLength(together ? 2 : 1);

      const others = await two();
      const [, cancelled] = await Promise.all([merge(others), cancel(others[1])]);
      expect(cancelled.userErrors).toEqual([]);
      expect(await orderRow(api, others[1])).toMatchObject({ stage: 'CANCELLED', parcelId: null });
      expect((await warehouseDoes(api, 'startPicking', others[0])).userErrors).toEqual([]);
    }
  });

  it('shipping the parcel by either order ships it once, and taking it apart comes before or is refused', async () => {
    for (let round = 0; round < 3; round += 1) {
      const works = await two();
      await merge(works);
      const [first, second] = works;
      await warehouseDoes(api, 'startPicking', first);
      await drain();
      await warehouseDoes(api, 'packFulfilmentOrder', second);
      const answers = await Promise.all([warehouseDoes(api, 'shipFulfilmentOrder', first), warehouseDoes(api, 'shipFulfilmentOrder', second), takeApart(second), cancel(first)]);
      expect(answers.slice(0, 2).filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
      expect(answers.slice(2).filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(0);
      for (const work of works) expect(await orderRow(api, work)).toMatchObject({ fulfilmentStatus: 'SHIPPED' });
    }
    expect(await stocksThatDoNotAddUp(api)).toEqual([]);
  });
});
