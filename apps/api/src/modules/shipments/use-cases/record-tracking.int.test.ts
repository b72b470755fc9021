import { describe, expect, it, vi } from 'vitest';
import { perform } from '../../../platform/command/command.js';
import { apiWithCarrier } from '../../../testing/carrier.js';
import { buildAllocatedOrder, shipIt, warehouseDoes, type BuiltWork } from '../../../testing/fulfilment.js';
import { orderRow } from '../../../testing/orders.js';
import { Shipment } from '../shipment.entity.js';
import { TrackingEvent } from '../tracking-event.entity.js';
import { recordTracking } from './record-tracking.js';

const { api, sandbox, pushUrl } = await apiWithCarrier();
const PATH = new URL(pushUrl).pathname;
const drain = () => api.house.runtime.jobs.drain();
const parcel = (work: BuiltWork) => api.system().em.findOneOrFail(Shipment, { orderId: work.rowId });
const eventsOf = async (work: BuiltWork) => api.system().em.count(TrackingEvent, { shipmentId: (await parcel(work)).id });

async function shipped(): Promise<BuiltWork & { waybillNo: string }> {
  const work = await buildAllocatedOrder(api);
  await shipIt(api, work);
  return { ...work, waybillNo: (await parcel(work)).waybillNo ?? '' };
}

async function advance(waybillNo: string, to: string): Promise<void> {
  api.clock.advance(3_600_000);
  const answer = await sandbox.app.inject({ method: 'POST', url: `/_sandbox/sf/waybills/${waybillNo}/advance`, payload: { to } });
  expect(answer.statusCode).toBe(200);
}

const push = (routes: object[], path = PATH) => api.app.inject({ method: 'POST', url: path, headers: { 'content-type': 'application/json' }, payload: JSON.stringify({ Body: { WaybillRoute: routes } }) });
const route = (mailno: string, id: string, opCode: string, acceptTime: string, remark = '') => ({ id, mailno, acceptTime, acceptAddress: '杭州市', remark, opCode });

