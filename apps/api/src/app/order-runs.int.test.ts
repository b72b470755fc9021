import { describe, expect, it } from 'vitest';
import { seedLoad } from '../../seeds/load.js';
import { Sku } from '../modules/catalog/index.js';
import { Warehouse } from '../modules/inventory/index.js';
import { Order, OrderStage } from '../modules/orders/index.js';
import { command, perform } from '../platform/command/command.js';
import { encodeNodeId } from '../platform/ids.js';
import { buildUser } from '../testing/access.js';
import { statementsOf } from '../testing/count-statements.js';
import { buildOrder } from '../testing/orders.js';
import { shopIdOf } from '../testing/shops.js';
import { testApi, type Answer } from '../testing/test-api.js';

const api = await testApi();
const HOUR_MS = 3_600_000;
const now = api.clock.now().getTime();
const PAGES = `query ($filter: OrderFilter, $sort: OrderSort, $first: Int, $after: String, $last: Int, $before: String) { orders(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
  nodes { orderNo } totalCount pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }`;

interface Built {
  orderNo: string;
  codes: readonly string[];
  name: string;
  province: string;
  city: string;
  paid: boolean;
}

const skus = new Map((await api.system().em.find(Sku, { code: { $in: ['TEA-LJ-50', 'CUP-CEL-1', 'TSH-COT-WH-M'] } })).map((sku) => [sku.code, sku]));
const east = await api.system().em.findOneOrFail(Warehouse, { code: 'east-1' });
const south = await api.system().em.findOneOrFail(Warehouse, { code: 'south-1' });
const [TEA, CUP, SHIRT] = ['TEA-LJ-50', 'CUP-CEL-1', 'TSH-COT-WH-M'] as const;
/** Newest first. */
const built: Built[] = [
  await build(0, 'manual', [TEA, TEA], ['张三', '浙江省', '杭州市']), await build(1, 'storefront', [TEA, CUP], ['张三丰', '浙江省', '宁波市']), await build(2, 'manual', [CUP], ['李四', '广东省', '深圳市'], false),
  await build(3, 'manual', [SHIRT, TEA], ['张三', '广东省', '广州市']), await build(4, 'storefront', [TEA], ['章鱼', '浙江省', '杭州市']), await build(5, 'manual', [SHIRT, SHIRT, CUP], ['张飞', '广东省', '深圳市']),
];

async function build(hoursAgo: number, shopCode: string, codes: readonly string[], [name, province, city]: readonly [string, string, string], paid = true): Promise<Built> {
  const lines = codes.map((code, index) => {
    const sku = skus.get(code);
    return { skuId: sku?.id ?? null, skuCode: code, category: sku?.category ?? null, title: code, quantity: 1 + index + hoursAgo, unitPrice: 1_000 + hoursAgo * 7, discount: 0 };
  });
  const receiver = { name, province, city, phone: '13900001234', district: '西湖区', address: '文三路 90 号' };
  const order = await buildOrder(api, { shopCode, lines, receiver, paid, placedAt: new Date(now - hoursAgo * HOUR_MS), warehouseId: [east.id, south.id, null][hoursAgo % 3] ?? null, ofDemoCustomer: hoursAgo > 2 });
  return { orderNo: order.orderNo, codes, name, province, city, paid };
}

const CONDITIONS: [string, object, (order: Built) => boolean][] = [
  ['one of the goods', { skuCodes: [TEA] }, ({ codes }) => codes.includes(TEA)],
  ['either of two', { skuCodes: [TEA, CUP, TEA] }, ({ codes }) => codes.includes(TEA) || codes.includes(CUP)],
  ['two categories', { category: ['APPAREL', 'HOME'] }, ({ codes }) => codes.includes(SHIRT) || codes.includes(CUP)],
  ['goods and something else', { skuCodes: [TEA], paymentStatus: ['PAID'] }, ({ codes, paid }) => paid && codes.includes(TEA)],
  ['goods in a group', { or: [{ skuCodes: [CUP] }, { provinces: ['浙江省'] }] }, ({ codes, province }) => codes.includes(CUP) || province === '浙江省'],
  ['goods that nobody has ordered', { skuCodes: ['TEA-PE-357'] }, () => false],
  ['the beginning of a name', { receiverName: '张' }, ({ name }) => name.startsWith('张')],
  ['the beginning of how it is said', { receiverPinyin: 'zhang' }, ({ name }) => name !== '李四'],
  ['initials, and something else', { receiverPinyin: 'zs', provinces: ['浙江省'] }, ({ name, province }) => name.startsWith('张三') && province === '浙江省'],
  ['a name that nobody has', { receiverName: '诸葛' }, () => false],
  ['a province', { provinces: ['广东省'] }, ({ province }) => province === '广东省'],
  ['a city of either province', { cities: ['杭州市', '深圳市', '北京市'], paidFrom: new Date(now - HOUR_MS) }, ({ city, paid }) => paid && ['杭州市', '深圳市'].includes(city)],
  ['the time of payment', { paidFrom: new Date(now - 2 * HOUR_MS) }, ({ paid }) => paid],
  ['the time before which it was paid', { paidTo: new Date(now + 1) }, ({ paid }) => paid],
];

