import { fenToYuan } from '@ordo/kernel';
import { describe, expect, it } from 'vitest';
import { Shipment } from '../modules/shipments/index.js';
import { ProductCategory } from '../modules/catalog/index.js';
import { command, perform } from '../platform/command/command.js';
import { encodeNodeId } from '../platform/ids.js';
import { countStatements } from '../testing/count-statements.js';
import { buildAllocatedOrder } from '../testing/fulfilment.js';
import { buildOrder, orderRow, type BuiltOrder } from '../testing/orders.js';
import { shopIdOf } from '../testing/shops.js';
import { testApi, type Answer, type Person } from '../testing/test-api.js';
import { Order, placeHold, HoldReason } from '../modules/orders/index.js';

const api = await testApi();
const LIST = `query ($filter: OrderFilter, $sort: OrderSort, $after: String, $first: Int) { orders(filter: $filter, sort: $sort, after: $after, first: $first) {
  nodes { orderNo } pageInfo { endCursor hasNextPage } totalCount } }`;
const HOUR_MS = 3_600_000;
const now = api.clock.now().getTime();
const receiver = { name: '欧阳静', phone: '13700008888', province: '广东省', city: '深圳市', district: '南山区', address: '科技路 1 号' };

const plain = await buildOrder(api);
const south = await buildOrder(api, { receiver, skuCode: 'CUP-CEL-1', shopCode: 'storefront', shipBy: new Date(now + HOUR_MS), buyerMessage: '包好一点', placedAt: new Date(now - HOUR_MS) });
const unpaid = await buildOrder(api, { paid: false, quantity: 9, shipBy: new Date(now + 3 * HOUR_MS), placedAt: new Date(now - 2 * HOUR_MS) });
const allocated = await buildAllocatedOrder(api, { placedAt: new Date(now - 3 * HOUR_MS) });
await perform(api.system(), command('hold', (tx) => placeHold(tx, plain.rowId, HoldReason.OVER_VALUE).then(() => ({}))), {});
const allocatedRow = await api.system().em.findOneOrFail(Order, { id: allocated.rowId });
await addParcel('SF-7001');
const ALL = [plain, south, unpaid, allocated];
const named = (orders: readonly { orderNo: string }[]): string[] => orders.map(({ orderNo }) => orderNo).sort();

async function addParcel(waybillNo: string): Promise<void> {
  const em = api.system().em.fork();
  em.create(Shipment, {
    fulfilmentOrderId: allocated.rowId, orderId: allocated.rowId, orderNo: allocated.orderNo, shopId: allocatedRow.shopId, warehouseId: allocatedRow.warehouseId,
    waybillNo, originCity: '杭州市', destinationCity: '杭州市', state: 'CREATED', createdAt: api.clock.now(), version: 1,
  } as never);
  await em.flush();
}

const dearest = async (): Promise<string> => fenToYuan((await orderRow(api, unpaid)).payable);

async function find(filter: object, as: Person = 'clerk'): Promise<string[]> {
  const { data, errors } = await api.execute(LIST, { as, variables: { filter, first: 50 } });
  if (errors) throw new Error(`${String(errors[0]?.extensions.code)} ${errors[0]?.message}`);
  return named(data?.orders.nodes);
}