describe('tracking by push', () => {
  it('follows the parcel to the door, and the order arrives with it', async () => {
    const work = await shipped();
    for (const state of ['PICKED_UP', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERED']) {
      await advance(work.waybillNo, state);
      await vi.waitFor(async () => expect((await parcel(work)).state).toBe(state));
    }
    const delivered = await parcel(work);
    expect(delivered.deliveredAt).toEqual(api.clock.now());
    expect(await orderRow(api, work)).toMatchObject({ fulfilmentStatus: 'DELIVERED', deliveredAt: delivered.deliveredAt });
    const { data } = await api.execute(
      'query ($no: String) { trackShipment(waybillNo: $no) { waybillNo carrierName shippedAt state estimatedDeliveryAt originCity destinationCity events { at place text status } } }',
      { as: 'service', variables: { no: work.waybillNo.toLowerCase() } },
    );
    expect(data?.trackShipment).toMatchObject([{ state: 'DELIVERED', carrierName: '顺丰速运', shippedAt: expect.any(String), estimatedDeliveryAt: expect.any(String), originCity: '杭州市' }]);
    expect(data?.trackShipment[0].events[0]).toMatchObject({ status: 'DELIVERED', place: expect.stringContaining('杭州') });
    expect(data?.trackShipment[0].events.at(-1)).toMatchObject({ status: 'PICKED_UP' });
  });

  it('changes things once, however often and at once the same push comes', async () => {
    const work = await shipped();
    const routes = [route(work.waybillNo, 'p1', '50', '2026-11-23 12:00:00', '已收取'), route(work.waybillNo, 'p2', '80', '2026-11-24 12:00:00', '已签收')];
    const answers = await Promise.all(Array.from({ length: 8 }, () => push(routes)));
    expect(answers.map((answer) => answer.json().return_code)).toEqual(Array.from({ length: 8 }, () => '0000'));
    expect(await eventsOf(work)).toBe(2);
    const { data } = await api.execute('query ($id: ID!) { order(id: $id) { timeline { type } } }', { as: 'clerk', variables: { id: work.id } });
    expect(data?.order.timeline.filter((entry: { type: string }) => entry.type === 'ShipmentDelivered')).toHaveLength(1);
  });

  it('takes late reports without leading the parcel back', async () => {
    const work = await shipped();
    await push([route(work.waybillNo, 'l3', '80', '2026-11-24 12:00:00')]);
    await push([route(work.waybillNo, 'l1', '50', '2026-11-23 12:00:00'), route(work.waybillNo, 'l2', '204', '2026-11-24 09:00:00')]);
    expect(await parcel(work)).toMatchObject({ state: 'DELIVERED' });
    expect(await eventsOf(work)).toBe(3);
    expect(await orderRow(api, work)).toMatchObject({ fulfilmentStatus: 'DELIVERED', deliveredAt: new Date('2026-11-24T04:00:00Z') });
  });

  it('keeps a problem in sight until the next report, and no phone number', async () => {
    const work = await shipped();
    await push([route(work.waybillNo, 'q1', '44', '2026-11-24 09:00:00'), route(work.waybillNo, 'q2', '33', '2026-11-24 10:00:00', '收件人不在，快递员 13812341000')]);
    expect(await parcel(work)).toMatchObject({ state: 'OUT_FOR_DELIVERY', problem: true });
    const { data } = await api.execute('{ shipments(filter: { problem: true }) { nodes { waybillNo events { text } } } }', { as: 'service' });
    expect(data?.shipments.nodes).toMatchObject([{ waybillNo: work.waybillNo, events: [{ text: '收件人不在，快递员 138****1000' }, {}] }]);
  });

  it('hands over a packed parcel that the courier took before anybody said so', async () => {
    const work = await buildAllocatedOrder(api);
    await warehouseDoes(api, 'startPicking', work);
    await drain();
    await warehouseDoes(api, 'packFulfilmentOrder', work);
    await push([route((await parcel(work)).waybillNo ?? '', 'h1', '50', '2026-11-23 12:00:00')]);
    expect(await orderRow(api, work)).toMatchObject({ fulfilmentStatus: 'SHIPPED' });
  });

  it('tells the order that its parcel came back', async () => {
    const work = await shipped();
    await push([route(work.waybillNo, 'r1', '631', '2026-11-26 12:00:00')]);
    expect(await parcel(work)).toMatchObject({ state: 'RETURNED' });
    expect(await orderRow(api, work)).toMatchObject({ fulfilmentStatus: 'RETURNED' });
  });
});

describe('the address for pushes', () => {
  it.each([
    ['no JSON', '{"Body":'], ['nothing', ''], ['another JSON', '[]'], ['no routes', '{"Body":{"WaybillRoute":[]}}'], ['a form', 'content=x'],
    ['a time that is none', JSON.stringify({ Body: { WaybillRoute: [route('SF1', '1', '50', 'yesterday')] } })],
    ['a route without a waybill', JSON.stringify({ Body: { WaybillRoute: [{ id: '1', acceptTime: '2026-11-23 12:00:00', opCode: '50' }] } })],
  ])('answers %s with return_code 1000', async (_what, payload) => {
    const answer = await api.app.inject({ method: 'POST', url: PATH, headers: { 'content-type': 'application/json' }, payload });
    expect(answer.json()).toMatchObject({ return_code: '1000' });
  });

  it('answers an unknown waybill with 0000: to have it sent again would change nothing', async () => {
    expect((await push([route('SF0000000000000', 'u1', '50', '2026-11-23 12:00:00')])).json()).toMatchObject({ return_code: '0000' });
  });

  it.each(['/webhooks/sf/wrong', '/webhooks/sf/sandbox-push-secre', '/webhooks/sf/sandbox-push-secretX'])('is not there under another secret (%s)', async (path) => {
    const work = await shipped();
    expect((await push([route(work.waybillNo, 'w1', '80', '2026-11-24 12:00:00')], path)).statusCode).toBe(404);
    expect(await eventsOf(work)).toBe(0);
  });

  it('refuses a body beyond its limit', async () => {
    const answer = await api.app.inject({ method: 'POST', url: PATH, headers: { 'content-type': 'application/json' }, payload: `"${'x'.repeat(70_000)}"` });
    expect(answer.statusCode).toBe(413);
  });
});

describe('tracking by pull', () => {
  it('heals a push that was lost, and keeps no report twice when both come', async () => {
    const work = await shipped();
    sandbox.setSfPushUrl(undefined);
    await advance(work.waybillNo, 'IN_TRANSIT');
    expect(await eventsOf(work)).toBe(0);
    api.clock.advance(api.config.TRACKING_PULL_SECONDS * 1_000);
    await drain();
    expect(await parcel(work)).toMatchObject({ state: 'IN_TRANSIT', pulledAt: api.clock.now() });
    const pulled = await eventsOf(work);
    const pushed = sandbox.world.state.waybills;
    const routes = Object.values(pushed).find((waybill) => waybill.waybillNo === work.waybillNo)?.routes ?? [];
    await push(routes.map((each) => ({ ...each, mailno: work.waybillNo })));
    expect(await eventsOf(work)).toBe(pulled);
    sandbox.setSfPushUrl(pushUrl);
  });

  it('goes on when the carrier fails, and catches up afterwards', async () => {
    const work = await shipped();
    sandbox.setSfPushUrl(undefined);
    await advance(work.waybillNo, 'PICKED_UP');
    await sandbox.app.inject({ method: 'PUT', url: '/_sandbox/faults', payload: [{ target: 'sf', kind: 'half-page' }] });
    api.clock.advance(api.config.TRACKING_PULL_SECONDS * 1_000);
    await drain();
    expect(await parcel(work)).toMatchObject({ state: 'CREATED' });
    await sandbox.app.inject({ method: 'PUT', url: '/_sandbox/faults', payload: [] });
    api.clock.advance(api.config.TRACKING_PULL_SECONDS * 1_000);
    await drain();
    expect(await parcel(work)).toMatchObject({ state: 'PICKED_UP' });
    sandbox.setSfPushUrl(pushUrl);
  });
});

describe('asking where a parcel is', () => {
  it('takes the number of the order or of the waybill, but exactly one', async () => {
    const work = await shipped();
    const ask = (variables: object) => api.execute('query ($o: String, $w: String) { trackShipment(orderNo: $o, waybillNo: $w) { waybillNo } }', { as: 'service', variables: { ...variables } });
    expect((await ask({ o: work.orderNo })).data?.trackShipment).toEqual([{ waybillNo: work.waybillNo }]);
    expect((await ask({ w: 'SF9' })).data?.trackShipment).toEqual([]);
    for (const wrong of [{}, { o: work.orderNo, w: work.waybillNo }]) expect((await ask(wrong)).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('shows a customer his own parcels only', async () => {
    const own = await buildAllocatedOrder(api, { ofDemoCustomer: true });
    await shipIt(api, own);
    const other = await shipped();
    const ask = async (orderNo: string) => (await api.execute('query ($o: String) { trackShipment(orderNo: $o) { waybillNo events { text } } }', { as: 'customer', variables: { o: orderNo } })).data?.trackShipment;
    expect(await ask(own.orderNo)).toHaveLength(1);
    expect(await ask(other.orderNo)).toHaveLength(0);
  });
});

it('a waybill of somebody else is nobody\'s parcel', async () => {
  expect(await perform(api.system(), recordTracking, { waybillNo: 'SF0', reports: [] })).toEqual({ known: false, added: 0 });
});
