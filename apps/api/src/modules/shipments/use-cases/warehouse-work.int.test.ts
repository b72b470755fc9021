import { describe, expect, it } from 'vitest';
import { command, perform } from '../../../platform/command/command.js';
import { Job } from '../../../platform/jobs/job.entity.js';
import { apiWithCarrier } from '../../../testing/carrier.js';
import { countStatements } from '../../../testing/count-statements.js';
import { buildAllocatedOrder, shipIt, warehouseDoes, type BuiltWork } from '../../../testing/fulfilment.js';
import { orderRow } from '../../../testing/orders.js';
import { deallocate } from '../../allocation/index.js';
import { Reservation, Stock } from '../../inventory/index.js';
import { OrderLine } from '../../orders/index.js';
import { Shipment } from '../shipment.entity.js';
import { ShipmentState } from '../shipment.transitions.js';
import { recordWaybill } from './record-waybill.js';

const { api, sandbox } = await apiWithCarrier();
const drain = () => api.house.runtime.jobs.drain();
const WORK = `query ($id: ID!) { fulfilmentOrder(id: $id) { state shipment { waybillNo state originCity destinationCity estimatedDeliveryAt }
  availableActions { action enabled disabledReason { message } } timeline { type message } } }`;
const look = async (work: { fulfilmentOrderId: string }) => (await api.execute(WORK, { as: 'warehouse', variables: { id: work.fulfilmentOrderId } })).data?.fulfilmentOrder;

const takeAway = (work: BuiltWork) => perform(api.system(), command('takeAway', async (tx) => {
  await deallocate(tx, work.rowId);
  return {};
}), {});

