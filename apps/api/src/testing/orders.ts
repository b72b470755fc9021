import { command, perform } from '../platform/command/command.js';
import { encodeNodeId } from '../platform/ids.js';
import { Customer } from '../modules/customers/index.js';
import { createOrder, Order, OrderSource, recordPaid, type NewOrder } from '../modules/orders/index.js';
import { Sku } from '../modules/catalog/index.js';
import { Shop } from '../modules/shops/index.js';
import type { TestApi } from './test-api.js';

export interface BuiltOrder {
  rowId: string;
  id: string;
  orderNo: string;
}

type Wanted = Partial<NewOrder> & { skuCode?: string; quantity?: number; shopCode?: string; paid?: boolean; ofDemoCustomer?: boolean };

/** An order of one line as createOrder makes it; paid unless told otherwise. No stock is reserved for it. */
export async function buildOrder(api: TestApi, wanted: Wanted = {}): Promise<BuiltOrder> {
  const make = command('buildOrder', async (tx) => {
    const shop = await tx.em.findOneOrFail(Shop, { code: wanted.shopCode ?? 'manual' });
    const sku = await tx.em.findOneOrFail(Sku, { code: wanted.skuCode ?? 'TEA-LJ-50' });
    const customer = wanted.ofDemoCustomer ? await tx.em.findOneOrFail(Customer, { phone: '13812341000' }) : null;
    const order = await createOrder(tx, {
      source: OrderSource.MANUAL, shopId: shop.id, customerId: customer?.id ?? null, freight: 0, placedAt: tx.now,
      receiver: { name: '张三丰', phone: '13900001234', province: '浙江省', city: '杭州市', district: '西湖区', address: '文三路 90 号 3 幢 401' },
      lines: [{ skuId: sku.id, skuCode: sku.code, category: sku.category, title: sku.title, quantity: wanted.quantity ?? 2, unitPrice: sku.price, discount: 0 }],
      ...wanted,
    });
    return { rowId: order.id, orderNo: order.orderNo, payable: order.payable };
  });
  const made = await perform(api.system(), make, {});
  if (wanted.paid !== false) {
    await perform(api.system(), command('pay', async (tx) => ({ order: await recordPaid(tx, made.rowId, { paid: made.payable, refunded: 0 }) })), {});
  }
  return { rowId: made.rowId, orderNo: made.orderNo, id: encodeNodeId('Order', made.rowId) };
}

/** The order's row as it stands in the database. */
export async function orderRow(api: TestApi, order: BuiltOrder): Promise<Order> {
  return api.system().em.findOneOrFail(Order, { id: order.rowId });
}
