import { LockMode, type FilterQuery } from '@mikro-orm/core';
import { ChangedMeanwhile } from '../../../platform/command/changed-meanwhile.js';
import type { Tx } from '../../../platform/command/tx.js';
import { lookAt } from '../../../platform/database/reads.js';
import { Order } from '../../orders/index.js';
import { Shipment } from '../shipment.entity.js';

/**
 * Locks orders and all that go in one parcel with them, by their keys: whoever needs more than one of them comes through
 * here first, so that no two wait for each other. Runs the command again when one of them was put together meanwhile.
 */
export async function lockParcels(tx: Tx, orderIds: readonly string[]): Promise<Order[]> {
  const known = await lookAt(tx, Order, { columns: ['id', 'parcelId'], where: { id: { $in: [...orderIds] } }, everywhere: true });
  const parcelIds = [...new Set(known.flatMap(({ parcelId }) => parcelId ?? []))];
  const mates = parcelIds.length > 0 ? await lookAt(tx, Order, { columns: ['id', 'parcelId'], where: { parcelId: { $in: parcelIds } }, everywhere: true }) : [];
  const ids = [...new Set([...known, ...mates].map(({ id }) => id))].toSorted();
  const orders = await tx.em.find(Order, { id: { $in: ids } }, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, filters: { scope: false } });
  const now = new Map(orders.map(({ id, parcelId }) => [id, parcelId ?? null]));
  if (known.some(({ id, parcelId }) => now.get(id) !== (parcelId ?? null))) throw new ChangedMeanwhile();
  // Who has left a parcel since it was looked at is locked for nothing.
  return orders.filter(({ id, parcelId }) => orderIds.includes(id) || (parcelId && parcelIds.includes(parcelId)));
}

/** Locks the parcel of an order and gives back the orders that go in it, itself among them, by their keys. */
export async function lockParcelOf(tx: Tx, orderId: string): Promise<Order[]> {
  return lockParcels(tx, [orderId]);
}

/** Locks shipments by their keys. */
export async function lockShipments(tx: Tx, where: { fulfilmentOrderId: { $in: string[] } } | { parcelLeadId: string }): Promise<Shipment[]> {
  const lock = (which: FilterQuery<Shipment>): Promise<Shipment[]> => tx.em.find(Shipment, which, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, filters: { scope: false } });
  // One alone has no order to keep.
  if ('fulfilmentOrderId' in where && where.fulfilmentOrderId.$in.length === 1) return lock(where);
  const known = await lookAt(tx, Shipment, { columns: ['id'], where, everywhere: true });
  return known.length > 0 ? lock({ id: { $in: known.map(({ id }) => id).toSorted() } }) : [];
}
