import type { TopArguments } from './top-arguments.js';

export const seconds = (ms: number): number => Math.floor(ms / 1_000);

/** Whether an instant lies within both ends, by whole seconds as they stand on the wire. */
export function within(at: number, from: number | undefined, to: number | undefined): boolean {
  return (
    (from === undefined || seconds(at) >= seconds(from)) && (to === undefined || seconds(at) <= seconds(to))
  );
}

/** Newest first by a time; what happened in the same second is ordered by number, so that pages do not overlap. */
export function newestFirst<T>(rows: T[], at: (row: T) => number, id: (row: T) => string): T[] {
  return rows.toSorted((a, b) => seconds(at(b)) - seconds(at(a)) || (id(b) > id(a) ? 1 : -1));
}

/** Cuts the page that was asked for, and counts as asked: all of them, or only whether there are more. */
export function cutPage<T>(
  rows: readonly T[],
  args: TopArguments,
): { rows: T[]; counts: { total_results: number } | { has_next: boolean } } {
  const size = args.integer('page_size', { default: 40, min: 1, max: 100 });
  const start = (args.integer('page_no', { default: 1, min: 1, max: 100_000 }) - 1) * size;
  return {
    rows: rows.slice(start, start + size),
    counts: args.flag('use_has_next')
      ? { has_next: start + size < rows.length }
      : { total_results: rows.length },
  };
}
