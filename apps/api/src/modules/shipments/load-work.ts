import { LockMode } from '@mikro-orm/core';
import { loadForUpdate, type Tx } from '../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../platform/errors.js';
import { FulfilmentOrder } from '../allocation/index.js';
import { Order } from '../orders/index.js';
import { Shipment } from './shipment.entity.js';
import { waybillFacts, type WorkFacts } from './shipment.policy.js';

/** A fulfilment order with what a verb of the warehouse looks at, all locked. */
export interface Work {
  fulfilmentOrder: FulfilmentOrder;
  order: Order;
  shipment: Shipment | null;
  facts: WorkFacts;
}

/**
 * Loads a fulfilment order for a verb: its order is locked first, as cancelling an order does, so that the two never
 * wait for each other. Refuses with NOT_FOUND or STALE_VERSION.
 */
export async function loadWork(tx: Tx, fulfilmentOrderId: string, expectedVersion?: number | null): Promise<Work> {
  const [known] = await tx.em.createQueryBuilder(FulfilmentOrder, 'f').select(['f.orderId'] as never).where({ id: fulfilmentOrderId }).execute('all') as unknown as { orderId: string }[];
  const order = known && await tx.em.findOne(Order, { id: known.orderId }, { lockMode: LockMode.PESSIMISTIC_WRITE, filters: { scope: false } });
  const fulfilmentOrder = await loadForUpdate(tx, FulfilmentOrder, fulfilmentOrderId, { field: ['fulfilmentOrderId'], ...(expectedVersion && { expectedVersion }) });
  if (!order) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'Order' }, field: ['fulfilmentOrderId'] });
  const shipment = await tx.em.findOne(Shipment, { fulfilmentOrderId }, { lockMode: LockMode.PESSIMISTIC_WRITE, filters: { scope: false } });
  return {
    fulfilmentOrder, order, shipment,
    facts: { state: fulfilmentOrder.state, held: order.held, recallRequested: Boolean(fulfilmentOrder.recallRequestedAt), ...waybillFacts(shipment) },
  };
}

/** What events about a fulfilment order or its parcel carry: whose rows, and whose timelines. */
export function toldOf(of: FulfilmentOrder | Shipment): { scope: { shopId: string; warehouseId: string; customerId: string | null }; alsoOn: string[] } {
  const { shopId, warehouseId, orderId } = of;
  const fulfilmentOrderId = 'fulfilmentOrderId' in of ? [of.fulfilmentOrderId] : [];
  return { scope: { shopId, warehouseId, customerId: of.customerId ?? null }, alsoOn: [orderId, ...fulfilmentOrderId] };
}
