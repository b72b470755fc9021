import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createSandbox } from '@ordo/sandbox';
import { pino } from 'pino';
import { afterAll, describe, expect, it } from 'vitest';
import { seedDemo } from '../../seeds/demo.js';
import { parseConfig } from '../platform/config.js';
import { buildIfOlder, freePort, startApi, type RunningApi } from '../testing/running-api.js';
import { stocksThatDoNotAddUp } from '../testing/stock.js';
import { DEMO_PASSWORD, freshDatabase, type Person } from '../testing/test-api.js';
import { migrate } from './migrate.js';
import { openHouse } from './runtime.js';

/**
 * Kills the API by kill -9 at each of these points, in the order in which the journey comes by them, and lets a
 * supervisor start it again. Nobody helps beside: callers repeat what was not answered, as clients, carriers and gateways do.
 */
const FAIL_POINTS = [
  'before-commit:intakeOrder', 'after-commit:intakeOrder', 'after-commit:placeOrder', 'before-commit:confirmPayment', 'before-commit:approveOrder', 'after-commit:approveOrder',
  'before-commit:allocateOrder', 'shipments.waybill-ordered', 'after-commit:shipFulfilmentOrder', 'channels.notice-sent', 'before-commit:recordTracking',
  'before-commit:receiveReturn', 'payments.refund-sent', 'before-commit:recordRefundSignal', 'after-commit:recordRefundSignal',
] as const;
const PATIENCE_MS = 60_000;

const dataDir = mkdtempSync(join(tmpdir(), 'ordo-crash-'));
const database = await freshDatabase();
buildIfOlder();
const port = await freePort();
const pushUrl = `http://127.0.0.1:${port}/webhooks/sf/sandbox-push-secret`;
const sandbox = createSandbox({ dataDir, sfPushUrl: pushUrl, retryDelaysMs: Array.from({ length: 60 }, () => 1_000) });
await sandbox.listen();
const env = {
  ...database.env, NODE_ENV: 'test', DEMO_MODE: 'true', DATA_DIR: dataDir, PORT: String(port), SANDBOX_URL: sandbox.url, LOG_LEVEL: 'error',
  TAOBAO_PULL_SECONDS: '1', TRACKING_PULL_SECONDS: '5', JOB_LEASE_SECONDS: '2',
};
// What the process finds is read by this one's own eyes, beside it.
const house = await openHouse(parseConfig(env), { log: pino({ level: 'silent' }), migrationsDir: resolve(import.meta.dirname, '../../migrations') });
await migrate(house);
await seedDemo(house, parseConfig(env), { orders: 0 });

const survived: { point: string; readyAfter: number }[] = [];
let running: RunningApi;
let over = false;

/** Starts it with the next fail point armed, again and again as it dies. */
async function supervise(): Promise<void> {
  const point = FAIL_POINTS[survived.length];
  const api = await startApi({ ...env, ...(point && { FAIL_AT: point }) });
  const last = survived.at(-1);
  if (last) last.readyAfter = api.readyAfter;
  running = api;
  void api.gone.then((signal) => {
    if (over || signal !== 'SIGKILL' || !point) return;
    survived.push({ point, readyAfter: Number.POSITIVE_INFINITY });
    void supervise();
  });
}

await supervise();
afterAll(async () => {
  over = true;
  await running.kill();
  await sandbox.close();
  await house.close();
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

const tokens = new Map<Person, string>();

/** Asks until there is an answer: as a client does that keeps its idempotency key. */
async function ask(document: string, variables: object, as?: Person): Promise<any> {
  const token = as && (tokens.get(as) ?? (await signIn(as)));
  for (const deadline = Date.now() + PATIENCE_MS; ; await wait(100)) {
    try {
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST', headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }, body: JSON.stringify({ query: document, variables }),
      });
      const { data, errors } = (await response.json()) as { data: Record<string, any>; errors?: unknown };
      if (errors) throw new TypeError(`${document}\n${JSON.stringify(errors)}`);
      return data;
    } catch (error) {
      const unanswered = error instanceof Error && (error.message === 'fetch failed' || error.message === 'terminated');
      if (!unanswered || Date.now() > deadline) throw error;
    }
  }
}

async function signIn(person: Person): Promise<string> {
  const { signIn: answer } = await ask('mutation ($input: SignInInput!) { signIn(input: $input) { token } }', { input: { username: person, password: DEMO_PASSWORD } });
  tokens.set(person, answer.token);
  return answer.token;
}

