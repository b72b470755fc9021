import { defineTransitions } from '@ordo/kernel';

/** Where a parcel stands. */
export enum ShipmentState {
  CREATED = 'CREATED',
  PICKED_UP = 'PICKED_UP',
  IN_TRANSIT = 'IN_TRANSIT',
  OUT_FOR_DELIVERY = 'OUT_FOR_DELIVERY',
  DELIVERED = 'DELIVERED',
  RETURNED = 'RETURNED',
  CANCELLED = 'CANCELLED',
}

export type ShipmentAction = 'pickUp' | 'move' | 'goOut' | 'deliver' | 'return' | 'cancel';

const { CREATED, PICKED_UP, IN_TRANSIT, OUT_FOR_DELIVERY, DELIVERED, RETURNED, CANCELLED } = ShipmentState;

/** The parcel's machine. The carrier's reports may skip steps, but never lead back. */
export const SHIPMENT_TRANSITIONS = defineTransitions<ShipmentState, ShipmentAction>({
  pickUp: { from: [CREATED], to: PICKED_UP },
  move: { from: [CREATED, PICKED_UP], to: IN_TRANSIT },
  goOut: { from: [CREATED, PICKED_UP, IN_TRANSIT], to: OUT_FOR_DELIVERY },
  deliver: { from: [CREATED, PICKED_UP, IN_TRANSIT, OUT_FOR_DELIVERY], to: DELIVERED },
  // Also after a delivery: the receiver handed it back.
  return: { from: [PICKED_UP, IN_TRANSIT, OUT_FOR_DELIVERY, DELIVERED], to: RETURNED },
  cancel: { from: [CREATED], to: CANCELLED },
});

/** States in which the carrier still has something to report. */
export const UNDER_WAY: readonly ShipmentState[] = [CREATED, PICKED_UP, IN_TRANSIT, OUT_FOR_DELIVERY];

export enum Carrier {
  SF = 'SF',
}

/** Why a parcel has no waybill: who said no, or did not answer. */
export enum WaybillProblem {
  CARRIER_REFUSED = 'CARRIER_REFUSED',
  CARRIER_SILENT = 'CARRIER_SILENT',
  RECEIVER_REFUSED = 'RECEIVER_REFUSED',
  RECEIVER_SILENT = 'RECEIVER_SILENT',
}

/** What one report of a carrier says, whoever the carrier is. */
export enum TrackingStatus {
  PICKED_UP = 'PICKED_UP',
  IN_TRANSIT = 'IN_TRANSIT',
  OUT_FOR_DELIVERY = 'OUT_FOR_DELIVERY',
  AT_PICKUP_POINT = 'AT_PICKUP_POINT',
  DELIVERED = 'DELIVERED',
  RETURNED = 'RETURNED',
  PROBLEM = 'PROBLEM',
}
