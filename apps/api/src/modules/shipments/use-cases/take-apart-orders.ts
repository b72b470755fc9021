import { canRun } from '@ordo/kernel';
import { command } from '../../../platform/command/command.js';
import { assertVersion, ref, type Ref, type Tx } from '../../../platform/command/tx.js';
import { lookAt } from '../../../platform/database/reads.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { FulfilmentOrder, FulfilmentOrderState, renewWork } from '../../allocation/index.js';
import { leaveParcel, Order } from '../../orders/index.js';
import { lockParcelOf } from '../parcels/lock-parcels.js';
import { loadWork, type Part } from '../load-work.js';
import type { TakeApartOrdersInput } from '../parcels/parcel.inputs.js';
import { SHIPMENT_TRANSITIONS } from '../shipment.transitions.js';
import { voidShipment } from '../void-waybill.js';

/**
 * Has the orders of a parcel go alone again. Refused while somebody has its goods in hand: they go back on their shelf first.
 * A waybill that was asked for already is void, and each order gets a fulfilment order anew, for a waybill of its own.
 */
export const takeApartOrders = command('takeApartOrders', async (tx, input: TakeApartOrdersInput): Promise<{ order: Ref }> => {
  const [seen] = await lookAt(tx, Order, { columns: ['id'], where: { id: input.orderId } });
  const orders = seen ? await lockParcelOf(tx, input.orderId) : [];
  const order = orders.find(({ id }) => id === input.orderId);
  if (!order) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'Order' }, field: ['orderId'] });
  assertVersion(order, input.expectedVersion);
  if (!order.parcelId || orders.length < 2) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'parcelAlone', { field: ['orderId'] });
  const parts = await partsOf(tx, orders);
  const busy = parts.find(({ fulfilmentOrder }) => fulfilmentOrder.state !== FulfilmentOrderState.AWAITING_PICKING);
  if (busy) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'parcelInHand', { params: { number: busy.fulfilmentOrder.number }, field: ['orderId'] });
  for (const each of orders) await leaveParcel(tx, each, input.reason.trim());
  for (const { fulfilmentOrder, order: of, shipment } of parts) {
    if (!shipment || !canRun(SHIPMENT_TRANSITIONS, 'cancel', shipment.state)) continue;
    await voidShipment(tx, shipment);
    await renewWork(tx, of, fulfilmentOrder);
  }
  return { order: ref(Order, order.id) };
});

/** What the warehouse has of these orders, locked. An order that is not allocated yet has none. */
async function partsOf(tx: Tx, orders: readonly Order[]): Promise<Part[]> {
  const [any] = await lookAt(tx, FulfilmentOrder, {
    columns: ['id'], where: { orderId: { $in: orders.map(({ id }) => id) }, state: { $ne: FulfilmentOrderState.CANCELLED } }, limit: 1, everywhere: true,
  });
  return any ? [...(await loadWork(tx, any.id)).parts] : [];
}
