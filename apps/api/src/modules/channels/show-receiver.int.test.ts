import { describe, expect, it } from 'vitest';
import { perform } from '../../platform/command/command.js';
import { AuditEntry } from '../../platform/audit/audit-entry.entity.js';
import { encodeNodeId } from '../../platform/ids.js';
import { warehouseDoes, type BuiltWork } from '../../testing/fulfilment.js';
import { marketplaceApi } from '../../testing/marketplace.js';
import { FulfilmentOrder } from '../allocation/index.js';
import { approveOrder, Order } from '../orders/index.js';
import { Shipment } from '../shipments/index.js';
import { showReceiver } from './show-receiver.js';

const { api, sandbox, buy, later, control } = await marketplaceApi();
const em = () => api.system().em;
const DECRYPT = 'taobao.top.oaid.decrypt';

interface Bought extends BuiltWork {
  tid: string;
}

/** A marketplace order that waits for the warehouse. */
async function bought(): Promise<Bought> {
  const tid = await buy({ receiver: { name: '欧阳明月', mobile: '13677778888', address: '古墩路 656 号 7 幢 1203' } });
  await later();
  const { id, orderNo } = await em().findOneOrFail(Order, { externalNo: tid });
  await perform(api.system(), approveOrder, { orderId: id });
  await later();
  const work = await em().findOneOrFail(FulfilmentOrder, { orderId: id });
  return { tid, rowId: id, orderNo, id: encodeNodeId('Order', id), fulfilmentOrderId: encodeNodeId('FulfilmentOrder', work.id) };
}

const tradeOf = ({ tid }: Bought) => {
  const trade = sandbox.world.state.trades[tid];
  if (!trade) throw new Error(`no trade ${tid}`);
  return trade;
};
const atCarrier = async (work: Bought) => {
  const { fulfilmentOrderId } = await em().findOneOrFail(Shipment, { orderId: work.rowId });
  return Object.values(sandbox.world.state.waybills).filter((waybill) => waybill.orderId === fulfilmentOrderId);
};
const packed = async (work: Bought): Promise<void> => {
  await warehouseDoes(api, 'startPicking', work);
  await later(0);
  await warehouseDoes(api, 'packFulfilmentOrder', work);
};
const shownParcel = async (work: Bought, language = 'zh-CN') => {
  const { data } = await api.execute('query ($id: ID!) { fulfilmentOrder(id: $id) { shipment { waybillNo waybillProblem waybillError } availableActions { action enabled disabledReason { code message } } timeline { type message } } }', {
    as: 'warehouse', variables: { id: work.fulfilmentOrderId }, headers: { 'accept-language': language },
  });
  return data?.fulfilmentOrder;
};
const reveals = (work: Bought) => em().find(AuditEntry, { subjectId: work.rowId, action: 'ReceiverRevealed' });

/** Every row of every table, as text. */
async function wholeDatabase(): Promise<string> {
  const tables = [...api.house.orm.getMetadata().getAll().values()].map((meta) => meta.tableName).filter(Boolean);
  const rows = await Promise.all([...new Set(tables)].map((table) => em().getConnection().execute(`select * from \`${table}\``)));
  return JSON.stringify(rows);
}

