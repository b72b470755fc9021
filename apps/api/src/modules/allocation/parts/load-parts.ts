import { LockMode } from '@mikro-orm/core';
import { loadForUpdate, type Tx } from '../../../platform/command/tx.js';
import { lookAt } from '../../../platform/database/reads.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { Order } from '../../orders/index.js';
import { FulfilmentOrder } from '../fulfilment-order.entity.js';
import { FulfilmentOrderState } from '../fulfilment-order.transitions.js';

export interface OrderParts {
  order: Order;
  /** Its fulfilment orders that were not cancelled, by their keys. */
  works: FulfilmentOrder[];
}

/** The parts of an order, all locked: the order first, as every verb of the warehouse does. Refuses with NOT_FOUND what the caller does not see. */
export async function loadParts(tx: Tx, orderId: string, options: { field: string[]; expectedVersion?: number | null }): Promise<OrderParts> {
  const order = await loadForUpdate(tx, Order, orderId, options);
  const works = await tx.em.find(FulfilmentOrder, { orderId: order.id, state: { $ne: FulfilmentOrderState.CANCELLED } }, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, filters: { scope: false } });
  return { order, works };
}

/** The order of a fulfilment order that the caller sees. */
export async function orderIdOf(tx: Tx, fulfilmentOrderId: string): Promise<string> {
  const [work] = await lookAt(tx, FulfilmentOrder, { columns: ['orderId'], where: { id: fulfilmentOrderId } });
  if (!work) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'FulfilmentOrder' }, field: ['fulfilmentOrderId'] });
  return work.orderId;
}
