import { fieldChanges, type FieldChange, type RowChanges } from '../audit/audit-changes.js';
import type { TimelineEntry } from './timeline-entry.entity.js';

/** Where an entry's data keep what changed, as JSON text. */
export const CHANGED_FIELDS = 'changedFields';

/** Keeps what a job changed with the event that tells of it: jobs write no audit log, and nobody could go back over their steps. */
export function keepChanges(entries: readonly TimelineEntry[], changes: RowChanges): void {
  for (const row of changes.values()) {
    const told = row.kind === 'CHANGED' ? entries.find(({ subjectId }) => subjectId === row.id) : undefined;
    const fields = told ? fieldChanges(row) : [];
    if (told && fields.length > 0) told.data = { ...told.data, [CHANGED_FIELDS]: JSON.stringify(fields) };
  }
}

/** What a job changed, as kept with its event; undefined when nothing is known of it: from before it was kept, or deleted with a person. */
export function keptChanges(data: Readonly<Record<string, unknown>>): FieldChange[] | undefined {
  const kept = data[CHANGED_FIELDS];
  if (typeof kept !== 'string' || !kept.startsWith('[')) return undefined;
  return JSON.parse(kept) as FieldChange[];
}
