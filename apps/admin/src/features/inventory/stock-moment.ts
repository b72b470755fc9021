import { instantOf } from '../../format/instant.js';

/** What a query is given while no moment is chosen: the field is not asked for then. */
export const NO_MOMENT = '1970-01-01T00:00:00.000Z';

/** The instant that the address names in the person's zone; undefined when it names none. */
export function momentOf(text: string | null): string | undefined {
  return text ? instantOf(text) : undefined;
}

interface Figures {
  onHand: number;
  reserved: number;
  available: number;
  inTransit: number;
}

/** A stock with the figures of a past moment; low is what was below today's safety level. How it turns over is known of now only. */
export function asOf<Row extends Figures & { safetyLevel: number; low: boolean; coverDays?: number | null; turnover?: number | null }>(row: Row, then: Figures | null | undefined): Row {
  if (!then) return row;
  // One by one: the cache adds to what it gives.
  const { onHand, reserved, available, inTransit } = then;
  return { ...row, onHand, reserved, available, inTransit, low: available < row.safetyLevel, coverDays: null, turnover: null };
}
