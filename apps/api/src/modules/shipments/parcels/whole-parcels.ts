import type { Tx } from '../../../platform/command/tx.js';
import { lookAt } from '../../../platform/database/reads.js';
import { FulfilmentOrder, FulfilmentOrderState } from '../../allocation/index.js';
import { Order } from '../../orders/index.js';

interface Parcels {
  /** The fulfilment orders, those that come along after the first of their parcel. */
  ids: string[];
  /** The parcel of each that goes in one. */
  parcelOf: Map<string, string>;
}

/** These fulfilment orders with all that go in one parcel with one of them; with `ready` no more than so many, and without parcels of which something cannot be picked in this warehouse yet. */
export async function wholeParcels(tx: Tx, asked: readonly string[], ready?: { warehouseId: string; most: number }): Promise<Parcels> {
  const known = await lookAt(tx, FulfilmentOrder, { columns: ['id', 'orderId'], where: { id: { $in: [...asked] } } });
  const merged = await lookAt(tx, Order, { columns: ['id', 'parcelId'], where: { id: { $in: known.map(({ orderId }) => orderId) }, parcelId: { $ne: null } }, everywhere: true });
  if (merged.length === 0) return { ids: [...asked], parcelOf: new Map() };
  const orders = await lookAt(tx, Order, { columns: ['id', 'parcelId'], where: { parcelId: { $in: merged.flatMap(({ parcelId }) => parcelId ?? []) } }, everywhere: true });
  const work = await lookAt(tx, FulfilmentOrder, {
    columns: ['id', 'orderId', 'state', 'waveId', 'warehouseId'], where: { orderId: { $in: orders.map(({ id }) => id) }, state: { $ne: FulfilmentOrderState.CANCELLED } }, everywhere: true,
  });
  const waits = (orderId: string): boolean => work.some((each) => (
    each.orderId === orderId && each.state === FulfilmentOrderState.AWAITING_PICKING && !each.waveId && each.warehouseId === ready?.warehouseId
  ));
  const unready = new Set(ready ? orders.filter(({ id }) => !waits(id)).map(({ parcelId }) => parcelId) : []);
  const parcelOfOrder = new Map(orders.map(({ id, parcelId }) => [id, parcelId ?? '']));
  const parcelOf = new Map(work.map(({ id, orderId }) => [id, parcelOfOrder.get(orderId) ?? '']));
  const ids = new Set<string>();
  for (const id of asked.filter((each) => !unready.has(parcelOf.get(each)))) {
    const parcel = new Set([id, ...[...parcelOf].filter(([, of]) => of === parcelOf.get(id)).map(([other]) => other)]);
    // A parcel goes whole or not at all: one that would be too many waits for the next wave.
    if (!ready || new Set([...ids, ...parcel]).size <= ready.most) for (const each of parcel) ids.add(each);
  }
  return { ids: [...ids], parcelOf };
}
