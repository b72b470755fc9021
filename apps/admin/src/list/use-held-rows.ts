import { useState } from 'react';

interface HeldRows<Row> {
  /** The rows to show: what is new since they were first shown is held back. */
  rows: readonly Row[];
  /** How many are held back. */
  news: number;
  showNews: () => void;
}

/**
 * Keeps rows from jumping while somebody aims at one: what a refresh adds waits until it is asked for.
 * @param rows what the server gives now
 * @param view names what is looked at; another view shows all of its rows at once. Left out while they are still loading.
 */
export function useHeldRows<Row extends { id: string }>(rows: readonly Row[], view: string | undefined): HeldRows<Row> {
  const [held, setHeld] = useState<{ view: string; ids: ReadonlySet<string> }>();
  const showAll = (of: string): void => setHeld({ view: of, ids: new Set(rows.map(({ id }) => id)) });
  if (view === undefined) return { rows, news: 0, showNews: () => undefined };
  // Nothing can jump in a list that was empty.
  if (held?.view !== view || (held.ids.size === 0 && rows.length > 0)) {
    showAll(view);
    return { rows, news: 0, showNews: () => undefined };
  }
  const shown = rows.filter(({ id }) => held.ids.has(id));
  return { rows: shown, news: rows.length - shown.length, showNews: () => showAll(view) };
}
