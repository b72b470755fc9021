import type { Tx } from '../../../platform/command/tx.js';
import { lookAt } from '../../../platform/database/reads.js';
import type { DomainEvent } from '../../../platform/events/domain-events.js';
import { leaveParcel, Order } from '../../orders/index.js';
import { Shipment } from '../shipment.entity.js';
import { ShipmentState } from '../shipment.transitions.js';

/** After these an order goes alone, as long as nobody has asked for the waybill: the others need not wait for it. */
export const LEAVES_PARCEL = ['OrderHeld', 'OrderEdited', 'OrderChangedOnMarketplace', 'OrderCancelled', 'FulfilmentOrderCancelled'] as const;

/**
 * Takes an order that was changed out of its parcel. With a waybill it stays: a hold stops the whole parcel then, and what
 * would void the work is refused (`voidWaybill`).
 */
export async function leaveOnChange(tx: Tx, event: DomainEvent): Promise<void> {
  const order = await orderOf(tx, event);
  if (!order?.parcelId || (await sharesWaybill(tx, order.id))) return;
  await leaveParcel(tx, order);
}

/** An order that was given another warehouse than the others goes alone. */
export async function leaveElsewhere(tx: Tx, event: DomainEvent): Promise<void> {
  const order = await orderOf(tx, event);
  if (!order?.parcelId) return;
  const others = await lookAt(tx, Order, { columns: ['id', 'warehouseId'], where: { parcelId: order.parcelId, id: { $ne: order.id } }, everywhere: true });
  if (others.some(({ warehouseId }) => warehouseId !== order.warehouseId)) await leaveParcel(tx, order);
}

/** Whether an order goes in one parcel with others whose waybill was asked for: it cannot be taken from the warehouse alone then. */
export async function sharesWaybill(tx: Tx, orderId: string): Promise<boolean> {
  const shared = await lookAt(tx, Shipment, { columns: ['id'], where: { orderId, parcelLeadId: { $ne: null }, state: { $ne: ShipmentState.CANCELLED } }, limit: 1, everywhere: true });
  return shared.length > 0;
}

function orderOf(tx: Tx, { subject, alsoOn }: DomainEvent): Promise<Order | null> {
  const id = subject.type === 'Order' ? subject.id : alsoOn?.[0];
  return id ? tx.em.findOne(Order, { id }, { filters: { scope: false } }) : Promise.resolve(null);
}
