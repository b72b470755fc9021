import { LockMode, type EntityClass, type FilterQuery } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import type { RequestContext } from '../context.js';
import { refuse, UserErrorCode } from '../errors.js';
import type { DomainEvent, EventInput } from '../events/domain-events.js';
import type { JobInput } from '../jobs/job-queue.js';
import type { Principal } from '../principal.js';

/** What a use-case works with: one transaction, the caller, the time, and the ways to tell the rest of the house. */
export interface Tx {
  /** The transaction's unit of work, scoped to the caller. */
  em: EntityManager;
  ctx: RequestContext;
  actor: Principal;
  /** The instant of the command (UTC); the same for everything it writes. */
  now: Date;
  /** Tells of a change: timeline row, audit row and subscribers, all inside this transaction. */
  emit(event: EventInput): Promise<void>;
  /** Queues a job that runs after the commit, or never if this transaction rolls back. */
  enqueue(job: JobInput): Promise<void>;
  /** Events emitted so far; published to live listeners after the commit. */
  emitted: DomainEvent[];
}

/**
 * Loads a row for writing: locked, within the caller's scope, and at the version that the caller has seen.
 * Refuses with NOT_FOUND or STALE_VERSION.
 */
export async function loadForUpdate<T extends { id: string }>(
  tx: Tx,
  entity: EntityClass<T>,
  id: string,
  options: { field?: string[]; expectedVersion?: number | null } = {},
): Promise<T> {
  const row = await tx.em.findOne(entity, { id } as FilterQuery<T>, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!row) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: entity.name }, field: options.field ?? ['id'] });
  const { version } = row as T & { version?: number };
  if (options.expectedVersion !== undefined && options.expectedVersion !== null && version !== options.expectedVersion) {
    throw refuse(UserErrorCode.STALE_VERSION, 'staleVersion', { field: ['expectedVersion'], facts: { current: version } });
  }
  return row as T;
}

/** A row that an answer will show: read again, lean, after the commit. */
export interface Ref {
  $ref: [entity: string, id: string];
}

export function ref(entity: EntityClass<{ id: string }>, id: string): Ref {
  return { $ref: [entity.name, id] };
}

export function isRef(value: unknown): value is Ref {
  return typeof value === 'object' && value !== null && '$ref' in value;
}
