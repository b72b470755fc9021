import { nextState } from '@ordo/kernel';
import { SHIPMENT_TRANSITIONS, ShipmentState, type ShipmentAction } from './shipment.transitions.js';

/** What a carrier's report means for the parcel; `note` leaves it where it is. */
export type TrackingMeaning = ShipmentAction | 'note';

/** One report, in the house's words. */
export interface TrackingReport {
  at: Date;
  place: string;
  text: string;
  /** The carrier's own code. */
  code: string;
  pushId?: string | null;
}

// SF opCodes; see the carrier's route push documentation. What is not listed keeps the parcel in transit.
const SF_MEANINGS: Record<string, TrackingMeaning> = {
  '50': 'pickUp', '54': 'pickUp', '43': 'pickUp',
  '44': 'goOut', '204': 'goOut', '123': 'goOut', '130': 'goOut', '125': 'goOut', '607': 'goOut', '658': 'goOut', '678': 'goOut', '679': 'goOut', '126': 'goOut', '128': 'goOut',
  '80': 'deliver', '8000': 'deliver', '97': 'deliver', '935': 'deliver',
  '631': 'return',
  '33': 'note', '70': 'note', '34': 'note', '66': 'note', '77': 'note',
};
const SF_PROBLEMS = new Set(['33', '70', '34', '66', '77', '99', '648', '631']);

export function meaningOf(code: string): TrackingMeaning {
  return SF_MEANINGS[code] ?? 'move';
}

export function isProblem(code: string): boolean {
  return SF_PROBLEMS.has(code);
}

// How far along each state is; a report leads on, never back.
const STEPS: readonly TrackingMeaning[] = ['note', 'pickUp', 'move', 'goOut', 'deliver', 'return'];

export interface TrackingSummary {
  state: ShipmentState;
  deliveredAt: Date | null;
  lastEventAt: Date | null;
  problem: boolean;
}

/**
 * Where a parcel stands by all that was ever reported of it. Depends on the set of reports alone, not on the order or
 * the number of times in which they came in, so that late, repeated and swapped messages change nothing.
 */
export function summarise(reports: readonly TrackingReport[]): TrackingSummary {
  const furthest = reports.map((report) => meaningOf(report.code)).reduce((a, b) => (STEPS.indexOf(b) > STEPS.indexOf(a) ? b : a), 'note');
  const delivered = reports.filter((report) => meaningOf(report.code) === 'deliver').map((report) => report.at.getTime());
  const last = [...reports].sort((a, b) => b.at.getTime() - a.at.getTime() || STEPS.indexOf(meaningOf(b.code)) - STEPS.indexOf(meaningOf(a.code)))[0];
  return {
    state: stateAfter(furthest),
    deliveredAt: delivered.length > 0 ? new Date(Math.min(...delivered)) : null,
    lastEventAt: last?.at ?? null,
    problem: last ? isProblem(last.code) : false,
  };
}

function stateAfter(furthest: TrackingMeaning): ShipmentState {
  if (furthest === 'note') return ShipmentState.CREATED;
  // A parcel reported as sent back was picked up, whether or not anybody told so.
  const start = furthest === 'return' ? ShipmentState.PICKED_UP : ShipmentState.CREATED;
  return nextState(SHIPMENT_TRANSITIONS, furthest, start);
}

/** A carrier's text without the phone numbers of couriers and receivers. */
export function withoutPhones(text: string): string {
  return text.replace(/(?<!\d)(1\d{2})\d{4}(\d{4})(?!\d)/g, '$1****$2').replace(/\d{3,4}-\d{7,8}/g, '****');
}
