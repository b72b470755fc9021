import { once } from 'node:events';
import { median } from './measure.js';
import { LIST_OF } from './questions.js';
import { API, asking, database, rowsOf, signIn, start, until, type Ask } from './world.js';

const SIZES = (process.env['BENCH_ORDERS'] ?? '10000,1000000').split(',').map(Number);
const TIMES = Number(process.env['BENCH_TIMES'] ?? 40);
const PORT = 4700;
/** A page after this many rows: as far as anybody turns pages. */
const FAR = 1_000;

interface Question {
  work: string;
  query: string;
  variables?: object;
}

/** The list by each filter, by each sort and further down; and what is looked up by a number, a tail or a name. */
function questions(known: Awaited<ReturnType<typeof rows>>): Question[] {
  const list = (work: string, filter: object, rest: object = {}): Question => ({ work, query: LIST_OF, variables: { first: 50, filter, ...rest } });
  const { newest, far, order, shop, warehouse, customer } = known;
  const day = new Date(Date.parse(order.placedAt) - 24 * 3_600_000);
  return [
    list('list', {}),
    ...['PLACED_AT_ASC', 'PAYABLE_ASC', 'PAYABLE_DESC', 'PAID_AT_ASC', 'PAID_AT_DESC', 'SHIP_BY_ASC', 'SHIP_BY_DESC', 'UPDATED_AT_ASC', 'UPDATED_AT_DESC', 'URGENT_FIRST'].map((sort) => list(`sort ${sort}`, {}, { sort })),
    list('second page', {}, { after: newest }),
    list(`page after ${FAR} rows`, {}, { after: far }),
    ...Object.entries({
      stage: ['COMPLETED'], paymentStatus: ['PAID'], fulfilmentStatus: ['SHIPPED'], afterSalesStatus: ['NONE'], source: ['MANUAL'], type: ['SALE'], flag: ['RED'], urgent: true, held: false,
      shopIds: [shop], warehouseIds: [warehouse], customerId: customer, provinces: ['浙江省'], cities: ['杭州市'], category: ['FOOD'], skuCodes: [order.lines[0]?.skuCode],
      paymentMethod: ['ALIPAY'], carrier: ['SF'], payableFrom: '100.00', placedFrom: day.toISOString(), placedTo: day.toISOString(), paidFrom: day.toISOString(), paidTo: day.toISOString(), shipByFrom: day.toISOString(), hasBuyerMessage: false,
      numbers: [order.orderNo], waybillNos: ['SF9000000000003'], receiverPhone: '13900000003', receiverPhoneTail: '0003', receiverName: '王李', receiverPinyin: 'wangli', promise: ['BROKEN'],
    }).map(([name, value]) => list(`filter ${name}`, { [name]: value })),
    { work: 'one box: order number', query: SEARCH, variables: { text: order.orderNo } },
    { work: 'one box: waybill number', query: SEARCH, variables: { text: 'SF9000000000003' } },
    { work: 'counts on six tabs', query: 'query ($filters: [OrderFilter!]!) { orderCounts(filters: $filters) }', variables: { filters: ['AWAITING_PAYMENT', 'AWAITING_REVIEW', 'APPROVED', 'COMPLETED', 'CANCELLED'].map((stage) => ({ stage: [stage] })).concat({ held: true } as never) } },
  ];
}

const SEARCH = 'query ($text: String!) { searchOrders(text: $text) { found takenFor } }';

/** Rows of the database that the questions ask for. */
async function rows(ask: Ask, url: string) {
  const page = 'query ($first: Int, $after: String) { orders(first: $first, after: $after) { nodes { orderNo placedAt lines { skuCode } } pageInfo { endCursor } } }';
  type Page = { orders: { nodes: { orderNo: string; placedAt: string; lines: { skuCode: string }[] }[]; pageInfo: { endCursor: string } } };
  const first = await ask<Page>(page, { first: 50 });
  const order = first.orders.nodes[3];
  if (!order) throw new Error('no orders to look for');
  let far = first.orders.pageInfo.endCursor;
  for (let row = 50; row < FAR; row += 50) far = (await ask<Page>(page, { first: 50, after: far })).orders.pageInfo.endCursor;
  return { order, newest: first.orders.pageInfo.endCursor, far, ...(await rowsOf(url)) };
}

interface Answers {
  /** Median, ms. */
  took: number;
  /** Orders on the page; undefined for what is no list. */
  found: number | undefined;
}

interface Side {
  orders: number;
  ask: Ask;
  asked: Question[];
  end: () => Promise<void>;
}

/** A server of ours with so many orders, and what to ask it. */
async function side(orders: number, index: number): Promise<Side> {
  const origin = `http://127.0.0.1:${PORT + index}`;
  const url = await database(orders);
  const api = start(API, { DATABASE_URL: url, PORT: String(PORT + index), DEMO_MODE: 'true', JOBS: 'off', LOG_LEVEL: 'warn', DATABASE_POOL: '16' });
  await until(`${origin}/readyz`);
  const ask = asking(origin, await signIn(`${origin}/graphql`, 'admin'));
  const end = async (): Promise<void> => {
    api.kill();
    await once(api, 'exit');
  };
  return { orders, ask, asked: questions(await rows(ask, url)), end };
}

/** How long a question takes one caller at each size, who asks them in turns again and again, so that what else the machine does falls on all of them. */
async function answers(sides: readonly Side[], index: number): Promise<Answers[]> {
  const each = sides.map(() => ({ times: [] as number[], found: undefined as number | undefined }));
  // The first round brings the tables and the compiled operations in.
  for (let round = 0; round <= TIMES; round += 1) {
    for (const [at, { ask, asked }] of sides.entries()) {
      const { query = '', variables } = asked[index] ?? {};
      const from = performance.now();
      const { orders } = await ask<{ orders?: { nodes: unknown[] } }>(query, variables);
      const answer = each[at];
      if (round > 0) answer?.times.push(performance.now() - from);
      else if (answer) answer.found = orders?.nodes.length;
    }
  }
  return each.map(({ times, found }) => ({ took: median(times), found }));
}

const ofPage = (found: number | undefined): string => (found === undefined ? '' : ` (${found})`);

const sides: Side[] = [];
try {
  for (const [index, orders] of SIZES.entries()) sides.push(await side(orders, index));
  process.stdout.write(`| question | ${SIZES.map((size) => `ms at ${size} (orders on the page)`).join(' | ')} | times |\n|---|${'---|'.repeat(SIZES.length + 1)}\n`);
  for (const [index, { work }] of (sides[0]?.asked ?? []).entries()) {
    const each = await answers(sides, index);
    const figures = each.map(({ took, found }) => `${took.toFixed(1)}${ofPage(found)}`);
    process.stdout.write(`| ${work} | ${figures.join(' | ')} | ${((each.at(-1)?.took ?? 0) / (each[0]?.took ?? 1)).toFixed(2)} |\n`);
  }
} finally {
  await Promise.all(sides.map(({ end }) => end()));
}
