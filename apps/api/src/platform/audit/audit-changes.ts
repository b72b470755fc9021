import { ChangeSetType, helper, type ChangeSet, type EntityMetadata, type EventSubscriber, type FlushEventArgs } from '@mikro-orm/core';
import { isAudited, isAuditedFromBirth, markOf, maskValue } from './audit-marks.js';

/** One field of a row, before and after. A masked one shows no more than its mask lets through. */
export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
  masked?: true;
}

/** What a command did to one row. */
export interface RowChange {
  type: string;
  id: string;
  kind: 'CREATED' | 'CHANGED' | 'DELETED';
  fields: Map<string, { before: unknown; after: unknown }>;
  meta: EntityMetadata;
  /** Made by this very command: what it is changed to meanwhile is how it was made. */
  unborn?: true;
}

/** Rows that one command has changed, by type and id. */
export type RowChanges = Map<string, RowChange>;

const recorded = new WeakMap<object, RowChanges>();

/** Starts recording what flushes of this entity manager change; gives back where it is collected. */
export function recordChanges(em: object): RowChanges {
  const changes: RowChanges = new Map();
  recorded.set(em, changes);
  return changes;
}

const LONGEST_TEXT = 500;
const NO_FIELDS: RowChange['fields'] = new Map();

/** Listens to every flush of the ORM: what a recorded entity manager writes is kept with what stood there before. */
export class ChangeRecorder implements EventSubscriber {
  onFlush({ em, uow }: FlushEventArgs): void {
    const changes = recorded.get(em);
    if (!changes) return;
    for (const changeSet of uow.getChangeSets()) recordOne(changes, changeSet);
  }
}

function recordOne(changes: RowChanges, { meta, type, entity, originalEntity, payload }: ChangeSet<object>): void {
  const created = type === ChangeSetType.CREATE;
  const deleted = type === ChangeSetType.DELETE || type === ChangeSetType.DELETE_EARLY;
  if (!isAudited(meta)) return;
  const { id } = entity as { id: string };
  const key = `${meta.className}:${id}`;
  const before = (originalEntity ?? helper(entity).__originalEntityData ?? {}) as Record<string, unknown>;
  const after = (deleted ? {} : payload) as Record<string, unknown>;
  const known = changes.get(key);
  if (known?.unborn) return;
  if (created && !isAuditedFromBirth(meta)) return void changes.set(key, { type: meta.className, id, kind: 'CREATED', fields: NO_FIELDS, meta, unborn: true });
  const row: RowChange = known ?? { type: meta.className, id, kind: created ? 'CREATED' : 'CHANGED', fields: new Map(), meta };
  if (deleted) row.kind = 'DELETED';
  for (const field of Object.keys(deleted ? before : after)) {
    // Flushed twice in one command: what stood there before the first is the before.
    const first = row.fields.get(field);
    row.fields.set(field, { before: first ? first.before : (before[field] ?? null), after: after[field] ?? null });
  }
  changes.set(key, row);
}

/** The fields of a row that are different now, as the log may keep them. */
export function fieldChanges({ meta, fields }: RowChange): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const [name, { before, after }] of fields) {
    const prop = meta.properties[name as never] as EntityMetadata['props'][number] | undefined;
    if (!prop || prop.primary || prop.persist === false) continue;
    const mark = markOf(meta, prop);
    const [was, is] = [plain(prop.runtimeType, before), plain(prop.runtimeType, after)];
    if (mark === 'ignored' || JSON.stringify(was) === JSON.stringify(is)) continue;
    changes.push(mark
      ? { field: name, before: maskValue(mark, was), after: maskValue(mark, is), masked: true }
      : { field: name, before: shortened(was), after: shortened(is) });
  }
  return changes;
}

/** A field of a row as it stands now, in the form in which the log would keep it: to be compared with what the log says. */
export function keptValue(meta: EntityMetadata, field: string, value: unknown): { value: unknown; masked: boolean } {
  const prop = meta.properties[field as never] as EntityMetadata['props'][number];
  const mark = markOf(meta, prop);
  const is = plain(prop.runtimeType, value);
  return mark ? { value: maskValue(mark, is), masked: true } : { value: shortened(is), masked: false };
}

/** A stored value as JSON may carry it: dialects keep yes and no as 1 and 0, instants as numbers, JSON as text. */
function plain(runtimeType: string, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'bigint') return Number(value);
  if (runtimeType === 'boolean') return Boolean(value);
  if (runtimeType === 'Date' && (typeof value === 'number' || typeof value === 'string')) return new Date(value).toISOString();
  if (typeof value === 'string' && runtimeType !== 'string') return parsed(value);
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function shortened(value: unknown): unknown {
  return typeof value === 'string' && value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)}…` : value;
}
