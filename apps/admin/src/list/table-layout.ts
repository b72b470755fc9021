import { useMemo } from 'react';
import { remember, useRemembered } from '../settings/stored.js';

export interface TableLayout {
  order: string[];
  hidden: string[];
  widths: Record<string, number>;
}

const EMPTY: TableLayout = { order: [], hidden: [], widths: {} };

function parse(stored: string | null): TableLayout {
  try {
    return { ...EMPTY, ...(JSON.parse(stored ?? '{}') as Partial<TableLayout>) };
  } catch {
    return EMPTY; // somebody wrote something else there
  }
}

/** Which columns a user shows, in which order and how wide. Columns that a new release adds come at their own place. */
export function useTableLayout(name: string, defaultHidden: readonly string[]): [TableLayout, (layout: TableLayout | null) => void] {
  const key = `table.${name}`;
  const stored = useRemembered(key);
  const layout = useMemo(() => (stored ? parse(stored) : { ...EMPTY, hidden: [...defaultHidden] }), [stored, defaultHidden]);
  return [layout, (next) => remember(key, next ? JSON.stringify(next) : '')];
}

/** Columns in the user's order; what he never moved keeps its place after its old neighbour. */
export function inOrder<Column extends { field: string }>(columns: readonly Column[], order: readonly string[]): Column[] {
  if (order.length === 0) return [...columns];
  const placeOf = (column: Column, index: number): number => {
    const known = order.indexOf(column.field);
    if (known >= 0) return known;
    for (let before = index - 1; before >= 0; before -= 1) {
      const neighbour = order.indexOf(columns[before]?.field ?? '');
      if (neighbour >= 0) return neighbour + 0.5;
    }
    return -1;
  };
  return columns.map((column, index) => ({ column, place: placeOf(column, index) })).sort((a, b) => a.place - b.place).map(({ column }) => column);
}
