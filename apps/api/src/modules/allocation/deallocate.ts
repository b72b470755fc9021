import { LockMode } from '@mikro-orm/core';
import { canRun, nextState } from '@ordo/kernel';
import { loadForUpdate, type Tx } from '../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../platform/errors.js';
import { FulfilmentStatus, Order, recordFulfilment } from '../orders/index.js';
import { FulfilmentOrder } from './fulfilment-order.entity.js';
import { FULFILMENT_ORDER_TRANSITIONS, IN_HAND } from './fulfilment-order.transitions.js';

type Progress = Pick<FulfilmentOrder, 'state' | 'printedCount'>;

/** It is the warehouse's business still, and can be taken away from it. */
export function isOpenWork({ state }: Pick<Progress, 'state'>): boolean {
  return canRun(FULFILMENT_ORDER_TRANSITIONS, 'cancel', state);
}

/** Its label is printed and its goods are in somebody's hands: the warehouse puts them back first. */
export function needsRecall({ state, printedCount }: Progress): boolean {
  return printedCount > 0 && IN_HAND.includes(state);
}

/**
 * Takes an order away from its warehouse: voids its open fulfilment orders (their waybills follow by `FulfilmentOrderCancelled`).
 * Refused while the warehouse has goods with a printed label in hand: it recalls them first. Stock is the caller's business.
 */
export async function deallocate(tx: Tx, orderId: string): Promise<void> {
  // The order first, as every verb of the warehouse does.
  await loadForUpdate(tx, Order, orderId, { field: ['orderId'] });
  const all = await tx.em.find(FulfilmentOrder, { orderId }, { filters: { scope: false }, lockMode: LockMode.PESSIMISTIC_WRITE });
  const open = all.filter(isOpenWork);
  for (const each of open) {
    if (needsRecall(each)) {
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