let intents = 0;

/** Does a verb for one intent, however often it must be asked. Gives the payload. */
async function act(verb: string, as: Person, input: object, fields = ''): Promise<any> {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  intents += 1;
  const data = await ask(`mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} userErrors { code message } } }`, { input: { ...input, idempotencyKey: `crash-${intents}` } }, as);
  expect(data[verb].userErrors, verb).toEqual([]);
  return data[verb];
}

async function control(path: string, body: object = {}): Promise<any> {
  const response = await fetch(`${sandbox.url}/_sandbox/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  expect(response.ok, `${path} ${response.status}`).toBe(true);
  return response.json();
}

const ORDER = `query ($id: ID!) { order(id: $id) { orderNo stage paymentStatus fulfilmentStatus afterSalesStatus
  lines { id quantity } fulfilmentOrders { id state } shipments { waybillNo state } payments { id outTradeNo state } refunds { id state } returns { id state } } }`;

/** The order, once it is as wanted. */
async function orderWhen(id: string, wanted: (order: any) => boolean): Promise<any> {
  for (const deadline = Date.now() + PATIENCE_MS; ; await wait(150)) {
    const { order } = await ask(ORDER, { id }, 'admin');
    if (wanted(order)) return order;
    if (Date.now() > deadline) throw new Error(`the order never became so: ${JSON.stringify(order)} at ${FAIL_POINTS[survived.length]}`);
  }
}

async function orderOfTrade(tid: string): Promise<string> {
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await wait(150)) {
    const { orders } = await ask('query ($filter: OrderFilter) { orders(first: 5, filter: $filter) { nodes { id } } }', { filter: { numbers: [tid] } }, 'clerk');
    if (orders.nodes.length > 0) return orders.nodes[0].id;
  }
  throw new Error('the order of the marketplace never came');
}

async function placeAndPay(): Promise<string> {
  const { shops } = await ask('{ shops(first: 10) { nodes { id code } } }', {}, 'clerk');
  const { order } = await act('placeOrder', 'clerk', {
    shopId: shops.nodes.find((shop: { code: string }) => shop.code === 'manual').id, customer: { name: '李雷', phone: '13812341111' }, lines: [{ sku: 'CUP-CEL-1', quantity: 2 }],
    receiver: { name: '李雷', phone: '13812341111', province: '浙江省', city: '杭州市', district: '西湖区', address: '文三路 90 号 3 幢' },
  }, 'order { id }');
  const { payUrl, payment } = await act('startPayment', 'clerk', { orderId: order.id }, 'payUrl payment { outTradeNo }');
  await fetch(payUrl, { redirect: 'manual' });
  await control(`alipay/trades/${payment.outTradeNo}/pay`);
  await orderWhen(order.id, (row) => row.paymentStatus === 'PAID');
  return order.id;
}

async function approveAndShip(id: string): Promise<string> {
  await act('approveOrder', 'clerk', { orderId: id });
  const { fulfilmentOrders: [work] } = await orderWhen(id, (row) => row.fulfilmentOrders.length > 0);
  const input = { fulfilmentOrderId: work.id };
  await act('startPicking', 'warehouse', input);
  const { shipments: [parcel] } = await orderWhen(id, (row) => Boolean(row.shipments[0]?.waybillNo));
  await act('packFulfilmentOrder', 'warehouse', input);
  await act('shipFulfilmentOrder', 'warehouse', input);
  return parcel.waybillNo;
}

async function giveBack(id: string, beforeApproval?: () => Promise<void>): Promise<void> {
  const { lines: [line] } = await orderWhen(id, (row) => row.fulfilmentStatus === 'DELIVERED');
  const { return: { id: returnId } } = await act('requestReturn', 'service', { orderId: id, kind: 'RETURN_AND_REFUND', reason: 'NO_REASON', lines: [{ orderLineId: line.id, quantity: line.quantity }] }, 'return { id }');
  await act('approveReturn', 'service', { returnId });
  await act('receiveReturn', 'warehouse', { returnId });
  const { refunds: [refund] } = await orderWhen(id, (row) => row.refunds.length > 0);
  await act('approveRefund', 'finance', { refundId: refund.id });
  await beforeApproval?.();
  await orderWhen(id, (row) => row.returns[0].state === 'COMPLETED' && row.refunds[0].state === 'SUCCEEDED');
}

const rows = (sql: string): Promise<Record<string, any>[]> => house.orm.em.fork().getConnection().execute(sql);

describe('killed at every point of the journey', () => {
  it('goes on to the end, with nothing lost and nothing doubled', async () => {
    const { tid } = await control('top/trades', { items: [{ outerSkuId: 'SWT-CLD-BL-XL', num: 1 }] });
    const fromMarketplace = await orderOfTrade(tid);
    while (survived.length < 2) await wait(100);
    const byHand = await placeAndPay();
    const parcels = [await approveAndShip(fromMarketplace), await approveAndShip(byHand)];
    while (sandbox.world.state.trades[tid]?.consignedAt === undefined || survived.length < 10) await wait(100);
    for (const waybillNo of parcels) await control(`sf/waybills/${waybillNo}/advance`, { to: 'DELIVERED' });
    await giveBack(byHand);
    await giveBack(fromMarketplace, async () => {
      const { refundId } = await control(`top/trades/${tid}/refund`, { reason: '七天无理由' });
      await control(`top/refunds/${refundId}/resolve`);
    });
    while (survived.length < FAIL_POINTS.length || !Number.isFinite(survived.at(-1)?.readyAfter)) await wait(100);
    expect(survived.map(({ point }) => point)).toEqual(FAIL_POINTS);
  }, 400_000);

  it('was back within half a minute each time, on a machine that is busy with other tests', () => {
    expect(survived.filter(({ readyAfter }) => readyAfter > 30_000)).toEqual([]);
  });

  it('has one order of each, one parcel, one payment and one refund, here and outside', async () => {
    expect(await rows('select count(*) as n, count(distinct external_no) as tids from orders')).toEqual([{ n: 2, tids: 1 }]);
    expect((await rows('select stage, payment_status, fulfilment_status, after_sales_status from orders')).map((row) => Object.values(row))).toEqual([
      ['APPROVED', 'REFUNDED', 'DELIVERED', 'RETURNED'], ['APPROVED', 'REFUNDED', 'DELIVERED', 'RETURNED'],
    ]);
    for (const table of ['shipment', 'payment', 'refund', 'order_return', 'fulfilment_order']) expect(await rows(`select count(*) as n from ${table}`), table).toEqual([{ n: 2 }]);
    expect(Object.values(sandbox.world.state.waybills)).toHaveLength(2);
    expect(Object.values(sandbox.world.state.alipayTrades).map((trade) => trade.refunds.length)).toEqual([1]);
    expect(Object.values(sandbox.world.state.refunds)).toHaveLength(1);
    const parcels = (await rows('select waybill_no from shipment')).map((row) => row['waybill_no']).sort();
    expect(parcels).toEqual(Object.values(sandbox.world.state.waybills).map((waybill) => waybill.waybillNo).sort());
  });

  it('has books that sum to nothing, stock that is its movements, and no reservation left', async () => {
    expect(await rows('select entry_id from ledger_posting group by entry_id having sum(amount) <> 0')).toEqual([]);
    expect(await rows('select count(*) as n from ledger_entry')).toEqual([{ n: 4 }]);
    expect(await stocksThatDoNotAddUp({ system: () => house.orm })).toEqual([]);
    expect(await rows('select count(*) as n from reservation')).toEqual([{ n: 0 }]);
    // Sold and come back: what is on the shelves is what was there before.
    const kinds = await rows(`select kind, sum(on_hand_delta) as pieces from stock_movement where kind in ('ISSUE', 'RETURN') group by kind order by kind`);
    expect(kinds.map((row) => [row['kind'], Number(row['pieces'])])).toEqual([['ISSUE', -3], ['RETURN', 3]]);
  });

  it('tells each step once on the timeline, and leaves no work undone', async () => {
    const doubled = await rows(`select subject_id, type from timeline_entry where type in ('OrderPlaced', 'PaymentSucceeded', 'OrderApproved', 'OrderAllocated', 'WaybillIssued',
      'FulfilmentOrderShipped', 'ShipmentDelivered', 'ReturnRequested', 'ReturnReceived', 'RefundSucceeded') group by subject_id, type having count(*) > 1`);
    expect(doubled).toEqual([]);
    // The gateway is asked once more a minute after a payment was begun, whatever came of it.
    const waiting = "unique_key is not null and unique_key not like 'schedule:%' and name <> 'payments.query'";
    expect(await rows(`select name, state, last_error from job where state = 'FAILED' or (${waiting})`)).toEqual([]);
  });
});
