import { command, perform } from '../platform/command/command.js';
import { encodeNodeId } from '../platform/ids.js';
import { FulfilmentStatus, Order, OrderLine, recordFulfilment } from '../modules/orders/index.js';
import { recordMarketplacePayment } from '../modules/payments/index.js';
import { buildAllocatedOrder } from './fulfilment.js';
import type { BuiltOrder } from './orders.js';
import type { TestApi } from './test-api.js';

export interface DeliveredOrder extends BuiltOrder {
  /** Opaque id of its only line. */
  lineId: string;
}

/** An order of the demo's customer: paid over the marketplace, shipped and delivered today. */
export async function deliveredOrder(api: TestApi, wanted: { skuCode?: string; quantity?: number; freight?: number } = {}): Promise<DeliveredOrder> {
  const order = await buildAllocatedOrder(api, { skuCode: 'SWT-CLD-BL-XL', quantity: 3, ofDemoCustomer: true, paid: false, cashOnDelivery: true, ...wanted });
  const line = await api.system().em.findOneOrFail(OrderLine, { orderId: order.rowId });
  await perform(api.system(), command('deliver', async (tx) => {
    const row = await tx.em.findOneOrFail(Order, { id: order.rowId });
    await recordMarketplacePayment(tx, { orderId: row.id, shopId: row.shopId, customerId: row.customerId ?? null, amount: row.payable, tradeNo: `T${row.id}`, paidAt: tx.now });
    await recordFulfilment(tx, row.id, FulfilmentStatus.SHIPPED, { shipped: [{ lineId: line.id, quantity: line.quantity }] });
    await recordFulfilment(tx, row.id, FulfilmentStatus.DELIVERED, { deliveredAt: tx.now });
    return {};
  }), {});
  return { ...order, lineId: encodeNodeId('OrderLine', line.id) };
}
