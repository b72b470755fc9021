import { describe, expect, it } from 'vitest';
import { encodeNodeId } from '../../../platform/ids.js';
import { apiWithCarrier } from '../../../testing/carrier.js';
import { buildAllocatedOrder, shipIt } from '../../../testing/fulfilment.js';
import { buildOrder, orderRow, type BuiltOrder } from '../../../testing/orders.js';
import { buildApiKey } from '../../access/index.js';
import { Shop } from '../../shops/index.js';

const HOUR = 3_600_000;
const { api } = await apiWithCarrier();
// The clock is turned by days, which no session lives through.
const SECRET = 'oms_live_clock';
const KEY = { authorization: `Bearer ${SECRET}` };
await giveKey();
const CLOCK = `query ($id: ID!) { order(id: $id) { shipBy promisePausedAt
  promise { state rule term startedAt dueAt pausedAt pause endedAt step ownerName } timeline { type message } } }`;
const LIST = 'query ($promise: [PromiseCondition!], $sort: OrderSort!) { orders(first: 100, filter: { promise: $promise }, sort: $sort) { nodes { id } } }';
const RUN = { hold: 'HoldOrderInput', release: 'ReleaseOrderInput', cancel: 'CancelOrderInput' } as const;

async function giveKey(): Promise<void> {
  const em = api.system().em.fork();
  em.persist(buildApiKey(SECRET, { name: 'the clock', permissions: ['order:read', 'order:hold', 'order:cancel', 'promise:read', 'promise:take', 'shipment:read'], createdAt: api.clock.now() }));
  await em.flush();
}

async function clockOf({ id }: BuiltOrder) {
  const { data, errors } = await api.execute(CLOCK, { headers: KEY, variables: { id } });
  expect(errors).toBeUndefined();
  return { ...data?.order.promise, shipBy: data?.order.shipBy, told: data?.order.timeline.map(({ type }: { type: string }) => type).filter((type: string) => type.startsWith('OrderPromise')) };
}

async function does(verb: keyof typeof RUN, order: BuiltOrder, more: object): Promise<void> {
  const { data } = await api.execute(`mutation ($input: ${RUN[verb]}!) { ${verb}Order(input: $input) { userErrors { code message } } }`, { headers: KEY, variables: { input: { orderId: order.id, ...more } } });
  expect(data?.[`${verb}Order`].userErrors).toEqual([]);
}

async function listed(promise: string): Promise<string[]> {
  const { data } = await api.execute(LIST, { headers: KEY, variables: { promise: [promise], sort: 'SHIP_BY_ASC' } });
  return data?.orders.nodes.map(({ id }: { id: string }) => id);
}

/** The jobs that are due once the clock stands there. */
async function later(ms: number): Promise<void> {
  api.clock.advance(ms);
  await api.house.runtime.jobs.drain();
}

