import { nextState } from '@ordo/kernel';
import type { Tx } from '../../platform/command/tx.js';
import type { Order } from '../orders/index.js';
import { FulfilmentOrderLine } from './fulfilment-order-line.entity.js';
import type { FulfilmentOrder } from './fulfilment-order.entity.js';
import { FULFILMENT_ORDER_TRANSITIONS } from './fulfilment-order.transitions.js';
import { openFulfilmentOrder } from './open-fulfilment-order.js';

/** Voids a fulfilment order and opens another one for the same goods in the same warehouse. Both are locked; the stock stays reserved. */
export async function renewWork(tx: Tx, order: Order, work: FulfilmentOrder): Promise<void> {
  const lines = await tx.em.find(FulfilmentOrderLine, { fulfilmentOrderId: work.id }, { orderBy: { id: 'asc' } });
  work.state = nextState(FULFILMENT_ORDER_TRANSITIONS, 'cancel', work.state);
  await tx.emit({
    type: 'FulfilmentOrderCancelled', subject: { type: 'FulfilmentOrder', id: work.id }, alsoOn: [order.id],
    data: { number: work.number }, scope: { shopId: work.shopId, warehouseId: work.warehouseId, customerId: work.customerId ?? null },
  });
  await openFulfilmentOrder(tx, order, work.warehouseId, lines.map(({ orderLineId, skuId, skuCode, title, quantity }) => ({ lineId: orderLineId, skuId, skuCode, title, quantity })));
}