describe.each(CONDITIONS)('orders found by %s', (_what, filter, isMeant) => {
  const people = {
    everything: () => api.tokenOf('admin').then((token) => ({ authorization: `Bearer ${token}` })),
    'one shop': async () => (await buildUser(api, { role: 'service', shopIds: [await shopIdOf(api, 'manual')] })).headers,
    'one warehouse': async () => (await buildUser(api, { role: 'service', warehouseIds: [east.id] })).headers,
  };

  it.each(Object.entries(people))('are all that are within %s, each once, in every order and direction, counted alike', async (_scope, headersOf) => {
    const headers = await headersOf();
    const ask = async (variables: Record<string, unknown>) => {
      const { data, errors }: Answer = await api.execute(PAGES, { headers, variables });
      expect(errors).toBeUndefined();
      return data?.orders as { nodes: { orderNo: string }[]; totalCount: number; pageInfo: { endCursor: string; startCursor: string; hasNextPage: boolean; hasPreviousPage: boolean } };
    };
    for (const sort of ['PLACED_AT_DESC', 'PLACED_AT_ASC', 'PAYABLE_DESC']) {
      const all = (await ask({ sort, first: 50 })).nodes.map(({ orderNo }) => orderNo);
      const meant = all.filter((orderNo) => built.some((order) => order.orderNo === orderNo && isMeant(order)));
      const forwards: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const page = await ask({ sort, filter, first: 2, after });
        expect(page.totalCount).toBe(meant.length);
        forwards.push(...page.nodes.map(({ orderNo }) => orderNo));
        expect(forwards.length).toBeLessThanOrEqual(meant.length);
        ({ endCursor: after, hasNextPage: more } = page.pageInfo);
      }
      expect(forwards).toEqual(meant);
      const { nodes: last, pageInfo } = await ask({ sort, filter, last: 2 });
      const before = last.length > 0 ? (await ask({ sort, filter, last: 2, before: pageInfo.startCursor })).nodes : [];
      expect([...before, ...last].map(({ orderNo }) => orderNo)).toEqual(meant.slice(-4));
    }
  });
});

/** Enough that each of the goods stands in more orders than a page shows, and that MariaDB finds an index worth its while. */
const ORDERS = 4_000;
const PAGE = 50;
const DAYS_MS = 20 * 24 * 3_600_000;
const LIST = `query ($filter: OrderFilter, $sort: OrderSort, $after: String) { orders(first: ${PAGE}, filter: $filter, sort: $sort, after: $after) { nodes { orderNo placedAt payable { amount } } pageInfo { endCursor } } }`;

type Plan = { [part: string]: Plan } | Plan[] | string | number;

const partsOf = (plan: Plan): [string, Plan][] => (typeof plan === 'object' ? Object.entries(plan) : []);
const firstTable = (plan: Plan): Plan | undefined => partsOf(plan).map(([part, below]) => (part === 'table' ? below : firstTable(below))).find((found) => found !== undefined);

/** What of a plan sorts more than a page of rows, or writes them down to be sorted. Keys that were found are a page of each run. */
function sortsIn(plan: Plan): string[] {
  return partsOf(plan).flatMap(([part, below]) => {
    const { table_name: name, r_rows: rows } = (firstTable(below) ?? {}) as { table_name?: string; r_rows?: number };
    const sorts = (part === 'filesort' || part === 'temporary_table') && !name?.startsWith('<') && Number(rows) > PAGE + 1;
    return [...(sorts ? [`${part} of ${rows} ${name}`] : []), ...sortsIn(below)];
  });
}

