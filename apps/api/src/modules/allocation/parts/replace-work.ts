import { nextState } from '@ordo/kernel';
import type { Tx } from '../../../platform/command/tx.js';
import type { Order } from '../../orders/index.js';
import type { FulfilmentOrder } from '../fulfilment-order.entity.js';
import { FULFILMENT_ORDER_TRANSITIONS } from '../fulfilment-order.transitions.js';
import { openFulfilmentOrder, type MappedLine } from '../open-fulfilment-order.js';

/** What a fulfilment order that takes the place of others has to do. */
export interface NewWork {
  warehouseId: string;
  lines: readonly MappedLine[];
}

/**
 * Voids fulfilment orders of an order and opens others in their place: what was asked for by them, a waybill among it, is
 * void with them. All is locked; which pieces are held where is the caller's business.
 */
export async function replaceWork(tx: Tx, order: Order, gone: readonly FulfilmentOrder[], instead: readonly NewWork[]): Promise<FulfilmentOrder[]> {
  for (const work of gone) {
    work.state = nextState(FULFILMENT_ORDER_TRANSITIONS, 'cancel', work.state);
    await tx.emit({
      type: 'FulfilmentOrderCancelled', subject: { type: 'FulfilmentOrder', id: work.id }, alsoOn: [order.id],
      data: { number: work.number }, scope: { shopId: work.shopId, warehouseId: work.warehouseId, customerId: work.customerId ?? null },
    });
  }
  const opened: FulfilmentOrder[] = [];
  for (const { warehouseId, lines } of instead) {
    opened.push(await openFulfilmentOrder(tx, order, warehouseId, lines));
    // The next one counts this one for its number.
    await tx.em.flush();
  }
  return opened;
}
