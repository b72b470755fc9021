import type { Tx } from '../../platform/command/tx.js';
import { FulfilmentOrder, FulfilmentOrderState } from '../allocation/index.js';
import { FulfilmentStatus, recordFulfilment, type MovedPieces } from '../orders/index.js';
import { Shipment } from './shipment.entity.js';
import { ShipmentState } from './shipment.transitions.js';

/** A fulfilment order that was not cancelled, and where its parcel is. */
export interface PartFacts {
  state: FulfilmentOrderState;
  parcel?: ShipmentState | null;
}

const ARRIVED: readonly unknown[] = [ShipmentState.DELIVERED, ShipmentState.RETURNED];

/** How the goods of an order stand that leaves in these parts. It has left once the last one has, and is delivered once none is on its way any more. */
export function goodsOfParts(parts: readonly PartFacts[]): FulfilmentStatus {
  const is = (...states: FulfilmentOrderState[]) => ({ state }: PartFacts): boolean => states.includes(state);
  if (parts.length === 0) return FulfilmentStatus.UNALLOCATED;
  if (parts.every(is(FulfilmentOrderState.SHIPPED))) {
    if (parts.every(({ parcel }) => parcel === ShipmentState.RETURNED)) return FulfilmentStatus.RETURNED;
    return parts.every(({ parcel }) => ARRIVED.includes(parcel)) ? FulfilmentStatus.DELIVERED : FulfilmentStatus.SHIPPED;
  }
  if (parts.some(is(FulfilmentOrderState.SHIPPED))) return FulfilmentStatus.PARTIALLY_SHIPPED;
  if (parts.every(is(FulfilmentOrderState.PACKED))) return FulfilmentStatus.PACKED;
  return parts.some(is(FulfilmentOrderState.PICKING, FulfilmentOrderState.PACKED)) ? FulfilmentStatus.PICKING : FulfilmentStatus.ALLOCATED;
}

/** Tells an order how its goods stand, from all its parts: called by whatever moved one of them. The order is locked, so none of the others moves meanwhile. */
export async function recordParts(tx: Tx, part: { fulfilmentOrder: FulfilmentOrder; shipment?: Shipment | null }, change: { shipped?: readonly MovedPieces[] } = {}): Promise<void> {
  const { orderId, id } = part.fulfilmentOrder;
  await tx.em.flush();
  const others = await tx.em.find(FulfilmentOrder, { orderId, id: { $ne: id }, state: { $ne: FulfilmentOrderState.CANCELLED } }, { filters: { scope: false }, refresh: true });
  const parcels = others.length > 0 ? await tx.em.find(Shipment, { fulfilmentOrderId: { $in: others.map((other) => other.id) } }, { filters: { scope: false } }) : [];
  const status = goodsOfParts([
    { state: part.fulfilmentOrder.state, parcel: part.shipment?.state ?? null },
    ...others.map((other) => ({ state: other.state, parcel: parcels.find(({ fulfilmentOrderId }) => fulfilmentOrderId === other.id)?.state ?? null })),
  ]);
  await recordFulfilment(tx, orderId, status, {
    ...change, ...(status === FulfilmentStatus.DELIVERED && { deliveredAt: latest([part.shipment, ...parcels].map((parcel) => parcel?.deliveredAt)) ?? tx.now }),
  });
}

function latest(dates: readonly (Date | null | undefined)[]): Date | undefined {
  return dates.flatMap((date) => date ?? []).toSorted((a, b) => b.getTime() - a.getTime())[0];
}
