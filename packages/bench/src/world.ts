import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { createConnection, type RowDataPacket } from 'mysql2/promise';

export const ROOT = resolve(import.meta.dirname, '../../..');
export const API = resolve(ROOT, 'apps/api/dist/bundle/src/main.js');
const CLI = resolve(ROOT, 'apps/api/dist/bundle/src/app/cli.js');

const server = process.env['BENCH_DATABASE_SERVER'];
if (!server) throw new Error('BENCH_DATABASE_SERVER=mysql://user@host:port must name a MySQL or MariaDB server');

/** What the databases are called, before the number of their orders. */
const PREFIX = process.env['BENCH_DATABASE_PREFIX'] ?? 'ordo_bench_';

/** The opaque id that the API knows a row by. */
export const nodeId = (type: string, id: string): string => Buffer.from(`${type}:${id}`).toString('base64url');

/** Starts a program of ours. */
export function start(file: string, env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [file], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
}

function run(file: string, args: string[], env: Record<string, string>): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [file, ...args], { env: { ...process.env, ...env }, stdio: 'inherit' });
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error(`${file} ${args.join(' ')} ended with ${code}`))));
  });
}

/** Waits until an address answers; gives how long that took, ms. */
export async function until(url: string): Promise<number> {
  const from = performance.now();
  for (;;) {
    const ok = await fetch(url).then((response) => response.ok, () => false);
    if (ok) return performance.now() - from;
    if (performance.now() - from > 60_000) throw new Error(`${url} does not answer`);
    await new Promise((next) => setTimeout(next, 20));
  }
}

/** A token: a clerk's, or of another person of the demo. */
export async function signIn(api: string, username = 'clerk'): Promise<string> {
  const response = await fetch(api, {
    method: 'POST', headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `mutation { signIn(input: { username: "${username}", password: "Demo!2026" }) { token } }` }),
  });
  const { data } = (await response.json()) as { data: { signIn: { token: string } } };
  return data.signIn.token;
}

export type Ask = <Data>(query: string, variables?: object) => Promise<Data>;

/** Asks a server's GraphQL with a token; throws what it answers besides data. */
export function asking(origin: string, token: string): Ask {
  return async <Data>(query: string, variables?: object): Promise<Data> => {
    const response = await fetch(`${origin}/graphql`, { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
}

/** A shop, a warehouse and a customer of the orders made for load, by their opaque ids. */
export async function rowsOf(url: string): Promise<Record<'shop' | 'warehouse' | 'customer', string>> {
  const connection = await createConnection(url);
  const [[order]] = await connection.query<RowDataPacket[]>("select shop_id as shop, warehouse_id as warehouse, customer_id as customer from orders where stage = 'COMPLETED' order by id desc limit 1");
  await connection.end();
  return { shop: nodeId('Shop', order?.['shop']), warehouse: nodeId('Warehouse', order?.['warehouse']), customer: nodeId('Customer', order?.['customer']) };
}

/** A database with so many orders; made and filled when it is not there. */
export async function database(orders: number): Promise<string> {
  const name = `${PREFIX}${orders}`;
  const connection = await createConnection(server as string);
  const [known] = await connection.query<RowDataPacket[]>('show databases like ?', [name]);
  const url = new URL(server as string);
  url.pathname = `/${name}`;
  if (known.length === 0) {
    await connection.query(`create database \`${name}\` character set utf8mb4 collate utf8mb4_bin`);
    await run(CLI, ['seed', '--orders', String(orders)], { DATABASE_URL: url.toString(), DEMO_MODE: 'true' });
    await connection.query(`use \`${name}\``);
    await connection.query('analyze table orders, order_line, customer, payment, timeline_entry');
  }
  await connection.end();
  return url.toString();
}
