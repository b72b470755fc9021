import { describe, expect, it } from 'vitest';
import { FulfilmentOrder } from '../../allocation/index.js';
import { encodeNodeId } from '../../../platform/ids.js';
import { newId } from '../../../platform/ids.js';
import { buildAllocatedOrder, warehouseDoes, type BuiltWork } from '../../../testing/fulfilment.js';
import { orderRow } from '../../../testing/orders.js';
import { testApi } from '../../../testing/test-api.js';
import { Shipment } from '../shipment.entity.js';

const REQUEST = 'mutation ($input: RequestRecallInput!) { requestRecall(input: $input) { order { availableActions { action enabled } } userErrors { code message } } }';
const REFUSE = 'mutation ($input: RefuseRecallInput!) { refuseRecall(input: $input) { fulfilmentOrder { state recallRequestedAt } userErrors { code message } } }';
const WANTED = '{ fulfilmentOrders(first: 50, filter: { recallRequested: true }) { nodes { id recallRequestedBy recallReason } } }';

const api = await testApi();
const em = () => api.system().em;
const request = async (order: BuiltWork) => (await api.execute(REQUEST, { as: 'clerk', variables: { input: { orderId: order.id, reason: '客户改地址' } } })).data?.requestRecall;
const work = (order: BuiltWork) => em().findOneOrFail(FulfilmentOrder, { orderId: order.rowId });

/** An order whose goods are in the box, with a waybill: one word away from leaving. */
async function packed(): Promise<BuiltWork> {
  const order = await buildAllocatedOrder(api);
  await warehouseDoes(api, 'startPicking', order);
  await em().nativeUpdate(Shipment, { orderId: order.rowId }, { waybillNo: `SF${newId()}` });
  await warehouseDoes(api, 'packFulfilmentOrder', order);
  return order;
}

describe('goods that are wanted back', () => {
  it('stand in the list of the warehouse with who and why, and do not leave', async () => {
    const order = await packed();
    expect((await request(order)).userErrors).toEqual([]);
    const { data } = await api.execute(WANTED, { as: 'warehouse' });
    expect(data?.fulfilmentOrders.nodes.find((each: { id: string }) => each.id === order.fulfilmentOrderId)).toMatchObject({ recallRequestedBy: '李婷', recallReason: '客户改地址' });
    expect((await warehouseDoes(api, 'shipFulfilmentOrder', order)).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', message: expect.stringContaining('撤回') }]);
    expect((await request(order)).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
  });

  it('go back on their shelf, and nobody wants them any more', async () => {
    const order = await packed();
    await request(order);
    await warehouseDoes(api, 'recallFulfilmentOrder', order, { reason: '已退回' });
    expect(await work(order)).toMatchObject({ state: 'AWAITING_PICKING', recallRequestedAt: null, recallReason: null });
  });

  it('are refused with the reason on the timeline of the order, and the work goes on where it was', async () => {
    const order = await packed();
    await request(order);
    const { data } = await api.execute(REFUSE, { as: 'warehouse', variables: { input: { fulfilmentOrderId: order.fulfilmentOrderId, reason: '已交给顺丰' } } });
    expect(data?.refuseRecall).toEqual({ fulfilmentOrder: { state: 'PACKED', recallRequestedAt: null }, userErrors: [] });
    const shown = await api.execute('query ($id: ID!) { order(id: $id) { timeline { type message } } }', { as: 'clerk', variables: { id: order.id } });
    expect(shown.data?.order.timeline.find((each: { type: string }) => each.type === 'FulfilmentOrderRecallRefused').message).toContain('已交给顺丰');
    expect((await warehouseDoes(api, 'shipFulfilmentOrder', order)).userErrors).toEqual([]);
    const again = await api.execute(REFUSE, { as: 'warehouse', variables: { input: { fulfilmentOrderId: order.fulfilmentOrderId, reason: '又一次' } } });
    expect(again.data?.refuseRecall.userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
  });

  it('are asked for only while somebody has them in hand, and only by who may change orders', async () => {
    const order = await buildAllocatedOrder(api);
    expect((await request(order)).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', message: expect.stringContaining('无需撤回') }]);
    expect((await api.execute(REQUEST, { as: 'warehouse', variables: { input: { orderId: order.id, reason: '没有权限' } } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await api.execute(REFUSE, { as: 'clerk', variables: { input: { fulfilmentOrderId: encodeNodeId('FulfilmentOrder', newId()), reason: '没有权限' } } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('either leave or are wanted back, when both are said at once: exactly one of the two', async () => {
    for (let round = 0; round < 6; round += 1) {
      const order = await packed();
      const [asked, shipped] = await Promise.all([request(order), warehouseDoes(api, 'shipFulfilmentOrder', order)]);
      const { state, recallRequestedAt } = await work(order);
      expect([asked.userErrors.length, shipped.userErrors.length].filter((refusals) => refusals === 0)).toHaveLength(1);
      expect(state === 'SHIPPED').toBe(recallRequestedAt === null);
      expect((await orderRow(api, order)).fulfilmentStatus).toBe(state);
    }
  });
});
