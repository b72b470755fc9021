import Fastify from 'fastify';
import { placeByHand, type LimitOrder } from './limit-place-order.js';
import { createPool, type Pool, type RowDataPacket } from 'mysql2/promise';

/**
 * The limit: what a server written by hand for exactly these questions does on the same tables. No schema, no sign-in,
 * no permissions, no scope: only the SQL and the JSON.
 */
const yuan = (fen: number): string => (fen / 100).toFixed(2);
const utc = (text: string): string => `${text.replace(' ', 'T')}Z`;
const nodeId = (type: string, id: string): string => Buffer.from(`${type}:${id}`).toString('base64url');

const ORDER_COLUMNS = 'id, order_no, stage, payment_status, fulfilment_status, payable, placed_at, item_summary, customer_id, receiver_province, receiver_city';

function showOrder(order: RowDataPacket, customers: Map<string, RowDataPacket>, lines: Map<string, RowDataPacket[]>) {
  const customer = customers.get(order['customer_id'] as string);
  return {
    id: nodeId('Order', order['id']), orderNo: order['order_no'], stage: order['stage'], paymentStatus: order['payment_status'], fulfilmentStatus: order['fulfilment_status'],
    payable: { amount: yuan(Number(order['payable'])) }, placedAt: utc(order['placed_at']), itemSummary: order['item_summary'], receiverProvince: order['receiver_province'], receiverCity: order['receiver_city'],
    customer: customer ? { id: nodeId('Customer', customer['id']), name: `${String(customer['name'])[0]}*`, level: customer['level'] } : null,
    lines: (lines.get(order['id'] as string) ?? []).map(showLine),
  };
}

function showLine(line: RowDataPacket) {
  return { id: nodeId('OrderLine', line['id']), skuCode: line['sku_code'], title: line['title'], quantity: line['quantity'], unitPrice: { amount: yuan(Number(line['unit_price'])) } };
}

async function rows(pool: Pool, sql: string, params: unknown[]): Promise<RowDataPacket[]> {
  const [found] = await pool.query<RowDataPacket[]>(sql, params);
  return found;
}

async function list(pool: Pool, first: number) {
  const orders = await rows(pool, `select ${ORDER_COLUMNS} from orders where stage = ? order by placed_at desc, id desc limit ?`, ['COMPLETED', first + 1]);
  const page = orders.slice(0, first);
  const [customers, lines] = await Promise.all([
    rows(pool, 'select id, name, level from customer where id in (?)', [page.map((order) => order['customer_id'])]),
    rows(pool, 'select id, order_id, sku_code, title, quantity, unit_price from order_line where order_id in (?) order by id', [page.map((order) => order['id'])]),
  ]);
  const byId = new Map(customers.map((customer) => [customer['id'] as string, customer]));
  const byOrder = Map.groupBy(lines, (line) => line['order_id'] as string);
  return { data: { orders: { nodes: page.map((order) => showOrder(order, byId, byOrder)), pageInfo: { hasNextPage: orders.length > first } } } };
}

async function detail(pool: Pool, id: string) {
  const [orders, lines, payments, timeline] = await Promise.all([
    rows(pool, `select ${ORDER_COLUMNS} from orders where id = ?`, [id]),
    rows(pool, 'select id, order_id, sku_code, title, quantity, unit_price from order_line where order_id = ? order by id', [id]),
    rows(pool, 'select id, state, amount, paid_at from payment where order_id = ? order by id', [id]),
    rows(pool, 'select id, type, actor_name, at from timeline_entry where subject_id = ? order by id desc', [id]),
  ]);
  const [order] = orders;
  if (!order) return { data: { order: null } };
  const customers = await rows(pool, 'select id, name, level from customer where id = ?', [order['customer_id']]);
  return { data: { order: {
    ...showOrder(order, new Map(customers.map((customer) => [customer['id'] as string, customer])), new Map([[id, lines]])),
    payments: payments.map((payment) => ({ id: nodeId('Payment', payment['id']), state: payment['state'], amount: { amount: yuan(Number(payment['amount'])) }, paidAt: utc(payment['paid_at']) })),
    timeline: timeline.map((entry) => ({ id: entry['id'], type: entry['type'], actorName: entry['actor_name'], at: utc(entry['at']) })),
  } } };
}

/** Starts the limit server on a free port and prints it. */
async function main(): Promise<void> {
  const pool = createPool({ uri: process.env['DATABASE_URL'], dateStrings: true, supportBigNumbers: true, connectionLimit: 16, timezone: 'Z' });
  const app = Fastify();
  app.get('/readyz', async () => rows(pool, 'select 1', []));
  app.post('/list', async (request) => list(pool, (request.body as { first: number }).first));
  app.post('/detail', async (request) => detail(pool, (request.body as { id: string }).id));
  app.post('/place', async (request) => placeByHand(pool, request.body as LimitOrder));
  await app.listen({ port: Number(process.env['PORT'] ?? 0), host: '127.0.0.1' });
  process.stdout.write(`listening ${JSON.stringify(app.server.address())}\n`);
}

await main();
