import { describe, expect, it } from 'vitest';
import { command, perform } from '../platform/command/command.js';
import { Order } from '../modules/orders/index.js';
import { Shipment } from '../modules/shipments/index.js';
import { buildOrder, orderRow } from '../testing/orders.js';
import { testApi, type Person } from '../testing/test-api.js';

const api = await testApi();
const SEARCH = `query ($text: String!) { searchOrders(text: $text) { takenFor asked found missing { text mistyped }
  filter { numbers skuCodes receiverName receiverPinyin receiverPhone receiverPhoneTail } } }`;
const LIST = 'query ($filter: OrderFilter) { orders(filter: $filter) { nodes { orderNo } } }';
const receiver = { name: '欧阳静', phone: '13700008888', province: '广东省', city: '深圳市', district: '南山区', address: '科技路 1 号' };
const ouyang = await buildOrder(api, { receiver, externalNo: '3912345678901234567' });
const zhang = await buildOrder(api, { skuCode: 'CUP-CEL-1' });
const elsewhere = await buildOrder(api, { shopCode: 'flagship' });
const em = api.system().em.fork();
em.create(Shipment, {
  fulfilmentOrderId: zhang.rowId, orderId: zhang.rowId, orderNo: zhang.orderNo, shopId: (await orderRow(api, zhang)).shopId, warehouseId: zhang.rowId, waybillNo: 'SF7001',
  originCity: '杭州市', destinationCity: '杭州市', state: 'CREATED', createdAt: api.clock.now(), version: 1,
} as never);
await em.flush();

async function search(text: string, as: Person = 'clerk') {
  const { data, errors } = await api.execute(SEARCH, { as, variables: { text } });
  if (errors) throw new Error(`${String(errors[0]?.extensions.code)} ${errors[0]?.message}`);
  return data?.searchOrders;
}
const mistyped = `${ouyang.orderNo.slice(0, -1)}${(Number(ouyang.orderNo.at(-1)) + 1) % 10}`;

const AT_HAND = [
  ['a number of ours, however typed', ` ${ouyang.orderNo.toLowerCase().replace('om', 'ｏｍ-')}`, 'ORDER_NUMBER', ouyang], ["a marketplace's number", '3912345678901234567', 'MARKETPLACE_NUMBER', ouyang],
  ['a waybill', 'sf7001', 'WAYBILL', zhang], ['a SKU', 'cup-cel-1', 'SKU', zhang], ['a whole phone number', '137 0000 8888', 'PHONE', ouyang], ['the tail of one', '8888', 'PHONE_TAIL', ouyang],
  ['a name', '欧阳', 'NAME', ouyang], ['how it is said', 'ou yang', 'PINYIN', ouyang], ['its initials', 'oyj', 'PINYIN', ouyang],
] as const;

describe('the one search box', () => {
  // Shows S4.2.1.2, S4.2.1.3 (screen /orders, operation searchOrders)
  it.each(AT_HAND)('takes %s for what it is, and lists what it means', async (_what, text, takenFor, order) => {
    const answer = await search(text);
    expect(answer).toMatchObject({ takenFor, asked: 1, found: 1, missing: [] });
    const filter = Object.fromEntries(Object.entries(answer.filter).filter(([, value]) => value !== null));
    expect(Object.keys(filter)).toHaveLength(1);
    const { data } = await api.execute(LIST, { as: 'clerk', variables: { filter } });
    expect(data?.orders.nodes).toEqual([{ orderNo: order.orderNo }]);
  });

  it('takes many numbers of every kind at once, and says which are missing and which mistyped', async () => {
    const text = `${ouyang.orderNo}\n${mistyped}, SF7001；3912345678901234567 ${elsewhere.orderNo}\n999`;
    expect(await search(text)).toMatchObject({
      takenFor: 'MANY_NUMBERS', asked: 6, found: 4, missing: [{ text: mistyped, mistyped: true }, { text: '999', mistyped: false }],
      filter: { numbers: expect.arrayContaining([ouyang.orderNo, zhang.orderNo, elsewhere.orderNo]) },
    });
    expect((await search(mistyped)).missing).toEqual([{ text: mistyped, mistyped: true }]);
    expect(await search('SFX999')).toMatchObject({ takenFor: 'UNKNOWN', found: 0, missing: [{ text: 'SFX999', mistyped: false }], filter: { numbers: [] } });
  });

  it('takes 500 numbers, refuses 501, and asks for something', async () => {
    const many = (count: number): string => Array.from({ length: count }, (_, n) => `X${n}1`).join('\n');
    expect(await search(many(500))).toMatchObject({ asked: 500, found: 0 });
    for (const text of [many(501), '', ' \n ', 'x'.repeat(40_001), '名'.repeat(61)]) await expect(search(text), text.slice(0, 10)).rejects.toThrow(/BAD_USER_INPUT.*text/);
  });

  it('is no oracle: who may not see names and phones finds by neither, and who may not see parcels not by theirs', async () => {
    for (const text of ['欧阳', 'ou yang', '13700008888']) await expect(search(text, 'warehouse')).rejects.toThrow('FORBIDDEN');
    expect(await search('oyj', 'warehouse')).toMatchObject({ takenFor: 'UNKNOWN', found: 0 });
    // The last four digits stand on every mask.
    expect(await search('8888', 'warehouse')).toMatchObject({ found: 1 });
    expect(await search('SF7001', 'finance')).toMatchObject({ takenFor: 'UNKNOWN', found: 0 });
  });

  it('finds nothing of what is not in the caller’s rows', async () => {
    expect(await search(`${ouyang.orderNo} ${zhang.orderNo}`, 'customer')).toMatchObject({ found: 0, missing: [{ text: ouyang.orderNo }, { text: zhang.orderNo }] });
  });
});

