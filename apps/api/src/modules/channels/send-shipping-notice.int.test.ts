import { describe, expect, it } from 'vitest';
import { perform } from '../../platform/command/command.js';
import { encodeNodeId } from '../../platform/ids.js';
import { Job } from '../../platform/jobs/job.entity.js';
import { FulfilmentOrder, FulfilmentOrderLine, FulfilmentOrderState, splitOrder } from '../allocation/index.js';
import { approveOrder, Order } from '../orders/index.js';
import { mergeOrders } from '../shipments/index.js';
import { shipIt } from '../../testing/fulfilment.js';
import { marketplaceApi } from '../../testing/marketplace.js';

const { api, sandbox, buy, later, control } = await marketplaceApi();
const em = () => api.system().em;
const tradeOf = (tid: string) => sandbox.world.state.trades[tid];

/** A marketplace order that the warehouse ships; the notice is queued, not sent. */
async function shipped(): Promise<{ tid: string; order: Order }> {
  const tid = await buy();
  await later();
  const { id, orderNo } = await em().findOneOrFail(Order, { externalNo: tid });
  await perform(api.system(), approveOrder, { orderId: id });
  await later();
  const work = await em().findOneOrFail(FulfilmentOrder, { orderId: id });
  await shipIt(api, { rowId: id, orderNo, id: encodeNodeId('Order', id), fulfilmentOrderId: encodeNodeId('FulfilmentOrder', work.id) });
  return { tid, order: await em().findOneOrFail(Order, { id }) };
}
const told = async (order: Order) => {
  const { data } = await api.execute('query ($n: String!) { orderByNumber(number: $n) { timeline { type message } } }', { as: 'clerk', variables: { n: order.orderNo } });
  return data?.orderByNumber.timeline.map((each: { type: string }) => each.type).filter((type: string) => type.startsWith('ShippingNotice'));
};

