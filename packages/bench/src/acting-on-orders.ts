import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { median } from './measure.js';
import { LIST_OF } from './questions.js';
import { API, asking, database, signIn, start, until } from './world.js';

const ORDERS = Number(process.env['BENCH_ORDERS'] ?? 1_000_000);
const APPROVED = Number(process.env['BENCH_APPROVE'] ?? 10_000);
const TRIED_DAYS = Number(process.env['BENCH_DAYS'] ?? 37);
const PORT = 4700;
const ORIGIN = `http://127.0.0.1:${PORT}`;
const LOOK_EVERY_MS = 250;

/** Waits for a job's end, looking at the list of orders as somebody at a screen would; tells how long it and the looks took. */
async function watched(look: () => Promise<unknown>, ended: () => Promise<boolean>): Promise<{ seconds: number; list: { p50: number; worst: number } }> {
  const looks: number[] = [];
  const from = performance.now();
  while (!(await ended())) {
    const at = performance.now();
    await look();
    looks.push(performance.now() - at);
    await wait(LOOK_EVERY_MS);
  }
  return { seconds: (performance.now() - from) / 1_000, list: { p50: Math.round(median(looks)), worst: Math.round(Math.max(...looks)) } };
}

const url = await database(ORDERS);
const connection = await createConnection(url);
await connection.query('update stock set available = 100000000, on_hand = 100000000 + reserved, low = 0');
/** Whether all that was approved has its warehouse, or is held for want of goods. */
const allocated = async (): Promise<boolean> => {
  const [[row]] = await connection.query<RowDataPacket[]>("select count(*) as n from job where name = 'allocation.allocate-order' and state <> 'DONE'");
  return Number(row?.['n']) === 0;
};
const api = start(API, { DATABASE_URL: url, PORT: String(PORT), DEMO_MODE: 'true', LOG_LEVEL: 'warn', DATABASE_POOL: '16' });
try {
  await until(`${ORIGIN}/readyz`);
  const ask = asking(ORIGIN, await signIn(`${ORIGIN}/graphql`, 'admin'));
  const look = (): Promise<unknown> => ask(LIST_OF, { first: 50 });
  const begun = performance.now();
  const atRest = await watched(look, async () => performance.now() > begun + 5_000);
  const filter = { stage: ['AWAITING_REVIEW'], paymentStatus: ['PAID'], held: false, placedFrom: new Date(Date.now() - (365 * 24 * 3_600_000 * APPROVED * 10) / ORDERS).toISOString() };
  type Batch = { id: string; state: string; total: number; done: number; refused: number };
  const { approveOrders } = await ask<{ approveOrders: { batch: Batch | null; userErrors: { message: string }[] } }>('mutation ($filter: OrderFilter!) { approveOrders(input: { orders: { filter: $filter } }) { batch { id total } userErrors { message } } }', { filter });
  if (!approveOrders.batch) throw new Error(JSON.stringify(approveOrders.userErrors));
  const { id } = approveOrders.batch;
  let batch = approveOrders.batch;
  const approval = await watched(look, async () => {
    ({ orderBatch: batch } = await ask<{ orderBatch: Batch }>('query ($id: ID!) { orderBatch(id: $id) { id state total done refused } }', { id }));
    return batch.state !== 'WORKING';
  });
  const allocation = await watched(look, allocated);
  const trial = await tried();
  process.stdout.write(`${JSON.stringify({ atRest: atRest.list, approval: { ...batch, ordersPerSecond: Math.round(batch.total / approval.seconds), ...approval }, allocation: { ordersPerSecond: Math.round(batch.total / (approval.seconds + allocation.seconds)), ...allocation }, trial }, null, 2)}\n`);

  async function tried() {
    const { draftRuleSet } = await ask<{ draftRuleSet: { ruleSet: { id: string } } }>('mutation { draftRuleSet(input: { family: WAREHOUSE }) { ruleSet { id } } }');
    const draft = draftRuleSet.ruleSet.id;
    await ask('mutation ($id: ID!, $days: Int!) { tryRuleSet(input: { ruleSetId: $id, days: $days }) { userErrors { message } } }', { id: draft, days: TRIED_DAYS });
    type Trial = { orders: number; changed: number } | null;
    let trial: Trial = null as Trial;
    const took = await watched(look, async () => {
      const { ruleSets } = await ask<{ ruleSets: { id: string; trial: Trial }[] }>('{ ruleSets(family: WAREHOUSE) { id trial { orders changed } } }');
      trial = ruleSets.find((set) => set.id === draft)?.trial ?? null;
      return trial !== null;
    });
    await ask('mutation ($id: ID!) { discardRuleSet(input: { ruleSetId: $id }) { userErrors { message } } }', { id: draft });
    return { ...trial, ...took };
  }
} finally {
  api.kill();
  await connection.end();
  await once(api, 'exit');
}
