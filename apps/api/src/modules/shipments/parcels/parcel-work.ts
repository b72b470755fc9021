import type { RequestContext } from '../../../platform/context.js';
import { loadByKey, loadOne } from '../../../platform/database/reads.js';
import type { Row } from '../../../platform/database/row.js';
import { FulfilmentOrder, FulfilmentOrderState } from '../../allocation/index.js';
import { Order } from '../../orders/index.js';

type WorkRow = Pick<Row<FulfilmentOrder>, 'id' | 'state' | 'orderId' | 'warehouseId'>;

export interface ParcelWork {
  order: Row<Order> | null;
  /** The orders that go in the parcel besides its own. */
  mates: readonly Row<Order>[];
  /** Their fulfilment orders in the same warehouse. */
  work: readonly Row<FulfilmentOrder>[];
}

/** What goes in one parcel with a fulfilment order. Batched: a list costs a statement for its orders, and two more once one of them goes with others. */
export async function parcelWork(ctx: RequestContext, row: WorkRow): Promise<ParcelWork> {
  // A part of an order may be another warehouse's than the order itself.
  const order = await loadOne(ctx, Order, row.orderId, undefined, { everywhere: true });
  if (!order?.parcelId || row.state === FulfilmentOrderState.CANCELLED) return { order, mates: [], work: [] };
  const mates = (await loadByKey(ctx, Order, 'parcelId', order.parcelId)).filter(({ id }) => id !== order.id);
  const work = await Promise.all(mates.map(({ id }) => loadByKey(ctx, FulfilmentOrder, 'orderId', id)));
  return { order, mates, work: work.flat().filter(({ state, warehouseId }) => state !== FulfilmentOrderState.CANCELLED && warehouseId === row.warehouseId) };
}
