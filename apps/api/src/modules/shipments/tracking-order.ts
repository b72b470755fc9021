import { nextState } from '@ordo/kernel';
import { SHIPMENT_TRANSITIONS, ShipmentState, TrackingStatus, type ShipmentAction } from './shipment.transitions.js';

/** One report of a carrier, in the house's words. */
export interface TrackingReport {
  at: Date;
  place: string;
  text: string;
  /** The carrier's own code. */
  code: string;
  status: TrackingStatus;
  /** The carrier's id of the push that told it; a pull has none. */
  pushId?: string | null;
}

// What each report does to the parcel; a problem leaves it where it is.
const ACTIONS: Record<TrackingStatus, ShipmentAction | undefined> = {
  PROBLEM: undefined, PICKED_UP: 'pickUp', IN_TRANSIT: 'move', OUT_FOR_DELIVERY: 'goOut', AT_PICKUP_POINT: 'goOut', DELIVERED: 'deliver', RETURNED: 'return',
};
// How far along each report is: the furthest decides.
const STEPS = [
  TrackingStatus.PROBLEM, TrackingStatus.PICKED_UP, TrackingStatus.IN_TRANSIT, TrackingStatus.OUT_FOR_DELIVERY, TrackingStatus.AT_PICKUP_POINT,
  TrackingStatus.DELIVERED, TrackingStatus.RETURNED,
] as const;

const step = (report: TrackingReport): number => STEPS.indexOf(report.status);

export interface TrackingSummary {
  state: ShipmentState;
  deliveredAt: Date | null;
  lastEventAt: Date | null;
  /** The last report tells of a problem. */
  problem: boolean;
}

/**
 * Where a parcel stands by all that was ever reported of it. Depends on the set of reports alone, not on the order or
 * the number of times in which they came in, so that late, repeated and swapped messages change nothing.
 */
export function summarise(reports: readonly TrackingReport[]): TrackingSummary {
  const [furthest] = [...reports].sort((a, b) => step(b) - step(a));
  const last = newest(reports);
  const delivered = reports.filter((report) => report.status === TrackingStatus.DELIVERED).map((report) => report.at.getTime());
  return {
    state: stateAfter(furthest && ACTIONS[furthest.status]),
    deliveredAt: delivered.length > 0 ? new Date(Math.min(...delivered)) : null,
    lastEventAt: last?.at ?? null,
    problem: last?.status === TrackingStatus.PROBLEM,
  };
}

/** The report of what happened last. */
export function newest<T extends TrackingReport>(reports: readonly T[]): T | undefined {
  return [...reports].sort((a, b) => b.at.getTime() - a.at.getTime() || step(b) - step(a))[0];
}

function stateAfter(action: ShipmentAction | undefined): ShipmentState {
  if (!action) return ShipmentState.CREATED;
  // A parcel reported as sent back was picked up, whether or not anybody told so.
  return nextState(SHIPMENT_TRANSITIONS, action, action === 'return' ? ShipmentState.PICKED_UP : ShipmentState.CREATED);
}

/** A carrier's text without the phone numbers of couriers and receivers. */
export function withoutPhones(text: string): string {
  return text.replace(/(?<!\d)(1\d{2})\d{4}(\d{4})(?!\d)/g, '$1****$2').replace(/\d{3,4}-\d{7,8}/g, '****');
}
