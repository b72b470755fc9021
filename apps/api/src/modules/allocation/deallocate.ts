import { LockMode } from '@mikro-orm/core';
import { canRun, nextState } from '@ordo/kernel';
import { loadForUpdate, type Tx } from '../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../platform/errors.js';
import { FulfilmentStatus, Order, recordFulfilment } from '../orders/index.js';
import { FulfilmentOrder } from './fulfilment-order.entity.js';
import { FULFILMENT_ORDER_TRANSITIONS, FulfilmentOrderState } from './fulfilment-order.transitions.js';

const IN_HAND: readonly FulfilmentOrderState[] = [FulfilmentOrderState.PICKING, FulfilmentOrderState.PACKED];

/**
 * Takes an order away from its warehouse: voids its open fulfilment orders (their waybills follow by `FulfilmentOrderCancelled`).
 * Refused while the warehouse has goods with a printed label in hand: it recalls them first. Stock is the caller's business.
 */
export async function deallocate(tx: Tx, orderId: string): Promise<void> {
  // The order first, as every verb of the warehouse does.
  await loadForUpdate(tx, Order, orderId, { field: ['orderId'] });
  const all = await tx.em.find(FulfilmentOrder, { orderId }, { filters: { scope: false }, lockMode: LockMode.PESSIMISTIC_WRITE });
  const open = all.filter((each) => canRun(FULFILMENT_ORDER_TRANSITIONS, 'cancel', each.state));
  for (const each of open) {
    if (each.printedCount > 0 && IN_HAND.includes(each.state)) {
      throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'fulfilmentOrderRecallFirst', { params: { number: each.number }, field: ['orderId'] });
    }
    each.state = nextState(FULFILMENT_ORDER_TRANSITIONS, 'cancel', each.state);
    await tx.emit({
      type: 'FulfilmentOrderCancelled', subject: { type: 'FulfilmentOrder', id: each.id }, alsoOn: [orderId],
      data: { number: each.number }, scope: { shopId: each.shopId, warehouseId: each.warehouseId, customerId: each.customerId ?? null },
    });
  }
  if (open.length > 0) await recordFulfilment(tx, orderId, FulfilmentStatus.UNALLOCATED);
}