/** What MariaDB sorts for a page of the list, as it really asks for it. */
async function sortsFor(variables: Record<string, unknown>): Promise<string[]> {
  const run = (sql: string, params: readonly unknown[]): Promise<Record<string, string>[]> => api.house.orm.em.getConnection().execute(sql, [...params], 'all');
  const sent = await statementsOf(api, async () => {
    const { data, errors } = await api.execute(LIST, { as: 'admin', variables });
    expect(errors).toBeUndefined();
    expect(data?.orders.nodes.length).toBeGreaterThan(0);
  });
  const reads = sent.filter(({ query }) => query.includes('from `orders`'));
  expect(reads.length).toBeGreaterThan(0);
  const plans = await Promise.all(reads.map(({ query, params }) => run(`analyze format=json ${query}`, params)));
  return plans.flatMap(([plan]) => sortsIn(JSON.parse(String(Object.values(plan ?? {})[0])) as Plan));
}

it('what a marketplace says was paid before it was placed counts as paid when it was placed', async () => {
  const placedAt = new Date(now - 9 * HOUR_MS);
  const { orderNo, rowId } = await buildOrder(api, { placedAt });
  await perform(api.system(), command('pay', async (tx) => {
    (await tx.em.findOneOrFail(Order, { id: rowId })).paidAt = new Date(placedAt.getTime() - HOUR_MS);
    return {};
  }), {});
  const finds = async (filter: object): Promise<boolean> => (await api.execute(PAGES, { as: 'admin', variables: { filter, first: 50 } })).data?.orders.nodes.some((order: Built) => order.orderNo === orderNo);
  expect(await finds({ paidTo: placedAt })).toBe(false);
  expect(await finds({ paidTo: new Date(placedAt.getTime() + 1) })).toBe(true);
  expect(await finds({ paidFrom: placedAt })).toBe(true);
  expect(await finds({ paidFrom: new Date(placedAt.getTime() + 1) })).toBe(false);
});

// Of SQLite nobody asks for a million orders.
describe.runIf(process.env['TEST_DATABASE'] === 'mysql')('a page of orders', () => {
  it('comes off an index in its order, by whatever alone it is found', async () => {
    await seedLoad(api.house, ORDERS, () => undefined);
    await api.house.orm.em.getConnection().execute('analyze table orders, order_line');
    const order = await api.system().em.findOneOrFail(Order, { stage: OrderStage.COMPLETED }, { orderBy: { placedAt: 'desc' } });
    const { data } = await api.execute(LIST, { as: 'admin' });
    const after: unknown = data?.orders.pageInfo.endCursor;
    const then = new Date(order.placedAt.getTime() - DAYS_MS).toISOString();
    const filters = {
      stage: ['COMPLETED'], paymentStatus: ['PAID'], fulfilmentStatus: ['SHIPPED'], afterSalesStatus: ['NONE'], source: ['MANUAL'], type: ['SALE'], held: false, flag: ['RED'], urgent: true,
      shopIds: [encodeNodeId('Shop', order.shopId)], warehouseIds: [encodeNodeId('Warehouse', order.warehouseId ?? '')], customerId: encodeNodeId('Customer', order.customerId ?? ''),
      provinces: ['浙江省'], cities: ['杭州市'], placedFrom: then, placedTo: then, paidFrom: then, paidTo: then, promise: ['BROKEN'], skuCodes: ['TEA-LJ-50'], category: ['TEA'],
      receiverName: '王', receiverPinyin: 'wang', receiverPhone: order.receiverPhone, receiverPhoneTail: order.receiverPhoneTail, numbers: [order.orderNo],
    };
    const questions = [
      {}, { after }, { sort: 'PLACED_AT_ASC' }, { sort: 'PAYABLE_DESC' }, { sort: 'SHIP_BY_ASC' }, { sort: 'URGENT_FIRST' },
      { sort: 'PLACED_AT_ASC', filter: { skuCodes: ['TEA-LJ-50', 'CUP-CEL-1'] } }, { after, filter: { category: ['TEA', 'HOME'] } }, { after, filter: { receiverPinyin: 'wang' } },
      ...Object.entries(filters).map(([name, value]) => ({ filter: { [name]: value } })),
    ];
    const sorting: [object, string[]][] = [];
    for (const question of questions) sorting.push([question, await sortsFor(question)]);
    expect(sorting.filter(([, sorts]) => sorts.length > 0)).toEqual([]);
  });
});
