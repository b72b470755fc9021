import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { API, asking, database, nodeId, signIn, start, until } from './world.js';

const ORDERS = Number(process.env['BENCH_ORDERS'] ?? 10_000);
const ROWS = Number(process.env['BENCH_ROWS'] ?? 100_000);
const PORT = 4700;
const ORIGIN = `http://127.0.0.1:${PORT}`;
const HEADS = 'orderNo,sku,quantity,receiverName,receiverPhone,province,city,district,address';
const FIELDS = HEADS.split(',').map((field, column) => `{ field: ${field}, column: ${column} }`).join(', ');

interface Import {
  state: string;
  ready: number;
  placed: number;
  refused: number;
  problem: string | null;
}

/** A file of so many rows, three rows an order, numbers that no run before had. */
function file(skus: readonly string[]): string {
  const run = Date.now().toString(36);
  const rows = Array.from({ length: ROWS }, (_, at) => {
    const order = Math.floor(at / 3);
    return `B${run}${order},${skus[(order * 7 + (at % 3) * 31) % skus.length]},1,张三,1390000${String(order % 10_000).padStart(4, '0')},浙江省,杭州市,西湖区,文一西路 ${order} 号`;
  });
  return `${HEADS}\n${rows.join('\n')}\n`;
}

/** The most memory that a process has had at once, in MiB. Linux alone tells. */
function peakMemory(pid: number): number {
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
}

const url = await database(ORDERS);
const connection = await createConnection(url);
await connection.query('update stock set available = 100000000, on_hand = 100000000 + reserved, low = 0');
const [[shop], [skus]] = [await connection.query<RowDataPacket[]>("select id from shop where code = 'manual'"), await connection.query<RowDataPacket[]>('select code from sku where not bundle order by code limit 200')];
await connection.end();
const api = start(API, { DATABASE_URL: url, PORT: String(PORT), DEMO_MODE: 'true', LOG_LEVEL: 'warn', DATABASE_POOL: '16' });
try {
  await until(`${ORIGIN}/readyz`);
  const token = await signIn(`${ORIGIN}/graphql`);
  const ask = asking(ORIGIN, token);
  const atRest = peakMemory(api.pid ?? 0);
  const put = await fetch(`${ORIGIN}/files?name=bench.csv`, { method: 'PUT', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' }, body: file(skus.map((each) => String(each['code']))) });
  const { file: uploaded } = (await put.json()) as { file: { id: string } };
  const { startOrderImport } = await ask<{ startOrderImport: { orderImport: { id: string } } }>(`mutation { startOrderImport(input: { storedFileId: "${uploaded.id}", shopId: "${nodeId('Shop', String(shop[0]?.['id']))}" }) { orderImport { id } } }`);
  const { id } = startOrderImport.orderImport;
  const ended = async (working: string): Promise<{ row: Import; seconds: number }> => {
    for (const from = performance.now(); ; await wait(250)) {
      const { orderImport: row } = await ask<{ orderImport: Import }>(`{ orderImport(id: "${id}") { state ready placed refused problem } }`);
      if (row.state !== working) return { row, seconds: (performance.now() - from) / 1_000 };
    }
  };
  await ask(`mutation { checkOrderImport(input: { orderImportId: "${id}", mapping: [${FIELDS}] }) { userErrors { message } } }`);
  const check = await ended('CHECKING');
  await ask(`mutation { commitOrderImport(input: { orderImportId: "${id}" }) { userErrors { message } } }`);
  const commit = await ended('IMPORTING');
  const said = { rows: ROWS, ...commit.row, checkRowsPerSecond: Math.round(ROWS / check.seconds), importRowsPerSecond: Math.round(ROWS / commit.seconds), memoryAtRestMiB: atRest, peakMemoryMiB: peakMemory(api.pid ?? 0) };
  process.stdout.write(`${JSON.stringify(said, null, 2)}\n`);
} finally {
  api.kill();
  await once(api, 'exit');
}
