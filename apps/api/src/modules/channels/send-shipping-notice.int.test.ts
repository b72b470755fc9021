import { describe, expect, it } from 'vitest';
import { perform } from '../../platform/command/command.js';
import { encodeNodeId } from '../../platform/ids.js';
import { Job } from '../../platform/jobs/job.entity.js';
import { FulfilmentOrder } from '../allocation/index.js';
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
