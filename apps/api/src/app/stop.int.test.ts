import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { afterAll, describe, expect, it } from 'vitest';
import { seedDemo } from '../../seeds/demo.js';
import { command, perform } from '../platform/command/command.js';
import { parseConfig } from '../platform/config.js';
import { buildIfOlder, freePort, startApi } from '../testing/running-api.js';
import { stocksThatDoNotAddUp } from '../testing/stock.js';
import { DEMO_PASSWORD, freshDatabase, testApi } from '../testing/test-api.js';
import { migrate } from './migrate.js';
import { openHouse } from './runtime.js';

const dataDir = mkdtempSync(join(tmpdir(), 'ordo-stop-'));
const database = await freshDatabase();
buildIfOlder();
const port = await freePort();
const env = { ...database.env, NODE_ENV: 'test', DEMO_MODE: 'true', DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'warn', JOBS: 'off' };
// What the process leaves behind is read by this one's own eyes, beside it.
const house = await openHouse(parseConfig(env), { log: pino({ level: 'silent' }), migrationsDir: resolve(import.meta.dirname, '../../migrations') });
await migrate(house);
await seedDemo(house, parseConfig(env), { orders: 0 });
const api = await testApi({ JOBS: 'off' });

afterAll(async () => {
  await house.close();
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

const rows = (sql: string): Promise<Record<string, any>[]> => house.orm.em.fork().getConnection().execute(sql);
const count = async (sql: string): Promise<number> => Number((await rows(`select count(*) as n from ${sql}`))[0]?.['n']);

async function post(url: string, query: string, variables: object, more: { token?: string; signal?: AbortSignal } = {}): Promise<any> {
  const headers = { 'content-type': 'application/json', ...(more.token && { authorization: `Bearer ${more.token}` }) };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }), ...(more.signal && { signal: more.signal }) });
  return ((await response.json()) as { data: unknown }).data;
}

const PLACE = 'mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { order { orderNo } userErrors { message } } }';

describe('a process that is asked to stop', () => {
  it.each([20, 60, 140])('has done each command wholly or not at all, although its caller has gone %i ms after he asked, and logs no error', async (patience) => {
    const running = await startApi(env);
    const { signIn } = await post(running.url, 'mutation ($input: SignInInput!) { signIn(input: $input) { token } }', { input: { username: 'clerk', password: DEMO_PASSWORD } });
    const { shops } = await post(running.url, '{ shops(first: 10) { nodes { id code } } }', {}, { token: signIn.token });
    const input = {
      shopId: shops.nodes.find((shop: { code: string }) => shop.code === 'manual').id, customer: { name: '李雷', phone: '13812341111' }, lines: [{ sku: 'CUP-CEL-1', quantity: 1 }],
      receiver: { name: '李雷', phone: '13812341111', province: '浙江省', city: '杭州市', district: '西湖区', address: '文三路 90 号 3 幢' },
    };
    const before = await count('orders');
    const hangUp = new AbortController();
    const calls = Array.from({ length: 12 }, (_, call) => post(running.url, PLACE, { input: { ...input, idempotencyKey: `stop-${patience}-${call}` } }, { token: signIn.token, signal: hangUp.signal }));
    const answers = Promise.allSettled(calls);
    await wait(patience);
    hangUp.abort();
    expect(await running.stop()).toBe(0);
    expect(running.said()).toBe('');
    const answered = (await answers).filter((answer) => answer.status === 'fulfilled').length;
    const placed = await count('orders');
    expect(placed - before).toBeGreaterThanOrEqual(answered);
    for (const trace of ["timeline_entry where type = 'OrderPlaced'", "audit_entry where action = 'OrderPlaced'", 'order_line', "idempotency_key where answer is not null and command = 'placeOrder'"]) expect(await count(trace), trace).toBe(placed);
    expect(await stocksThatDoNotAddUp({ system: () => house.orm })).toEqual([]);
  }, 60_000);

  it('does not wait for connections that browsers keep in reserve', async () => {
    const running = await startApi(env);
    const reserve = connect(port, '127.0.0.1');
    await once(reserve, 'connect');
    const asked = performance.now();
    expect(await running.stop()).toBe(0);
    expect(performance.now() - asked).toBeLessThan(5_000);
    expect(running.said()).toBe('');
  });
});

describe('the job queue that is asked to stop', () => {
  it.each([0, 10, 60])('finishes the job that it was just taking, and takes no other, %i ms after its start', async (after) => {
    const { jobs, em } = api.house.runtime;
    const done: string[] = [];
    const name = `test.slow-${after}`;
    jobs.handle(name, async (_ctx, payload) => {
      await wait(150);
      done.push(String(payload['n']));
    });
    await perform(api.system(), command('queue', async (tx) => {
      for (let n = 0; n < 12; n += 1) await tx.enqueue({ name, payload: { n } });
      return {};
    }), {});
    jobs.start();
    await wait(after);
    await jobs.stop();
    const taken = done.length;
    await wait(400);
    expect(done).toHaveLength(taken);
    const states = await em.fork().getConnection().execute(`select state, count(*) as n from job where name = '${name}' group by state order by state`);
    expect(states.map((row: Record<string, unknown>) => [row['state'], Number(row['n'])])).toEqual(taken === 0 ? [['QUEUED', 12]] : [['DONE', taken], ['QUEUED', 12 - taken]]);
  });
});
