import type { DomainEvent, EventInput, EventListener, Events, EventSubscriber, Tx } from '../runtime.js';
import { AuditEntry } from '../audit/audit-entry.entity.js';
import { entryOf } from '../audit/audit-trail.js';
import { newId } from '../ids.js';
import { TimelineEntry } from './timeline-entry.entity.js';

export type { DomainEvent, EventInput } from '../runtime.js';

/** Subscribers run inside the command's transaction; listeners are told after its commit. */
export class DomainEvents implements Events {
  private readonly subscribers = new Map<string, EventSubscriber[]>();
  private readonly listeners = new Set<EventListener>();

  /** What must follow from an event, in the same transaction. */
  on(type: string, subscriber: EventSubscriber): void {
    this.subscribers.set(type, [...(this.subscribers.get(type) ?? []), subscriber]);
  }

  /** Live views: called after the commit. Gives back how to stop. */
  listen(listener: EventListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async emit(tx: Tx, input: EventInput): Promise<void> {
    const event: DomainEvent = { ...input, at: tx.now };
    tx.emitted.push(event);
    writeTimeline(tx, event);
    if (tx.actor.kind !== 'job') tx.append(AuditEntry, entryOf(tx, event));
    for (const subscriber of this.subscribers.get(event.type) ?? []) await subscriber(tx, event);
  }

  published(events: readonly DomainEvent[]): void {
    for (const event of events) for (const listener of this.listeners) listener(event);
  }
}

function writeTimeline(tx: Tx, event: DomainEvent): void {
  for (const subjectId of [event.subject.id, ...(event.alsoOn ?? [])]) {
    tx.append(TimelineEntry, {
      id: subjectId === event.subject.id && event.entryId ? event.entryId : newId(), subjectId, type: event.type, data: event.data ?? {}, actorKind: tx.actor.kind, actorName: tx.actor.name, at: tx.now,
    });
  }
}
