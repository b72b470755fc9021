const DAY_MS = 86_400_000;

/** How far back the ledger is looked at. */
export const WINDOW_DAYS = 30;
/** Goods that have just come are not judged by a day or two. */
const FEWEST_DAYS = 7;
/** Tenths of days of a stock that nothing is issued of; more than any other has. */
export const NEVER_TENTHS = 1_000_000;
/** Days of cover are told no further than this. */
export const MOST_COVER_DAYS = 99_999;

/** A change of a stock, as the figures look at it. */
export interface LedgerEntry {
  at: number;
  onHandDelta: number;
  /** It left with an order: not by a paper, nor to another warehouse. */
  isIssue: boolean;
}

/** What the ledger says of a stock within a window, gathered entry by entry in any order. */
export interface Tally {
  issued: number;
  delta: number;
  /** Each change times the milliseconds from the window's beginning to it. */
  moment: number;
  first: number | undefined;
}

export interface StockFigures {
  issued: number;
  /** Over how many days that is spread. */
  figureDays: number;
  /** Issued ÷ average on hand, in hundredths; null when there was never anything. */
  turnoverHundredths: number | null;
}

export const NOTHING_MOVED: Tally = { issued: 0, delta: 0, moment: 0, first: undefined };

export function addToTally(tally: Tally, { at, onHandDelta, isIssue }: LedgerEntry, from: number): Tally {
  return {
    issued: tally.issued + (isIssue ? Math.max(0, -onHandDelta) : 0), delta: tally.delta + onHandDelta, moment: tally.moment + onHandDelta * (at - from),
    first: onHandDelta === 0 ? tally.first : Math.min(tally.first ?? at, at),
  };
}

/**
 * Turnover 周转 of a stock: what was issued in the window, by what lay there on average. What was on hand at any moment is what
 * is there now less the changes since, so the average needs each change once. Where nothing lay there when the window began, the
 * goods' days count from their first change.
 */
export function figuresOf({ issued, delta, moment, first }: Tally, onHand: number, { from, to }: { from: number; to: number }): StockFigures {
  const begun = onHand - delta > 0 ? from : (first ?? from);
  const figureDays = Math.min(WINDOW_DAYS, Math.max(FEWEST_DAYS, Math.ceil((to - begun) / DAY_MS)));
  const average = to > begun ? (onHand * (to - from) - moment) / (to - begun) : onHand;
  return { issued, figureDays, turnoverHundredths: average > 0 ? Math.round((issued / average) * 100) : null };
}
