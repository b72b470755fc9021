import { newId } from '../ids.js';
import type { DomainEvent, Tx } from '../runtime.js';
import { fieldChanges, type RowChanges } from './audit-changes.js';
import type { AuditEntry } from './audit-entry.entity.js';
import { entryHash } from './audit-hash.js';

const LONGEST_AGENT = 200;

type Entry = Omit<AuditEntry, 'hash'> & { hash: string };

/** The log's entry of an event, not yet hashed: what changed is known when the command ends. */
export function entryOf(tx: Tx, event: Pick<DomainEvent, 'type' | 'subject' | 'data' | 'audit'>): Entry {
  return {
    id: newId(), actorKind: tx.actor.kind, actorId: tx.actor.id, actorName: tx.actor.name,
    action: event.type, subjectType: event.subject.type, subjectId: event.subject.id,
    data: { ...event.data, ...event.audit }, changes: null, requestId: tx.ctx.requestId, at: tx.now,
    ip: tx.ctx.ip ?? null, userAgent: tx.ctx.userAgent?.slice(0, LONGEST_AGENT) ?? null, hash: '',
  };
}

/**
 * Ends a command's part of the log: every changed row's fields go to the entry of the event that told of the row, or to an
 * entry of their own, and every entry gets its hash.
 */
export function completeTrail(tx: Tx, entries: Entry[], changes: RowChanges): Entry[] {
  const all = [...entries];
  for (const row of changes.values()) {
    const fields = fieldChanges(row);
    if (fields.length === 0 && row.kind !== 'DELETED') continue;
    const told = all.find((entry) => entry.subjectId === row.id && entry.subjectType === row.type);
    if (told) told.changes = fields;
    else all.push({ ...entryOf(tx, { type: `${row.type}.${row.kind}`, subject: { type: row.type, id: row.id } }), changes: fields });
  }
  for (const entry of all) entry.hash = entryHash(tx.ctx.runtime, entry);
  return all;
}
