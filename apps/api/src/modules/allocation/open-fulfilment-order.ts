import type { Tx } from '../../platform/command/tx.js';
import type { Order } from '../orders/index.js';
import { FulfilmentOrderLine } from './fulfilment-order-line.entity.js';
import { FulfilmentOrder } from './fulfilment-order.entity.js';

export interface MappedLine {
  lineId: string;
  skuId: string;
  skuCode: string;
  title: string;
  quantity: number;
}

/** Opens the fulfilment order of an order in a warehouse; its number counts the order's fulfilment orders. */
export async function openFulfilmentOrder(tx: Tx, order: Order, warehouseId: string, lines: readonly MappedLine[]): Promise<FulfilmentOrder> {
  const before = await tx.em.count(FulfilmentOrder, { orderId: order.id }, { filters: { scope: false } });
  const opened = tx.em.create(FulfilmentOrder, {
    number: `${order.orderNo}-${before + 1}`, orderId: order.id, orderNo: order.orderNo,
    shopId: order.shopId, warehouseId, customerId: order.customerId ?? null,
    itemCount: lines.reduce((sum, line) => sum + line.quantity, 0),
    shipBy: order.shipBy ?? null, createdAt: tx.now, version: 1,
  } as never);
  for (const { lineId, ...line } of lines) {
    tx.em.create(FulfilmentOrderLine, { fulfilmentOrderId: opened.id, orderLineId: lineId, ...line });
  }
  return opened;
}
