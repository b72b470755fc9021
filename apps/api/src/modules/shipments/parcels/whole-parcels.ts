import type { Tx } from '../../../platform/command/tx.js';
import { lookAt } from '../../../platform/database/reads.js';
import { FulfilmentOrder, FulfilmentOrderState } from '../../allocation/index.js';
import { Order } from '../../orders/index.js';

/** These fulfilment orders with all that go in one parcel with one of them, each after its first; and the parcel of each that goes in one. */
export async function wholeParcels(tx: Tx, asked: readonly string[]): Promise<{ ids: string[]; parcelOf: Map<string, string> }> {
  const known = await lookAt(tx, FulfilmentOrder, { columns: ['id', 'orderId'], where: { id: { $in: [...asked] } } });
  const merged = await lookAt(tx, Order, { columns: ['id', 'parcelId'], where: { id: { $in: known.map(({ orderId }) => orderId) }, parcelId: { $ne: null } }, everywhere: true });
  if (merged.length === 0) return { ids: [...asked], parcelOf: new Map() };
  const mates = await lookAt(tx, Order, { columns: ['id', 'parcelId'], where: { parcelId: { $in: merged.flatMap(({ parcelId }) => parcelId ?? []) } }, everywhere: true });
  const work = await lookAt(tx, FulfilmentOrder, { columns: ['id', 'orderId'], where: { orderId: { $in: mates.map(({ id }) => id) }, state: { $ne: FulfilmentOrderState.CANCELLED } }, everywhere: true });
  const parcelOfOrder = new Map(mates.map(({ id, parcelId }) => [id, parcelId ?? '']));
  const parcelOf = new Map(work.map(({ id, orderId }) => [id, parcelOfOrder.get(orderId) ?? '']));
  const ids = asked.flatMap((id) => [id, ...[...parcelOf].filter(([other, parcel]) => other !== id && parcel === parcelOf.get(id)).map(([other]) => other)]);
  return { ids: [...new Set(ids)], parcelOf };
}