describe('an empty list', () => {
  const WHY = 'query ($filter: OrderFilter, $queue: OrderQueueKey) { excludingConditions(filter: $filter, queue: $queue) { field without } }';
  const why = async (filter: object, queue?: string, as: Person = 'clerk') => (await api.execute(WHY, { as, variables: { filter, queue } })).data?.excludingConditions;

  // Shows S4.2.2.1 (screen /orders, operation excludingConditions)
  it('says which condition alone keeps it so, with how many there would be without it', async () => {
    expect(await why({ skuCodes: ['CUP-CEL-1'], stage: ['CANCELLED'], receiverPhoneTail: '1234' })).toEqual([{ field: 'stage', without: 1 }]);
    expect(await why({ skuCodes: ['CUP-CEL-1'], provinces: ['广东省'] })).toEqual([{ field: 'skuCodes', without: 1 }, { field: 'provinces', without: 1 }]);
    expect(await why({ skuCodes: ['CUP-CEL-1'] }, 'AFTER_SALES')).toEqual([{ field: 'queue', without: 1 }]);
    expect(await why({ or: [{ stage: ['CANCELLED'] }, { provinces: ['西藏自治区'] }], skuCodes: ['CUP-CEL-1'] })).toEqual([{ field: 'or', without: 1 }]);
    expect(await why({ stage: ['CANCELLED'], provinces: ['西藏自治区'] })).toEqual([]);
  });

  it('says it only to who may filter so', async () => {
    expect((await api.execute(WHY, { as: 'warehouse', variables: { filter: { receiverName: '欧阳', stage: ['CANCELLED'] } } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('counts of saved views', () => {
  const COUNTS = 'query ($filters: [OrderFilter!]!, $queues: [OrderQueueKey]) { orderCounts(filters: $filters, queues: $queues) }';

  it('are those of their filters, each within its queue', async () => {
    const { data } = await api.execute(COUNTS, { as: 'clerk', variables: { filters: [{}, { skuCodes: ['CUP-CEL-1'] }, {}], queues: [null, null, 'AFTER_SALES'] } });
    expect(data?.orderCounts).toEqual([3, 1, 0]);
  });

  it('are not for more filters than there are tabs, and hold to the same rules as the list', async () => {
    const many = await api.execute(COUNTS, { as: 'clerk', variables: { filters: Array.from({ length: 21 }, () => ({})) } });
    expect(many.errors?.[0]).toMatchObject({ message: expect.stringContaining('filters'), extensions: { code: 'BAD_USER_INPUT' } });
    expect((await api.execute(COUNTS, { as: 'warehouse', variables: { filters: [{ receiverName: '欧' }] } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('what an order is found by', () => {
  it('follows its receiver, whoever writes him', async () => {
    expect(await orderRow(api, ouyang)).toMatchObject({ receiverPinyin: 'ouyangjing', receiverInitials: 'oyj', receiverPhoneTail: '8888' });
    await perform(api.system(), command('rename', async (tx) => {
      Object.assign(await tx.em.findOneOrFail(Order, { id: elsewhere.rowId }), { receiverName: '令**', receiverPhone: '136********' });
      return {};
    }), {});
    expect(await orderRow(api, elsewhere)).toMatchObject({ receiverPinyin: 'ling', receiverInitials: 'l', receiverPhoneTail: null });
  });

  // Shows S4.2.2.2 (screen /orders, operation viewer)
  it('is said beside the rows that the caller may see, by the names of his shops', async () => {
    const { data } = await api.execute('{ viewer { dataScopes { shopNames warehouseNames ownOnly } } }', { as: 'clerk' });
    expect(data?.viewer.dataScopes).toEqual({ shopNames: null, warehouseNames: null, ownOnly: false });
  });
});
