import type { Tx } from '../../platform/command/tx.js';
import type { Order } from '../orders/index.js';
import { FulfilmentOrderLine } from './fulfilment-order-line.entity.js';
import type { FulfilmentOrder } from './fulfilment-order.entity.js';
import { replaceWork } from './parts/replace-work.js';

/** Voids a fulfilment order and opens another one for the same goods in the same warehouse. Both are locked; the stock stays reserved. */
export async function renewWork(tx: Tx, order: Order, work: FulfilmentOrder): Promise<void> {
  const lines = await tx.em.find(FulfilmentOrderLine, { fulfilmentOrderId: work.id }, { orderBy: { id: 'asc' } });
  await replaceWork(tx, order, [work], [{
    warehouseId: work.warehouseId, lines: lines.map(({ orderLineId, skuId, skuCode, title, quantity }) => ({ lineId: orderLineId, skuId, skuCode, title, quantity })),
  }]);
}