describe('the shipping notice', () => {
  it('tells the marketplace the waybill of what was shipped', async () => {
    const { tid, order } = await shipped();
    await later();
    expect(tradeOf(tid)?.status).toBe('WAIT_BUYER_CONFIRM_GOODS');
    expect(await told(order)).toEqual(['ShippingNoticeSent']);
    await later();
    expect(await em().findOneOrFail(Order, { id: order.id })).toMatchObject({ held: false, fulfilmentStatus: 'SHIPPED' });
  });

  it('tells the marketplace one waybill for each of its orders that went in one parcel', async () => {
    const buyer = { buyer: 'one_parcel', receiver: { name: '钱多多', mobile: '13911112222', phone: '', zip: '310000', state: '浙江省', city: '杭州市', district: '西湖区', town: '北山街道', address: '文三路 7 号' } };
    const tids = [await buy(buyer), await buy(buyer)];
    await later();
    const orders = await em().find(Order, { externalNo: { $in: tids } }, { orderBy: { id: 'asc' } });
    for (const { id } of orders) await perform(api.system(), approveOrder, { orderId: id });
    await later();
    await perform(api.system(), mergeOrders, { orderIds: orders.map(({ id }) => id), reason: '同一买家' });
    const [first] = orders;
    const work = await em().findOneOrFail(FulfilmentOrder, { orderId: first?.id ?? '' });
    await shipIt(api, { rowId: first?.id ?? '', orderNo: first?.orderNo ?? '', id: encodeNodeId('Order', first?.id ?? ''), fulfilmentOrderId: encodeNodeId('FulfilmentOrder', work.id) });
    await later();
    const sent = tids.map((tid) => tradeOf(tid)?.lines[0]?.waybillNo);
    expect(tids.map((tid) => tradeOf(tid)?.status)).toEqual(['WAIT_BUYER_CONFIRM_GOODS', 'WAIT_BUYER_CONFIRM_GOODS']);
    expect(sent[0]).toBeTruthy();
    expect(sent[1]).toEqual(sent[0]);
    for (const order of orders) expect(await told(order)).toEqual(['ShippingNoticeSent']);
  });

  it('tells the marketplace of each part which of its lines have left by which waybill, also when an answer was lost', async () => {
    const tid = await buy({ items: [{ outerSkuId: 'TEA-LJ-50', num: 2 }, { outerSkuId: 'CUP-CEL-1', num: 1 }] });
    await later();
    const { id, orderNo } = await em().findOneOrFail(Order, { externalNo: tid });
    await perform(api.system(), approveOrder, { orderId: id });
    await later();
    const whole = await em().findOneOrFail(FulfilmentOrder, { orderId: id });
    const [tea] = await em().find(FulfilmentOrderLine, { fulfilmentOrderId: whole.id, skuCode: 'TEA-LJ-50' });
    await perform(api.system(), splitOrder, { fulfilmentOrderId: whole.id, lines: [{ fulfilmentOrderLineId: tea?.id ?? '', quantity: 2 }], reason: '杯子要晚一点' });
    const [stays, apart] = await em().find(FulfilmentOrder, { orderId: id, state: FulfilmentOrderState.AWAITING_PICKING }, { orderBy: { id: 'asc' } });
    const ship = (work: FulfilmentOrder | undefined) => shipIt(api, { rowId: id, orderNo, id: encodeNodeId('Order', id), fulfilmentOrderId: encodeNodeId('FulfilmentOrder', work?.id ?? '') });
    const lines = () => Object.fromEntries(tradeOf(tid)?.lines.map(({ outerSkuId, status, waybillNo }) => [outerSkuId, [status, Boolean(waybillNo)]]) ?? []);
    await ship(apart);
    await control('PUT', 'faults', [{ target: 'top', method: 'taobao.logistics.offline.send', kind: 'lost-answer', times: 1 }]);
    await later();
    expect(tradeOf(tid)?.status).toBe('SELLER_CONSIGNED_PART');
    expect(lines()).toEqual({ 'TEA-LJ-50': ['WAIT_BUYER_CONFIRM_GOODS', true], 'CUP-CEL-1': ['WAIT_SELLER_SEND_GOODS', false] });
    const order = await em().findOneOrFail(Order, { id });
    expect(order).toMatchObject({ fulfilmentStatus: 'PARTIALLY_SHIPPED', held: false });
    expect(await told(order)).toEqual(['ShippingNoticeSent']);
    await ship(stays);
    await later();
    expect(tradeOf(tid)?.status).toBe('WAIT_BUYER_CONFIRM_GOODS');
    expect(new Set(tradeOf(tid)?.lines.map(({ waybillNo }) => waybillNo)).size).toBe(2);
    expect(await told(order)).toEqual(['ShippingNoticeSent', 'ShippingNoticeSent']);
  });

  it('stops what has not left yet when the marketplace closes an order of which a part has', async () => {
    const tid = await buy({ items: [{ outerSkuId: 'TEA-LJ-50', num: 1 }, { outerSkuId: 'CUP-CEL-1', num: 1 }] });
    await later();
    const { id, orderNo } = await em().findOneOrFail(Order, { externalNo: tid });
    await perform(api.system(), approveOrder, { orderId: id });
    await later();
    const whole = await em().findOneOrFail(FulfilmentOrder, { orderId: id });
    const [line] = await em().find(FulfilmentOrderLine, { fulfilmentOrderId: whole.id });
    await perform(api.system(), splitOrder, { fulfilmentOrderId: whole.id, lines: [{ fulfilmentOrderLineId: line?.id ?? '', quantity: 1 }], reason: '先发一件' });
    const [, apart] = await em().find(FulfilmentOrder, { orderId: id, state: FulfilmentOrderState.AWAITING_PICKING }, { orderBy: { id: 'asc' } });
    await shipIt(api, { rowId: id, orderNo, id: encodeNodeId('Order', id), fulfilmentOrderId: encodeNodeId('FulfilmentOrder', apart?.id ?? '') });
    await later();
    const trade = tradeOf(tid);
    if (trade) Object.assign(trade, { status: 'TRADE_CLOSED', modifiedAt: api.clock.now() });
    await later();
    expect(await em().findOneOrFail(Order, { id })).toMatchObject({ held: true, stage: 'APPROVED', fulfilmentStatus: 'PARTIALLY_SHIPPED' });
  });

  it('counts as sent when the answer was lost but the trade is shipped', async () => {
    const { tid, order } = await shipped();
    await control('PUT', 'faults', [{ target: 'top', method: 'taobao.logistics.offline.send', kind: 'lost-answer', times: 1 }]);
    await later();
    expect(tradeOf(tid)?.status).toBe('WAIT_BUYER_CONFIRM_GOODS');
    expect(await told(order)).toEqual(['ShippingNoticeSent']);
  });

  it('waits for as long as the marketplace asks, and is sent then', async () => {
    const { tid, order } = await shipped();
    await control('PUT', 'faults', [{ target: 'top', method: 'taobao.logistics.offline.send', kind: 'rate-limit', seconds: 120, times: 1 }]);
    await later(5);
    expect(tradeOf(tid)?.status).toBe('WAIT_SELLER_SEND_GOODS');
    await later(130);
    expect(tradeOf(tid)?.status).toBe('WAIT_BUYER_CONFIRM_GOODS');
    expect(await told(order)).toEqual(['ShippingNoticeSent']);
  });

  it('is never believed for a trade that was closed: the refusal is on the timeline and the job stays for a person', async () => {
    const { tid, order } = await shipped();
    const trade = tradeOf(tid);
    if (trade) trade.status = 'TRADE_CLOSED';
    await later();
    expect(await told(order)).toEqual(['ShippingNoticeRefused']);
    expect(await em().count(Job, { name: 'channels.send-shipping-notice', state: 'FAILED' as never })).toBe(1);
  });
});