describe('the promise to ship an order', () => {
  it('starts when it is paid, stands while the customer has to answer, and goes on with as much time as it had', async () => {
    const unpaid = await buildOrder(api, { paid: false });
    expect(await clockOf(unpaid)).toMatchObject({ shipBy: null, told: [] });
    const order = await buildAllocatedOrder(api);
    const started = await clockOf(order);
    expect(started).toMatchObject({ state: 'RUNNING', rule: 'WITHIN_HOURS', term: 48, shipBy: started.dueAt });
    expect(Date.parse(started.dueAt) - Date.parse(started.startedAt)).toBe(48 * HOUR);

    await does('hold', order, { reason: 'OVER_VALUE' });
    expect(await clockOf(order)).toMatchObject({ state: 'RUNNING' });
    await does('hold', order, { reason: 'CUSTOMER_REMARK' });
    expect(await clockOf(order)).toMatchObject({ state: 'PAUSED', pause: 'CUSTOMER_REMARK', dueAt: started.dueAt });
    expect(await listed('PAUSED')).toEqual([order.id]);
    // Nothing breaks while it stands, however long.
    await later(72 * HOUR);
    expect(await listed('BROKEN')).not.toContain(order.id);
    expect(await clockOf(order)).toMatchObject({ state: 'PAUSED', told: [] });
    await does('release', order, { note: '已确认' });
    const resumed = await clockOf(order);
    expect(Date.parse(resumed.dueAt) - Date.parse(started.dueAt)).toBeGreaterThanOrEqual(72 * HOUR);
    expect(resumed).toMatchObject({ state: 'RUNNING', pausedAt: null, told: ['OrderPromiseMoved'], shipBy: resumed.dueAt });
    const { data } = await api.execute('query ($id: ID!) { order(id: $id) { fulfilmentOrders { shipBy } } }', { headers: KEY, variables: { id: order.id } });
    expect(data?.order.fulfilmentOrders).toEqual([{ shipBy: resumed.dueAt }]);
    expect((await orderRow(api, order)).dueKey.toISOString()).toBe(new Date(resumed.dueAt).toISOString());
  });

  it('warns whoever follows it up, then the lead, and is broken for good when it leaves late', async () => {
    const order = await buildAllocatedOrder(api);
    const { data } = await api.execute('mutation ($input: TakePromiseInput!) { takePromise(input: $input) { order { promise { ownerName } } userErrors { code } } }', { headers: KEY, variables: { input: { orderId: order.id } } });
    expect(data?.takePromise).toEqual({ order: { promise: { ownerName: 'the clock' } }, userErrors: [] });
    await later(44 * HOUR + 60_000);
    expect(await listed('SOON')).toContain(order.id);
    expect(await clockOf(order)).toMatchObject({ state: 'RUNNING', step: 1, told: ['OrderPromiseWarned', 'OrderPromiseTaken'] });
    await later(3 * HOUR);
    // A job that runs again tells nothing twice.
    await later(60_000);
    expect((await clockOf(order)).told).toEqual(['OrderPromiseAtRisk', 'OrderPromiseWarned', 'OrderPromiseTaken']);
    await later(HOUR);
    expect(await clockOf(order)).toMatchObject({ state: 'BROKEN', step: 3 });
    expect(await listed('BROKEN')).toContain(order.id);
    await shipIt(api, order);
    expect(await clockOf(order)).toMatchObject({ state: 'BROKEN', endedAt: expect.any(String) });
    expect(await listed('BROKEN')).not.toContain(order.id);
    const again = await api.execute('mutation ($input: TakePromiseInput!) { takePromise(input: $input) { userErrors { code field } } }', { headers: KEY, variables: { input: { orderId: order.id } } });
    expect(again.data?.takePromise.userErrors).toEqual([{ code: 'ACTION_NOT_ALLOWED', field: ['orderId'] }]);
  });

  it('is kept by an order that leaves in time, withdrawn with one that is cancelled, and both count for nothing later', async () => {
    const [kept, gone] = [await buildAllocatedOrder(api), await buildOrder(api)];
    await shipIt(api, kept);
    await does('cancel', gone, { reason: '不要了' });
    expect(await clockOf(kept)).toMatchObject({ state: 'MET' });
    expect(await clockOf(gone)).toMatchObject({ state: 'WITHDRAWN' });
    await later(100 * HOUR);
    expect([await clockOf(kept), await clockOf(gone)]).toMatchObject([{ state: 'MET', told: [] }, { state: 'WITHDRAWN', told: [] }]);
  });
});

describe("a shop's promise", () => {
  const SET = 'mutation ($input: SetShipPromiseInput!) { setShipPromise(input: $input) { shop { promiseRule cutOffHour promiseVersion } userErrors { code field } } }';

  it('counts for clocks that start later, is refused when it changed meanwhile, and is the administrators\' to set', async () => {
    const shop = await api.system().em.fork().findOneOrFail(Shop, { code: 'storefront' });
    const before = await buildOrder(api, { shopCode: 'storefront' });
    const input = { shopId: encodeNodeId('Shop', shop.id), rule: 'SAME_DAY', shipWithinHours: 24, cutOffHour: 23, expectedVersion: 1 };
    const denied = await api.execute(SET, { as: 'clerk', variables: { input } });
    expect(denied.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const { data } = await api.execute(SET, { as: 'admin', variables: { input } });
    expect(data?.setShipPromise).toEqual({ shop: { promiseRule: 'SAME_DAY', cutOffHour: 23, promiseVersion: 2 }, userErrors: [] });
    expect((await api.execute(SET, { as: 'admin', variables: { input: { ...input, cutOffHour: 5 } } })).data?.setShipPromise.userErrors[0].code).toBe('STALE_VERSION');
    expect(await clockOf(before)).toMatchObject({ rule: 'WITHIN_HOURS', term: 48 });
    const after = await clockOf(await buildOrder(api, { shopCode: 'storefront' }));
    expect(after).toMatchObject({ rule: 'SAME_DAY', term: 23 });
    expect(after.dueAt).toMatch(/T15:59:59\.999Z$/);
  });
});

it('the forecast counts what is due today against the pace of the warehouse, for staff alone', async () => {
  const due = new Date(api.clock.now().getTime() + 60_000);
  const order = await buildAllocatedOrder(api, { shipBy: due });
  const { warehouseId } = await orderRow(api, order);
  const { data } = await api.execute('{ promiseForecast { warehouse { id } pace hours { until due breaking } } }', { as: 'clerk' });
  const here = data?.promiseForecast.find((each: { warehouse: { id: string } | null }) => each.warehouse?.id === encodeNodeId('Warehouse', String(warehouseId)));
  // Something left in this file's other tests, at a few an hour: nothing leaves within a minute.
  expect(here.pace).toBeGreaterThan(0);
  expect(here.hours[0].due).toBeGreaterThan(0);
  expect(here.hours[0].breaking).toBe(here.hours[0].due);
  expect((await clockOf(order)).rule).toBe('GIVEN');
  expect((await api.execute('{ promiseForecast { pace } }', { as: 'customer' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
