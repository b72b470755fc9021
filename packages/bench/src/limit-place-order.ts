import { createHash, randomBytes } from 'node:crypto';
import type { Pool, ResultSetHeader, RowDataPacket } from 'mysql2/promise';

export interface LimitOrder {
  shopId: string;
  customer: { name: string; phone: string };
  receiver: { name: string; phone: string; province: string; city: string; district: string; address: string };
  lines: { sku: string; quantity: number }[];
  idempotencyKey?: string;
}

const id = (): string => randomBytes(20).toString('hex').toUpperCase().slice(0, 26);
const now = (): string => new Date().toISOString().slice(0, 23).replace('T', ' ');
const insert = (table: string, columns: string): string => `insert into ${table} (${columns}) values ?`;

/** An order of some lines as the product places it, by hand: the same rows in one transaction, nothing asked twice. */
export async function placeByHand(pool: Pool, input: LimitOrder): Promise<{ id: string }> {
  const connection = await pool.getConnection();
  try {
    await connection.beginTransaction();
    const at = now();
    const orderId = id();
    const key = input.idempotencyKey ?? id();
    await connection.query(insert('idempotency_key', 'id, actor, command, `key`, input_hash, created_at'), [[[id(), 'limit', 'placeOrder', key, createHash('sha256').update(JSON.stringify(input)).digest('hex'), at]]]);
    const [skus] = await connection.query<RowDataPacket[]>('select id, code, title, category, price from sku where code in (?)', [input.lines.map((line) => line.sku)]);
    const [stocks] = await connection.query<RowDataPacket[]>('select s.sku_id, s.warehouse_id, s.available, w.regions, w.priority from stock s join warehouse w on w.id = s.warehouse_id where s.sku_id in (?)', [skus.map((sku) => sku['id'])]);
    const warehouseId = stocks[0]?.['warehouse_id'] as string;
    const [customers] = await connection.query<RowDataPacket[]>('select id from customer where shop_id = ? and phone = ? limit 1', [input.shopId, input.customer.phone]);
    const customerId = (customers[0]?.['id'] as string | undefined) ?? id();
    if (customers.length === 0) await connection.query(insert('customer', 'id, shop_id, name, phone, level, created_at'), [[[customerId, input.shopId, input.customer.name, input.customer.phone, 'NORMAL', at]]]);
    const lines = input.lines.map((line) => ({ ...line, id: id(), found: skus.find((sku) => sku['code'] === line.sku) as RowDataPacket }))
      .sort((a, b) => (String(a.found['id']) < String(b.found['id']) ? -1 : 1));
    for (const line of lines) {
      const [done] = await connection.query<ResultSetHeader>('update stock set reserved = reserved + ?, available = available - ? where sku_id = ? and warehouse_id = ? and available >= ?', [line.quantity, line.quantity, line.found['id'], warehouseId, line.quantity]);
      if (done.affectedRows !== 1) throw new Error('short');
    }
    const payable = lines.reduce((sum, line) => sum + Number(line.found['price']) * line.quantity, 0);
    const { receiver } = input;
    await connection.query(insert('orders', 'id, order_no, source, shop_id, customer_id, stage, payment_status, fulfilment_status, after_sales_status, held, warehouse_id, cash_on_delivery, goods_total, discount_total, freight, payable, paid, refunded, item_count, item_summary, receiver_name, receiver_phone, receiver_province, receiver_city, receiver_district, receiver_address, placed_at, version, created_at'), [[[
      orderId, orderId.slice(0, 16), 'MANUAL', input.shopId, customerId, 'AWAITING_PAYMENT', 'UNPAID', 'UNALLOCATED', 'NONE', false, warehouseId, false, payable, 0, 0, payable, 0, 0, lines.length, 'limit',
      receiver.name, receiver.phone, receiver.province, receiver.city, receiver.district, receiver.address, at, 1, at,
    ]]]);
    await connection.query(insert('order_line', 'id, order_id, shop_id, placed_at, sku_id, sku_code, category, title, quantity, unit_price, discount, payable, shipped_quantity, returned_quantity'), [lines.map((line) => [line.id, orderId, input.shopId, at, line.found['id'], line.sku, line.found['category'], line.found['title'], line.quantity, line.found['price'], 0, Number(line.found['price']) * line.quantity, 0, 0])]);
    await connection.query(insert('reservation', 'id, order_id, line_id, sku_id, warehouse_id, quantity'), [lines.map((line) => [id(), orderId, line.id, line.found['id'], warehouseId, line.quantity])]);
    await connection.query(insert('stock_movement', 'id, sku_id, warehouse_id, kind, on_hand_delta, reserved_delta, ref_id, actor_name, at'), [lines.map((line) => [id(), line.found['id'], warehouseId, 'RESERVATION', 0, line.quantity, orderId, 'limit', at])]);
    await connection.query(insert('timeline_entry', 'id, subject_id, type, data, actor_kind, actor_name, at'), [[[id(), orderId, 'OrderPlaced', '{}', 'user', 'limit', at]]]);
    await connection.query(insert('audit_entry', 'id, actor_kind, actor_id, actor_name, action, subject_type, subject_id, data, request_id, at'), [[[id(), 'user', 'limit', 'limit', 'OrderPlaced', 'Order', orderId, '{}', 'limit', at]]]);
    await connection.commit();
    return { id: orderId };
  } catch (error) {
    await connection.rollback();
    throw error;
  } finally {
    connection.release();
  }
}
