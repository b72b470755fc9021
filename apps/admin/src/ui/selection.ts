/** What is selected in a list: some rows, or everything that matches its filter. */
export type Selection = { type: 'rows'; ids: ReadonlySet<string> } | { type: 'matching' };

export const NOTHING: Selection = { type: 'rows', ids: new Set() };

/** How many rows are selected. */
export function selectedCount(selection: Selection, matching: number | null): number {
  return selection.type === 'matching' ? (matching ?? 0) : selection.ids.size;
}

/** Takes a row into the selection, or out of it. */
export function toggled(selection: Selection, id: string, onPage: readonly string[]): Selection {
  const ids = new Set(selection.type === 'matching' ? onPage : selection.ids);
  if (!ids.delete(id)) ids.add(id);
  return { type: 'rows', ids };
}
