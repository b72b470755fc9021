import type { Tx } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { FulfilmentOrder } from '../../allocation/index.js';

/** The fulfilment orders whose papers are asked for, by their orders' keys, as every verb of the warehouse takes them. Refuses the first that the caller does not see, naming it. */
export async function ordersToPrint(tx: Tx, ids: readonly string[]): Promise<FulfilmentOrder[]> {
  const orders = await tx.em.find(FulfilmentOrder, { id: { $in: [...ids] } }, { orderBy: { orderId: 'asc', id: 'asc' } });
  const missing = ids.findIndex((id) => !orders.some((order) => order.id === id));
  if (missing >= 0) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'FulfilmentOrder' }, field: ['fulfilmentOrderIds', String(missing)] });
  return orders;
}