const CONDITIONS: [string, () => object | Promise<object>, BuiltOrder[]][] = [
  ['stage', () => ({ stage: ['AWAITING_PAYMENT'] }), [unpaid]],
  ['shop', async () => ({ shopIds: [encodeNodeId('Shop', await shopIdOf(api, 'storefront'))] }), [south]],
  ['warehouse', () => ({ warehouseIds: [encodeNodeId('Warehouse', allocatedRow.warehouseId ?? '')] }), [allocated]],
  ['carrier', () => ({ carrier: ['SF'] }), [allocated]],
  ['waybill number', () => ({ waybillNos: [' sf-7001'] }), [allocated]],
  ['SKU', () => ({ skuCodes: ['CUP-CEL-1'] }), [south]],
  ['product category', () => ({ category: [ProductCategory.COSMETICS] }), []],
  ['hold reason', () => ({ holdReason: ['OVER_VALUE', 'BLACKLISTED'] }), [plain]],
  ['message of the buyer', () => ({ hasBuyerMessage: true }), [south]],
  ['province and city', () => ({ provinces: ['广东省'], cities: ['深圳市'] }), [south]],
  ['amount', async () => ({ payableFrom: await dearest(), payableTo: await dearest() }), [unpaid]],
  ['promise to ship', () => ({ shipByFrom: new Date(now + 2 * HOUR_MS), shipByTo: new Date(now + 4 * HOUR_MS) }), [unpaid]],
  ['time of payment', () => ({ paidTo: new Date(now - HOUR_MS) }), []],
  ['time of payment from', () => ({ paidFrom: new Date(now - HOUR_MS) }), [plain, south, allocated]],
  ['time of the order', () => ({ placedFrom: new Date(now - 1.5 * HOUR_MS), placedTo: new Date(now - 0.5 * HOUR_MS) }), [south]],
  ['tail of the phone', () => ({ receiverPhoneTail: '8888' }), [south]],
  ['whole phone', () => ({ receiverPhone: '13700008888' }), [south]],
  ['how the name is said', () => ({ receiverPinyin: 'OuYang' }), [south]],
  ['initials', () => ({ receiverPinyin: 'oyj' }), [south]],
  ['not', () => ({ not: { provinces: ['广东省'] } }), [plain, unpaid, allocated]],
  ['not a warehouse, where many have none', () => ({ not: { warehouseIds: [encodeNodeId('Warehouse', allocatedRow.warehouseId ?? '')] } }), [plain, south, unpaid]],
  ['not a carrier', () => ({ not: { carrier: ['SF'] } }), [plain, south, unpaid]],
  ['either of two, and a third', () => ({ or: [{ provinces: ['广东省'] }, { stage: ['AWAITING_PAYMENT'] }], shipByTo: new Date(now + 2 * HOUR_MS) }), [south]],
  ['all of two', () => ({ and: [{ stage: ['AWAITING_REVIEW'] }, { held: true }] }), [plain]],
  ['an empty alternative', () => ({ or: [{ provinces: ['广东省'] }, {}] }), ALL],
];