describe('the way through the warehouse', () => {
  it('leads from picking to shipping, with a waybill of the carrier, and takes the stock', async () => {
    const work = await buildAllocatedOrder(api, { skuCode: 'COS-LIP-01', quantity: 3 });
    const { skuId, warehouseId } = await api.system().em.findOneOrFail(Reservation, { orderId: work.rowId });
    const stock = () => api.system().em.findOneOrFail(Stock, { skuId, warehouseId });
    const before = await stock();
    expect(await warehouseDoes(api, 'startPicking', work)).toMatchObject({ fulfilmentOrder: { state: 'PICKING', picker: '赵强' }, userErrors: [] });
    expect(await orderRow(api, work)).toMatchObject({ fulfilmentStatus: 'PICKING' });
    await drain();
    expect((await look(work)).shipment).toMatchObject({ state: 'CREATED', originCity: '杭州市', destinationCity: '杭州市', waybillNo: expect.stringMatching(/^SF\d{13}$/) });
    expect(await warehouseDoes(api, 'packFulfilmentOrder', work, { weightGrams: 640 })).toMatchObject({ fulfilmentOrder: { state: 'PACKED', weightGrams: 640 } });
    expect(await warehouseDoes(api, 'shipFulfilmentOrder', work)).toMatchObject({ fulfilmentOrder: { state: 'SHIPPED' }, userErrors: [] });
    expect(await orderRow(api, work)).toMatchObject({ fulfilmentStatus: 'SHIPPED' });
    expect(await stock()).toMatchObject({ onHand: before.onHand - 3, reserved: before.reserved - 3, available: before.available });
    expect(await api.system().em.findOneOrFail(OrderLine, { orderId: work.rowId })).toMatchObject({ shippedQuantity: 3 });
    expect((await look(work)).shipment.estimatedDeliveryAt).toBe('2026-11-24T15:59:59.999Z');
  });

  it('is told on the timelines of the order and of the fulfilment order', async () => {
    const work = await buildAllocatedOrder(api);
    await shipIt(api, work);
    const { data } = await api.execute('query ($id: ID!) { order(id: $id) { timeline { type } shipments { waybillNo carrierName } } }', { as: 'warehouse', variables: { id: work.id } });
    const types = data?.order.timeline.map((entry: { type: string }) => entry.type);
    for (const type of ['OrderAllocated', 'PickingStarted', 'WaybillIssued', 'FulfilmentOrderPacked', 'FulfilmentOrderShipped']) expect(types).toContain(type);
    expect(data?.order.shipments).toMatchObject([{ carrierName: '顺丰速运' }]);
    const shipped = (await look(work)).timeline.find((entry: { type: string }) => entry.type === 'FulfilmentOrderShipped');
    expect(shipped.message).toBe(`已发货：顺丰速运 ${data?.order.shipments[0].waybillNo}`);
  });

  it('does not let a parcel leave that is not packed, or has no waybill', async () => {
    const work = await buildAllocatedOrder(api);
    expect((await warehouseDoes(api, 'shipFulfilmentOrder', work)).userErrors[0]).toMatchObject({ code: 'ACTION_NOT_ALLOWED', field: ['fulfilmentOrderId'] });
    await warehouseDoes(api, 'startPicking', work);
    await warehouseDoes(api, 'packFulfilmentOrder', work);
    expect((await warehouseDoes(api, 'shipFulfilmentOrder', work)).userErrors[0]).toMatchObject({ message: '还没有运单号，请先取号。' });
    expect((await look(work)).availableActions).toContainEqual({ action: 'ship', enabled: false, disabledReason: { message: '还没有运单号，请先取号。' } });
  });

  it('stops for a held order wherever it stands', async () => {
    const work = await buildAllocatedOrder(api);
    await warehouseDoes(api, 'startPicking', work);
    await drain();
    await warehouseDoes(api, 'packFulfilmentOrder', work);
    await api.execute('mutation ($input: HoldOrderInput!) { holdOrder(input: $input) { userErrors { code } } }', { as: 'clerk', variables: { input: { orderId: work.id, reason: 'REFUND_REQUESTED' } } });
    expect((await warehouseDoes(api, 'shipFulfilmentOrder', work)).userErrors[0]).toMatchObject({ message: '订单已被拦截，请先放行。' });
    expect(await orderRow(api, work)).toMatchObject({ fulfilmentStatus: 'PACKED' });
  });

  it('ships once, however often and at once it is asked to', async () => {
    const work = await buildAllocatedOrder(api);
    await warehouseDoes(api, 'startPicking', work);
    await drain();
    await warehouseDoes(api, 'packFulfilmentOrder', work);
    const answers = await Promise.all(Array.from({ length: 6 }, () => warehouseDoes(api, 'shipFulfilmentOrder', work)));
    expect(answers.filter((answer) => answer.userErrors.length === 0)).toHaveLength(1);
    expect(await api.system().em.findOneOrFail(OrderLine, { orderId: work.rowId })).toMatchObject({ shippedQuantity: 2 });
  });

  it('either leaves or is taken away, when both are asked for at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const work = await buildAllocatedOrder(api);
      await warehouseDoes(api, 'startPicking', work);
      await drain();
      await warehouseDoes(api, 'packFulfilmentOrder', work);
      const [shipped, taken] = await Promise.allSettled([warehouseDoes(api, 'shipFulfilmentOrder', work), takeAway(work)]);
      expect(taken.status).toBe('fulfilled');
      const left = shipped.status === 'fulfilled' && shipped.value.userErrors.length === 0;
      expect(await look(work)).toMatchObject({ state: left ? 'SHIPPED' : 'CANCELLED' });
      expect(await orderRow(api, work)).toMatchObject({ fulfilmentStatus: left ? 'SHIPPED' : 'UNALLOCATED' });
    }
  });

  it('goes back to the shelf by a recall, and can be picked again', async () => {
    const work = await buildAllocatedOrder(api);
    await warehouseDoes(api, 'startPicking', work);
    expect((await warehouseDoes(api, 'recallFulfilmentOrder', work, { reason: '买家要求改址' })).fulfilmentOrder).toMatchObject({ state: 'AWAITING_PICKING', picker: null });
    expect(await orderRow(api, work)).toMatchObject({ fulfilmentStatus: 'ALLOCATED' });
    expect((await warehouseDoes(api, 'startPicking', work)).userErrors).toEqual([]);
  });

  it('is not for a clerk', async () => {
    const work = await buildAllocatedOrder(api);
    const { errors } = await api.execute('mutation ($input: StartPickingInput!) { startPicking(input: $input) { userErrors { code } } }', { as: 'clerk', variables: { input: { fulfilmentOrderId: work.fulfilmentOrderId } } });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('the waybill', () => {
  const faults = (list: object[]) => sandbox.app.inject({ method: 'PUT', url: '/_sandbox/faults', payload: list });
  const waybillsOf = (orderId: string) => Object.values(sandbox.world.state.waybills).filter((waybill) => waybill.orderId === orderId);
  const parcel = (work: { rowId: string }) => api.system().em.findOneOrFail(Shipment, { orderId: work.rowId });

  it('is one, although the answer to its request was lost', async () => {
    await drain();
    const work = await buildAllocatedOrder(api);
    await faults([{ target: 'sf', method: 'EXP_RECE_CREATE_ORDER', kind: 'lost-answer', times: 1 }]);
    await warehouseDoes(api, 'requestWaybill', work);
    await drain();
    const { fulfilmentOrderId, waybillNo } = await parcel(work);
    expect(waybillNo).toBeNull();
    expect(waybillsOf(fulfilmentOrderId)).toHaveLength(1);
    api.clock.advance(60_000);
    await drain();
    expect((await parcel(work)).waybillNo).toBe(waybillsOf(fulfilmentOrderId)[0]?.waybillNo);
    expect(waybillsOf(fulfilmentOrderId)).toHaveLength(1);
  });

  it('is asked for once when two people ask', async () => {
    const work = await buildAllocatedOrder(api);
    await warehouseDoes(api, 'requestWaybill', work);
    expect((await warehouseDoes(api, 'requestWaybill', work)).userErrors).toEqual([]);
    await drain();
    expect(await api.system().em.count(Shipment, { orderId: work.rowId })).toBe(1);
    expect((await warehouseDoes(api, 'requestWaybill', work)).userErrors[0].message).toContain((await parcel(work)).waybillNo);
  });

  it('is given back to the carrier when the order is taken away', async () => {
    const work = await buildAllocatedOrder(api);
    await warehouseDoes(api, 'requestWaybill', work);
    await drain();
    await takeAway(work);
    await drain();
    const shipment = await parcel(work);
    expect(shipment.state).toBe(ShipmentState.CANCELLED);
    expect(waybillsOf(shipment.fulfilmentOrderId)).toMatchObject([{ status: 'CANCELLED' }]);
  });

  it('is given back also when it comes only after the order was taken away', async () => {
    const work = await buildAllocatedOrder(api);
    await warehouseDoes(api, 'requestWaybill', work);
    await takeAway(work);
    const { id, fulfilmentOrderId } = await parcel(work);
    // The request was under way when the order was taken away: its answer comes now.
    await perform(api.system(), recordWaybill, { shipmentId: id, waybillNo: 'SF0000000000001', routeCode: null });
    expect(await api.system().em.count(Job, { name: 'shipments.cancel-waybill', uniqueKey: `void:${id}` })).toBe(1);
    await drain();
    // The carrier was never asked for another.
    expect(waybillsOf(fulfilmentOrderId)).toEqual([]);
  });

  it('stays the first one, should its request be answered twice', async () => {
    const work = await buildAllocatedOrder(api);
    await warehouseDoes(api, 'requestWaybill', work);
    await drain();
    const { id, waybillNo } = await parcel(work);
    await perform(api.system(), recordWaybill, { shipmentId: id, waybillNo: 'SF0000000000002', routeCode: null });
    expect((await parcel(work)).waybillNo).toBe(waybillNo);
    expect((await look(work)).timeline.filter((entry: { type: string }) => entry.type === 'WaybillIssued')).toHaveLength(1);
  });

  it('stays with the order when the carrier refuses, with the reason and a second chance', async () => {
    const work = await buildAllocatedOrder(api, { receiver: { name: '张三丰', phone: '', province: '浙江省', city: '杭州市', district: '西湖区', address: '文三路 90 号' } });
    await warehouseDoes(api, 'requestWaybill', work);
    await drain();
    const shipment = await parcel(work);
    expect(shipment.waybillNo).toBeNull();
    expect(shipment.waybillError).toBeTruthy();
    expect((await look(work)).availableActions).toContainEqual({ action: 'requestWaybill', enabled: true, disabledReason: null });
  });
});

describe('the label', () => {
  const get = async (url: string, as?: 'warehouse' | 'clerk') => api.app.inject({ method: 'GET', url, headers: as ? { authorization: `Bearer ${await api.tokenOf(as)}` } : {} });

  it('is printed for who may ship, masked, counted, and marked when printed again', async () => {
    const work = await buildAllocatedOrder(api);
    await warehouseDoes(api, 'requestWaybill', work);
    await drain();
    const shipment = await api.system().em.findOneOrFail(Shipment, { orderId: work.rowId });
    const { labelUrl, fulfilmentOrder } = await warehouseDoes(api, 'printLabel', work);
    expect(fulfilmentOrder.printedCount).toBe(1);
    const page = await get(labelUrl, 'warehouse');
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.body).toContain(shipment.waybillNo);
    expect(page.body).not.toContain('张三丰');
    expect(page.body).not.toContain('13900001234');
    expect(page.body).not.toContain('补打');
    await warehouseDoes(api, 'printLabel', work);
    expect((await get(labelUrl, 'warehouse')).body).toContain('补打 2');
    expect((await get(labelUrl, 'clerk')).statusCode).toBe(403);
    expect((await get(labelUrl)).headers.location).toBe(`/login?next=${encodeURIComponent(labelUrl)}`);
  });

  it('is not to be had without being counted, nor under a wrong address', async () => {
    const work = await buildAllocatedOrder(api);
    await warehouseDoes(api, 'requestWaybill', work);
    await drain();
    const { data } = await api.execute('query ($id: ID!) { order(id: $id) { shipments { id } } }', { as: 'warehouse', variables: { id: work.id } });
    expect((await get(`/print/label/${data?.order.shipments[0].id}`, 'warehouse')).statusCode).toBe(409);
    for (const wrong of [work.id, 'x', '%00', '..%2f..']) expect((await get(`/print/label/${wrong}`, 'warehouse')).statusCode).toBe(404);
  });

  it('comes with a pick list for several fulfilment orders', async () => {
    const works = [await buildAllocatedOrder(api, { skuCode: 'SNK-NUT-500', quantity: 1 }), await buildAllocatedOrder(api, { skuCode: 'SNK-NUT-500', quantity: 4 })];
    const page = await get(`/print/picklist?ids=${works.map((work) => work.fulfilmentOrderId).join(',')}`, 'warehouse');
    expect(page.body).toContain('<td class="pieces">5</td>');
    expect((await get('/print/picklist?ids=x', 'warehouse')).statusCode).toBe(404);
    expect((await get('/print/picklist?ids=x', 'clerk')).statusCode).toBe(403);
  });
});

describe('lists of the warehouse', () => {
  it('take as many statements for many rows as for one', async () => {
    // The newest row has all of it, so that one row already asks for everything.
    await shipIt(api, await buildAllocatedOrder(api));
    await api.tokenOf('warehouse');
    const lists = [
      'query ($n: Int) { fulfilmentOrders(first: $n) { nodes { number lines { skuCode } shipment { waybillNo events { text } } availableActions { action enabled } order { orderNo } } totalCount } }',
      'query ($n: Int) { shipments(first: $n) { nodes { waybillNo carrierName events { text } availableActions { action enabled } order { orderNo } warehouse { name } } totalCount } }',
    ];
    for (const list of lists) {
      const few = await countStatements(api, () => api.execute(list, { as: 'warehouse', variables: { n: 1 } }));
      const many = await countStatements(api, () => api.execute(list, { as: 'warehouse', variables: { n: 100 } }));
      expect(many).toBeLessThanOrEqual(few);
    }
  });
});
