import { useMemo } from 'react';
import { useRemembered } from '../settings/stored.js';
import { browserViews, type SavedView } from './view-storage.js';

export interface SavedViewsState {
  views: SavedView[];
  save: (name: string, query: string) => void;
  remove: (id: string) => void;
}

/** The user's own views of a list. */
export function useSavedViews(table: string): SavedViewsState {
  const stored = useRemembered(`views.${table}`);
  return useMemo(() => ({
    views: stored ? browserViews.list(table) : [],
    save: (name, query) => browserViews.save(table, { id: `${table}-${Date.now().toString(36)}`, name, query }),
    remove: (id) => browserViews.remove(table, id),
  }), [stored, table]);
}