describe('every condition of the order list', () => {
  // Shows S4.2.1.4, S4.2.1.5 (screen /orders, operation orders)
  it.each(CONDITIONS)('finds by %s', async (_what, filter, expected) => {
    expect(await find(await filter())).toEqual(named(expected));
  });

  it('asks many related rows one way and few another, with the same answer', async () => {
    const em = api.system().em.fork();
    for (let n = 0; n < 2_100; n += 1) em.create(Shipment, { fulfilmentOrderId: `F${n}`.padStart(26, '0'), orderId: `O${n}`.padStart(26, '0'), orderNo: 'OM', shopId: allocatedRow.shopId, warehouseId: allocatedRow.warehouseId, originCity: '杭州市', destinationCity: '杭州市', state: 'CREATED', createdAt: api.clock.now(), version: 1 } as never);
    await em.flush();
    expect(await find({ carrier: ['SF'] })).toEqual([allocated.orderNo]);
    expect(await find({ not: { carrier: ['SF'] }, or: [{ carrier: ['SF'] }, { provinces: ['广东省'] }] })).toEqual([south.orderNo]);
    await em.nativeDelete(Shipment, { orderNo: 'OM' });
  });

  it.each([
    ['a fourth level', { and: [{ or: [{ not: { held: true } }] }] }, 'not'],
    ['a fourth level by one name', { not: { not: { not: { held: true } } } }, 'not'],
    ['31 conditions', { or: Array.from({ length: 31 }, () => ({ held: true })) }, 'or'],
    ['31 conditions over groups', { and: [{ or: Array.from({ length: 16 }, () => ({ held: true })) }, { or: Array.from({ length: 15 }, () => ({ held: true })) }] }, 'filter'],
    ['a tail of five digits', { or: [{ receiverPhoneTail: '12345' }] }, 'receiverPhoneTail'],
    ['an id of something else', { or: [{ shopIds: [encodeNodeId('Order', plain.rowId)] }] }, 'shopIds'],
  ])('refuses %s and names the field', async (_what, filter, field) => {
    const { errors } = await api.execute(LIST, { as: 'clerk', variables: { filter } });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain(field);
  });

  it.each<[Person, object]>([
    ['finance', { carrier: ['SF'] }], ['finance', { waybillNos: ['SF-7001'] }], ['warehouse', { paymentMethod: ['ALIPAY'] }], ['customer', { flag: ['RED'] }], ['customer', { urgent: true }], ['customer', { hasServiceRemark: true }],
    ['warehouse', { receiverPinyin: 'zs' }], ['warehouse', { or: [{ stage: ['APPROVED'] }, { not: { receiverPhone: '13700008888' } }] }],
  ])('does not let %s find by what he may not see: %j', async (person, filter) => {
    expect((await api.execute(LIST, { as: person, variables: { filter } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('stays within few statements, however many conditions', async () => {
    await find({});
    const filter = { carrier: ['SF'], paymentMethod: ['ALIPAY'], skuCodes: ['CUP-CEL-1'], category: ['TEA'], holdReason: ['OTHER'] };
    expect(await countStatements(api, () => find(filter))).toBeLessThanOrEqual(2 + 5);
  });
});

describe('sorting orders', () => {
  const pageThrough = async (sort: string): Promise<string[]> => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data, errors }: Answer = await api.execute(LIST, { as: 'clerk', variables: { sort, after, first: 1 } });
      expect(errors).toBeUndefined();
      seen.push(...data?.orders.nodes.map((each: BuiltOrder) => each.orderNo));
      ({ endCursor: after, hasNextPage: more } = data?.orders.pageInfo);
    }
    return seen;
  };

  it.each(['SHIP_BY_ASC', 'SHIP_BY_DESC', 'PAID_AT_ASC', 'PAID_AT_DESC', 'UPDATED_AT_ASC', 'UPDATED_AT_DESC', 'URGENT_FIRST'])('by %s shows every order once over all its pages', async (sort) => {
    expect((await pageThrough(sort)).sort()).toEqual(named(ALL));
  });

  it('by the promise brings first what breaks first, and last what is paid for nobody', async () => {
    expect((await pageThrough('SHIP_BY_ASC')).slice(0, 2)).toEqual([south.orderNo, unpaid.orderNo]);
    expect((await pageThrough('PAID_AT_ASC')).at(-1)).toBe(unpaid.orderNo);
  });

  it('by the last change brings first what was just changed', async () => {
    api.clock.set(new Date(now + 60_000));
    await perform(api.system(), command('touch', async (tx) => {
      (await tx.em.findOneOrFail(Order, { id: unpaid.rowId })).buyerMessage = null;
      (await tx.em.findOneOrFail(Order, { id: south.rowId })).printRemark = '易碎';
      return {};
    }), {});
    expect((await pageThrough('UPDATED_AT_DESC'))[0]).toBe(south.orderNo);
    // Nothing was different of the other.
    expect((await orderRow(api, unpaid)).updatedAt.getTime()).toBe(now);
    api.clock.set(new Date(now));
  });

  it.each([['stage', 'CANCELLED'], ['stage', 'COMPLETED'], ['fulfilmentStatus', 'SHIPPED'], ['fulfilmentStatus', 'DELIVERED']])('keeps an order that has left or is over out of what breaks: %s %s', async (axis, value) => {
    const gone = await buildOrder(api, { shipBy: new Date(now + 60_000) });
    expect((await pageThrough('SHIP_BY_ASC'))[0]).toBe(gone.orderNo);
    await perform(api.system(), command('end', async (tx) => {
      Object.assign(await tx.em.findOneOrFail(Order, { id: gone.rowId }), { [axis]: value });
      return {};
    }), {});
    expect((await pageThrough('SHIP_BY_ASC'))[0]).toBe(south.orderNo);
    await api.system().em.fork().nativeDelete(Order, { id: gone.rowId });
  });
});
