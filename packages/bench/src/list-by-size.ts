import { measure, median, type Figure } from './measure.js';
import { LIST } from './questions.js';
import { API, database, signIn, start, until } from './world.js';

const SIZES = (process.env['BENCH_ORDERS'] ?? '10000,1000000').split(',').map(Number);
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 5);
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 6);
const CONNECTIONS = 16;
const FIRST_PORT = 4700;

/** A server for each size, asked in turns, so that what else the machine does falls on all of them. Gives the figures of each round, by size. */
async function inTurns(): Promise<Map<number, Figure[]>> {
  const servers = [];
  for (const [index, orders] of SIZES.entries()) {
    const origin = `http://127.0.0.1:${FIRST_PORT + index}`;
    const child = start(API, { DATABASE_URL: await database(orders), PORT: String(FIRST_PORT + index), DEMO_MODE: 'true', JOBS: 'off', LOG_LEVEL: 'warn', DATABASE_POOL: '16' });
    servers.push({ orders, origin, child });
  }
  try {
    const shots = [];
    for (const { orders, origin, child } of servers) {
      await until(`${origin}/readyz`);
      const headers = { authorization: `Bearer ${await signIn(`${origin}/graphql`)}` };
      shots.push({ orders, pid: child.pid ?? 0, shot: { url: `${origin}/graphql`, headers, bodies: [JSON.stringify({ query: LIST, variables: { first: 50 } })] } });
    }
    const figures = new Map<number, Figure[]>(SIZES.map((orders) => [orders, []]));
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const { orders, pid, shot } of round % 2 ? shots.toReversed() : shots) {
        const figure = await measure(shot, pid, { seconds: round === 0 ? 2 : SECONDS, connections: CONNECTIONS });
        if (figure.errors > 0) throw new Error(`${figure.errors} errors with ${orders} orders`);
        if (round > 0) figures.get(orders)?.push(figure);
      }
    }
    return figures;
  } finally {
    for (const { child } of servers) child.kill();
  }
}

const figures = await inTurns();
const middle = (orders: number, of: 'p50' | 'p975' | 'requestsPerSecond'): number => median((figures.get(orders) ?? []).map((figure) => figure[of]));
process.stdout.write('| orders | req/s | p50 ms | p97.5 ms | p97.5 of each round |\n|---|---|---|---|---|\n');
for (const orders of SIZES) {
  const rounds = (figures.get(orders) ?? []).map(({ p975 }) => p975).join(', ');
  process.stdout.write(`| ${orders} | ${Math.round(middle(orders, 'requestsPerSecond'))} | ${middle(orders, 'p50')} | ${middle(orders, 'p975')} | ${rounds} |\n`);
}
const [least = 0, most = 0] = [SIZES[0], SIZES.at(-1)];
process.stdout.write(`p97.5 with ${most} orders is ${(middle(most, 'p975') / middle(least, 'p975')).toFixed(2)} times that with ${least}\n`);
