import { LockMode, type EntityClass, type FilterQuery } from '@mikro-orm/core';
import { refuse, UserErrorCode } from '../errors.js';
import type { Tx } from '../runtime.js';

export type { Tx } from '../runtime.js';

/**
 * Loads a row for writing: locked, within the caller's scope unless `everywhere` is said, and at the version that the caller has seen.
 * Refuses with NOT_FOUND or STALE_VERSION.
 */
export async function loadForUpdate<T extends { id: string }>(
  tx: Tx,
  entity: EntityClass<T>,
  id: string,
  options: { field?: string[]; expectedVersion?: number | null; everywhere?: boolean } = {},
): Promise<T> {
  const row = await tx.em.findOne(entity, { id } as FilterQuery<T>, { lockMode: LockMode.PESSIMISTIC_WRITE, ...(options.everywhere && { filters: { scope: false } }) });
  if (!row) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: entity.name }, field: options.field ?? ['id'] });
  assertVersion(row as { version?: number }, options.expectedVersion);
  return row;
}

/** Refuses with STALE_VERSION what has changed since the caller saw it. */
export function assertVersion(row: { version?: number }, expected: number | null | undefined): void {
  if (expected === undefined || expected === null || row.version === expected) return;
  throw refuse(UserErrorCode.STALE_VERSION, 'staleVersion', { field: ['expectedVersion'], facts: { current: row.version } });
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
