import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { measure, median, type Figure } from './measure.js';
import { DETAIL, LIST, PLACE } from './questions.js';
import { API, database, nodeId, ROOT, signIn, start, until } from './world.js';

const LIMIT = resolve(import.meta.dirname, 'limit-server.js');
const CONNECTIONS = 16;
/** A key that no other request has: `measure` fills it in. */
const EACH_ITS_OWN = 'bench-[<id>]';

interface Line {
  work: string;
  orders: number;
  limit: Figure;
  ours: Figure;
}

const sizes = (process.env['BENCH_ORDERS'] ?? '10000,100000').split(',').map(Number);
const seconds = Number(process.env['BENCH_SECONDS'] ?? 8);

interface Ground {
  orderIds: string[];
  shopId: string;
  skus: string[];
}

/** What the questions are about; and stock for as many orders as can be placed. */
async function ground(url: string): Promise<Ground> {
  const connection = await createConnection(url);
  const column = async (sql: string): Promise<string[]> => (await connection.query<RowDataPacket[]>(sql))[0].map((row) => row['x'] as string);
  await connection.query('update stock set available = 100000000, on_hand = 100000000 + reserved, low = 0');
  const found = {
    orderIds: await column('select id as x from orders order by id limit 500'),
    shopId: (await column("select id as x from shop where code = 'manual'"))[0] ?? '',
    skus: await column('select code as x from sku where not bundle order by code limit 200'),
  };
  await connection.end();
  return found;
}

/** Orders of three lines, each another choice of goods and buyer. */
function ordersToPlace({ skus, shopId }: Ground, shopNode: string) {
  return Array.from({ length: 300 }, (_, n) => {
    const receiver = { name: '张三', phone: `1390000${String(n).padStart(4, '0')}`, province: '浙江省', city: '杭州市', district: '西湖区', address: `文一西路 ${n + 1} 号` };
    const lines = [0, 1, 2].map((i) => ({ sku: skus[(n * 7 + i * 31) % skus.length] ?? '', quantity: 1 + (i % 2) }));
    const customer = { name: receiver.name, phone: receiver.phone };
    return { ours: { shopId: shopNode, customer, receiver, lines, idempotencyKey: EACH_ITS_OWN }, limit: { shopId, customer, receiver, lines, idempotencyKey: EACH_ITS_OWN } };
  });
}

const STARTS = 5;

/** From the start of the process to its first answer, with the database: the medians of several starts in turns, ms. */
async function coldStarts(servers: Sides<() => ChildProcess>, urls: Sides<string>): Promise<Sides<number>> {
  const taken: Sides<number[]> = { ours: [], limit: [] };
  for (let round = 0; round < STARTS; round += 1) {
    for (const side of ['limit', 'ours'] as const) {
      const child = servers[side]();
      taken[side].push(await until(`${urls[side]}/readyz`));
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
  }
  return { ours: median(taken.ours), limit: median(taken.limit) };
}

async function compare(orders: number): Promise<Line[]> {
  const url = await database(orders);
  const [port, limitPort] = [4700, 4701];
  const origin = `http://127.0.0.1:${port}`;
  const api = `${origin}/graphql`;
  const limit = `http://127.0.0.1:${limitPort}`;
  const servers = {
    ours: () => start(API, { DATABASE_URL: url, PORT: String(port), DEMO_MODE: 'true', JOBS: 'off', LOG_LEVEL: 'warn', DATABASE_POOL: '16' }),
    limit: () => start(LIMIT, { DATABASE_URL: url, PORT: String(limitPort) }),
  };
  const cold = await coldStarts(servers, { ours: origin, limit });
  process.stdout.write(`cold start with ${orders} orders: ours ${Math.round(cold.ours)} ms, limit ${Math.round(cold.limit)} ms, ${(cold.ours / cold.limit).toFixed(1)} times\n`);
  const [ours, theirs] = [servers.ours(), servers.limit()];
  try {
    await Promise.all([until(`${origin}/readyz`), until(`${limit}/readyz`)]);
    const headers = { authorization: `Bearer ${await signIn(api)}` };
    const about = await ground(url);
    const places = ordersToPlace(about, nodeId('Shop', about.shopId));
    const questions = [
      { work: 'list of 50', path: 'list', ours: [{ query: LIST, variables: { first: 50 } }], limit: [{ first: 50 }] },
      { work: 'one order', path: 'detail', ours: about.orderIds.map((id) => ({ query: DETAIL, variables: { id: nodeId('Order', id) } })), limit: about.orderIds.map((id) => ({ id })) },
      { work: 'place an order of 3 lines', path: 'place', ours: places.map(({ ours: input }) => ({ query: PLACE, variables: { input } })), limit: places.map((place) => place.limit) },
    ];
    const lines: Line[] = [];
    for (const question of questions) {
      const shots = {
        ours: { url: api, headers, bodies: question.ours.map((body) => JSON.stringify(body)) },
        limit: { url: `${limit}/${question.path}`, bodies: question.limit.map((body) => JSON.stringify(body)) },
      };
      lines.push({ work: question.work, orders, ...(await inTurns(shots, { ours: ours.pid ?? 0, limit: theirs.pid ?? 0 })) });
    }
    return lines;
  } finally {
    ours.kill();
    theirs.kill();
  }
}

type Sides<T> = { ours: T; limit: T };

/** Warm both, then measure them in turns, twice; the better of the two counts. */
async function inTurns(shots: Sides<Parameters<typeof measure>[0]>, pids: Sides<number>): Promise<Sides<Figure>> {
  const best: Partial<Sides<Figure>> = {};
  for (const round of ['warm', 'first', 'second']) {
    for (const side of ['limit', 'ours'] as const) {
      const figure = await measure(shots[side], pids[side], { seconds: round === 'warm' ? 2 : seconds, connections: CONNECTIONS });
      if (figure.errors > 0) throw new Error(`${side}: ${figure.errors} errors at ${shots[side].url}`);
      if (round !== 'warm' && figure.requestsPerSecond > (best[side]?.requestsPerSecond ?? 0)) best[side] = figure;
    }
  }
  return best as Sides<Figure>;
}

function table(lines: readonly Line[]): string {
  const head = '| work | orders | ours req/s | limit req/s | share | p50 ms | p97.5 ms | CPU ms/req | limit CPU ms/req |\n|---|---|---|---|---|---|---|---|---|';
  const body = lines.map(({ work, orders, ours, limit }) => [
    work, orders, Math.round(ours.requestsPerSecond), Math.round(limit.requestsPerSecond), `${Math.round((100 * ours.requestsPerSecond) / limit.requestsPerSecond)} %`,
    ours.p50, ours.p975, ours.cpuMsPerRequest.toFixed(2), limit.cpuMsPerRequest.toFixed(2),
  ].join(' | '));
  return `${head}\n${body.map((line) => `| ${line} |`).join('\n')}\n`;
}

const lines: Line[] = [];
for (const orders of sizes) lines.push(...(await compare(orders)));
mkdirSync(resolve(ROOT, 'packages/bench/results'), { recursive: true });
writeFileSync(resolve(ROOT, 'packages/bench/results/latest.json'), `${JSON.stringify(lines, null, 2)}\n`);
process.stdout.write(`\n${table(lines)}`);
