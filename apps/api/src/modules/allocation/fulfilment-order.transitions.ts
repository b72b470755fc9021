import { defineTransitions } from '@ordo/kernel';

/** Where a fulfilment order stands in the warehouse. */
export enum FulfilmentOrderState {
  AWAITING_PICKING = 'AWAITING_PICKING',
  PICKING = 'PICKING',
  PACKED = 'PACKED',
  SHIPPED = 'SHIPPED',
  CANCELLED = 'CANCELLED',
}

export type FulfilmentOrderAction = 'startPicking' | 'check' | 'pack' | 'requestWaybill' | 'printLabel' | 'ship' | 'requestRecall' | 'refuseRecall' | 'recall' | 'cancel';

const OPEN = [FulfilmentOrderState.AWAITING_PICKING, FulfilmentOrderState.PICKING, FulfilmentOrderState.PACKED] as const;

/** The warehouse still has something to do for it. */
export const IN_WAREHOUSE: readonly FulfilmentOrderState[] = OPEN;

/** Somebody has the goods in his hands. */
export const IN_HAND: readonly FulfilmentOrderState[] = [FulfilmentOrderState.PICKING, FulfilmentOrderState.PACKED];

/** The warehouse's machine: what may be done at which state, and where it leads. */
export const FULFILMENT_ORDER_TRANSITIONS = defineTransitions<FulfilmentOrderState, FulfilmentOrderAction>({
  startPicking: { from: [FulfilmentOrderState.AWAITING_PICKING], to: FulfilmentOrderState.PICKING },
  // What was picked is scanned against what was asked for, as often as wanted.
  check: { from: [FulfilmentOrderState.PICKING] },
  pack: { from: [FulfilmentOrderState.PICKING], to: FulfilmentOrderState.PACKED },
  requestWaybill: { from: [...OPEN] },
  printLabel: { from: [...OPEN] },
  ship: { from: [FulfilmentOrderState.PACKED], to: FulfilmentOrderState.SHIPPED },
  // Asking for the goods does not move them: the warehouse recalls them, or says that they are gone.
  requestRecall: { from: [FulfilmentOrderState.PICKING, FulfilmentOrderState.PACKED] },
  refuseRecall: { from: [FulfilmentOrderState.PICKING, FulfilmentOrderState.PACKED] },
  // The goods go back to their shelf; only then can an order whose label is printed be cancelled.
  recall: { from: [FulfilmentOrderState.PICKING, FulfilmentOrderState.PACKED], to: FulfilmentOrderState.AWAITING_PICKING },
  cancel: { from: [...OPEN], to: FulfilmentOrderState.CANCELLED },
});
