import { sql, type RawQueryFragment } from '@mikro-orm/core';
import { MOST_COVER_DAYS, NEVER_TENTHS } from './stock-figures.js';

/** How long what can be sold lasts after a change of so many pieces, as the database works it out from the row itself. Before `available` is set. */
export function coverAfter(change: number): RawQueryFragment {
  return sql`case when issued = 0 or (available + ${change}) * figure_days > ${MOST_COVER_DAYS} * issued then ${NEVER_TENTHS} else round((available + ${change}) * figure_days * 10.0 / issued) end`;
}

/** The same by figures that are being set: the two databases do not agree on what a column is worth within the assignments that change it. */
export function coverBy({ issued, figureDays }: { issued: number; figureDays: number }): RawQueryFragment | number {
  if (issued === 0) return NEVER_TENTHS;
  return sql`case when available * ${figureDays} > ${MOST_COVER_DAYS * issued} then ${NEVER_TENTHS} else round(available * ${figureDays} * 10.0 / ${issued}) end`;
}

/** Days that what can be sold lasts; null where nothing is issued. */
export function coverDays(tenths: number): number | null {
  return tenths >= NEVER_TENTHS ? null : tenths / 10;
}