describe('the receiver of a marketplace order', () => {
  it('is told to the carrier in plain, and stays masked in every table, on the label and on the timeline', async () => {
    const work = await bought();
    await packed(work);
    const { receiver } = tradeOf(work);
    const [waybill] = await atCarrier(work);
    expect(waybill?.receiver).toEqual({
      name: receiver.name, tel: expect.stringMatching(/^184\d{8}$/), province: receiver.state, city: receiver.city, county: receiver.district, address: `${receiver.town}${receiver.address}`,
    });
    const { labelUrl } = await warehouseDoes(api, 'printLabel', work);
    const label = await api.app.inject({ method: 'GET', url: labelUrl, headers: { authorization: `Bearer ${await api.tokenOf('warehouse')}` } });
    expect(label.body).toContain(waybill?.waybillNo);
    const everything = `${await wholeDatabase()}${label.body}${JSON.stringify(await shownParcel(work))}`;
    expect(everything).toContain(work.tid);
    for (const plain of [receiver.name, waybill?.receiver.tel, receiver.mobile, receiver.address]) expect(everything).not.toContain(plain);
    expect((await warehouseDoes(api, 'shipFulfilmentOrder', work)).userErrors).toEqual([]);
  });

  it('is recorded as revealed to whoever asked for the waybill, once', async () => {
    const work = await bought();
    await packed(work);
    const [begun] = await em().find(AuditEntry, { action: 'PickingStarted' }, { orderBy: { id: 'desc' }, limit: 1 });
    expect(await reveals(work)).toMatchObject([{ actorKind: 'user', actorName: '赵强', data: { reason: 'WAYBILL' }, requestId: begun?.requestId }]);
    const { data } = await api.execute('query ($id: ID!) { order(id: $id) { timeline { type message actorName } } }', { as: 'clerk', variables: { id: work.id } });
    expect(data?.order.timeline).toContainEqual({ type: 'ReceiverRevealed', message: '查看了收货人明文：打印电子面单', actorName: '赵强' });
  });

  it('is not asked for again when the carrier has the waybill already, though its answer was lost', async () => {
    const work = await bought();
    await control('PUT', 'faults', [{ target: 'sf', method: 'EXP_RECE_CREATE_ORDER', kind: 'lost-answer', times: 1 }]);
    await packed(work);
    await later(60);
    expect((await shownParcel(work)).shipment).toMatchObject({ waybillNo: (await atCarrier(work))[0]?.waybillNo, waybillProblem: null, waybillError: null });
    expect(await reveals(work)).toHaveLength(1);
  });

  it('stops the parcel when the marketplace refuses, until a person asks again', async () => {
    const work = await bought();
    const trade = tradeOf(work);
    const { oaid } = trade;
    trade.oaid = 'another';
    await packed(work);
    const refusal = { code: 'EXTERNAL_FAILURE', message: '平台没有给出收货人：oaid and trade do not match' };
    expect((await warehouseDoes(api, 'shipFulfilmentOrder', work)).userErrors).toEqual([{ ...refusal, field: ['fulfilmentOrderId'] }]);
    const shown = await shownParcel(work);
    expect(shown.shipment).toEqual({ waybillNo: null, waybillProblem: 'RECEIVER_REFUSED', waybillError: refusal.message });
    expect(shown.availableActions).toContainEqual({ action: 'ship', enabled: false, disabledReason: refusal });
    expect(shown.timeline.map((entry: { type: string }) => entry.type)).toContain('ReceiverWithheld');
    expect((await shownParcel(work, 'en')).shipment.waybillError).toBe('The marketplace did not show the receiver: oaid and trade do not match');
    await later(600);
    expect(await atCarrier(work)).toEqual([]);
    expect(await reveals(work)).toEqual([]);
    trade.oaid = oaid;
    expect((await warehouseDoes(api, 'requestWaybill', work)).userErrors).toEqual([]);
    await later(0);
    expect((await warehouseDoes(api, 'shipFulfilmentOrder', work)).userErrors).toEqual([]);
  });

  it.each([['http-500', 31], ['timeout', 31], ['rate-limit', 121]])('is asked for again by itself after %s, and the parcel waits meanwhile', async (kind, seconds) => {
    const work = await bought();
    await control('PUT', 'faults', [{ target: 'top', method: DECRYPT, kind, times: 1, seconds: kind === 'rate-limit' ? 120 : 1 }]);
    await packed(work);
    expect((await warehouseDoes(api, 'shipFulfilmentOrder', work)).userErrors).toMatchObject([{ code: 'EXTERNAL_FAILURE', message: '平台暂时没有给出收货人，正在重试。' }]);
    expect(await atCarrier(work)).toEqual([]);
    await later(seconds);
    expect((await warehouseDoes(api, 'shipFulfilmentOrder', work)).userErrors).toEqual([]);
    expect(await atCarrier(work)).toHaveLength(1);
  });

  it('needs a person when the session of the shop has run out', async () => {
    const work = await bought();
    await control('PUT', 'faults', [{ target: 'top', method: DECRYPT, kind: 'expired-session', times: 1 }]);
    await packed(work);
    expect((await shownParcel(work)).shipment).toMatchObject({ waybillNo: null, waybillProblem: 'RECEIVER_REFUSED' });
  });

  it('of a replacement is asked for by the trade that its goods were bought with', async () => {
    const work = await bought();
    const order = await em().findOneOrFail(Order, { id: work.rowId });
    const shown = await showReceiver(api.system(), api.config, Object.assign(Object.create(Order.prototype), order, { externalNo: null }));
    expect(shown.name).toBe(tradeOf(work).receiver.name);
  });
});
