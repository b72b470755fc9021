import { LockMode } from '@mikro-orm/core';
import { loadForUpdate, type Tx } from '../../platform/command/tx.js';
import { lookAt } from '../../platform/database/reads.js';
import { refuse, UserErrorCode } from '../../platform/errors.js';
import { FulfilmentOrder, FulfilmentOrderState } from '../allocation/index.js';
import type { Order } from '../orders/index.js';
import { lockParcelOf, lockShipments } from './parcels/lock-parcels.js';
import type { Shipment } from './shipment.entity.js';
import { waybillFacts, type WorkFacts } from './shipment.policy.js';

/** A fulfilment order with its order and its shipment. */
export interface Part {
  fulfilmentOrder: FulfilmentOrder;
  order: Order;
  shipment: Shipment | null;
}

/** A fulfilment order with what a verb of the warehouse looks at, all locked. */
export interface Work extends Part {
  /** What goes in one parcel and is done with at once, itself among it, by the keys of the orders. */
  parts: readonly Part[];
  facts: WorkFacts;
}

/**
 * Loads a fulfilment order for a verb, with all that goes in one parcel with it: the orders are locked first, as cancelling
 * an order does, so that the two never wait for each other. Refuses with NOT_FOUND or STALE_VERSION.
 */
export async function loadWork(tx: Tx, fulfilmentOrderId: string, expectedVersion?: number | null): Promise<Work> {
  const [known] = await tx.em.createQueryBuilder(FulfilmentOrder, 'f').select(['f.orderId'] as never).where({ id: fulfilmentOrderId }).execute('all') as unknown as { orderId: string }[];
  const orders = known ? await lockParcelOf(tx, known.orderId) : [];
  const mates = orders.length > 1 ? await lockMates(tx, fulfilmentOrderId, orders) : [];
  const fulfilmentOrder = await loadForUpdate(tx, FulfilmentOrder, fulfilmentOrderId, { field: ['fulfilmentOrderId'], ...(expectedVersion && { expectedVersion }) });
  const work = mates.includes(fulfilmentOrder) ? mates.filter(({ warehouseId }) => warehouseId === fulfilmentOrder.warehouseId) : [fulfilmentOrder];
  const shipments = await lockShipments(tx, { fulfilmentOrderId: { $in: work.map(({ id }) => id) } });
  const parts = orders.flatMap((order) => work.filter(({ orderId }) => orderId === order.id).map((each): Part => (
    { order, fulfilmentOrder: each, shipment: shipments.find((shipment) => shipment.fulfilmentOrderId === each.id) ?? null }
  )));
  const own = parts.find((part) => part.fulfilmentOrder === fulfilmentOrder);
  if (!own) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'Order' }, field: ['fulfilmentOrderId'] });
  return { ...own, parts, facts: { ...factsOf(own, parts), waitsFor: mates.length > 0 ? waitsFor(orders, parts) : null } };
}

function factsOf({ fulfilmentOrder, shipment }: Part, parts: readonly Part[]): Omit<WorkFacts, 'waitsFor'> {
  return {
    state: fulfilmentOrder.state, held: parts.some(({ order }) => order.held),
    recallRequested: parts.some((part) => part.fulfilmentOrder.recallRequestedAt), ...waybillFacts(shipment),
  };
}

/** The first order that goes in the parcel and has no work in this warehouse yet. */
function waitsFor(orders: readonly Order[], parts: readonly Part[]): string | null {
  return orders.find((order) => !parts.some((part) => part.order === order))?.orderNo ?? null;
}

/** The fulfilment orders of a parcel that were not cancelled, locked by their keys; none when the one that is asked for was. */
async function lockMates(tx: Tx, fulfilmentOrderId: string, orders: readonly Order[]): Promise<FulfilmentOrder[]> {
  const ids = (await lookAt(tx, FulfilmentOrder, { columns: ['id'], where: { orderId: { $in: orders.map(({ id }) => id) }, state: { $ne: FulfilmentOrderState.CANCELLED } }, everywhere: true })).map(({ id }) => id);
  if (!ids.includes(fulfilmentOrderId)) return [];
  return tx.em.find(FulfilmentOrder, { id: { $in: ids.toSorted() } }, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, filters: { scope: false } });
}

/** What events about a fulfilment order or its parcel carry: whose rows, and whose timelines. */
export function toldOf(of: FulfilmentOrder | Shipment): { scope: { shopId: string; warehouseId: string; customerId: string | null }; alsoOn: string[] } {
  const { shopId, warehouseId, orderId } = of;
  const fulfilmentOrderId = 'fulfilmentOrderId' in of ? [of.fulfilmentOrderId] : [];
  return { scope: { shopId, warehouseId, customerId: of.customerId ?? null }, alsoOn: [orderId, ...fulfilmentOrderId] };
}
