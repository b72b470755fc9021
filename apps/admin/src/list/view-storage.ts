import { recall, remember } from '../settings/stored.js';

/** A personal view: a name for a filter, sort and tab. */
export interface SavedView {
  id: string;
  name: string;
  query: string;
}

/** Where personal views are kept. */
export interface ViewStorage {
  list(table: string): SavedView[];
  save(table: string, view: SavedView): void;
  remove(table: string, id: string): void;
}

const keyOf = (table: string): string => `views.${table}`;

function isView(value: unknown): value is SavedView {
  return typeof value === 'object' && value !== null && ['id', 'name', 'query'].every((key) => typeof (value as Record<string, unknown>)[key] === 'string');
}

/** Views kept in this browser. */
export const browserViews: ViewStorage = {
  list(table) {
    try {
      const stored: unknown = JSON.parse(recall(keyOf(table)) ?? '[]');
      return Array.isArray(stored) ? stored.filter(isView) : [];
    } catch {
      return []; // somebody wrote something else there
    }
  },
  save(table, view) {
    remember(keyOf(table), JSON.stringify([...browserViews.list(table).filter((each) => each.id !== view.id), view]));
  },
  remove(table, id) {
    remember(keyOf(table), JSON.stringify(browserViews.list(table).filter((each) => each.id !== id)));
  },
};
