/** How long a supplier takes where nobody has said otherwise. */
export const DEFAULT_LEAD_DAYS = 7;
/** For how many days an order lasts beyond the time that it takes to come. */
export const SUPPLY_DAYS = 14;

/** What the suggestion is worked out from. */
export interface SupplyFacts {
  /** Pieces issued in `days`. */
  issued: number;
  days: number;
  available: number;
  /** Sent by another warehouse. */
  inTransit: number;
  /** Expected on open receipts. */
  onOrder: number;
  safetyLevel: number;
  leadDays: number;
}

/**
 * How many pieces to order so that the safety level still stands when the order has come and lasted its days: what is issued
 * a day, times the days that it takes to come and to last, and the safety level, less what is there and what is on its way.
 */
export function suggestedQuantity({ issued, days, available, inTransit, onOrder, safetyLevel, leadDays }: SupplyFacts): number {
  // Multiplied before it is divided: 3 pieces in 30 days for 10 days are 1 piece, not 1.0000000000000002.
  const needed = Math.ceil((issued * (leadDays + SUPPLY_DAYS)) / days) + safetyLevel;
  return Math.max(0, needed - available - inTransit - onOrder);
}
