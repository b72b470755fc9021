import type { FilterQuery } from '@mikro-orm/core';
import { rowInstant } from '../../platform/graphql/scalars.js';
import type { Row } from '../../platform/database/row.js';
import type { Session } from './session.entity.js';

/** How long sessions last, as configured. */
export interface SessionLimits {
  /** From its start, used or not. */
  hours: number;
  /** Without use; 0 for no such limit. */
  idleMinutes: number;
}

/** The condition of a session that still runs: neither its hours nor its idle minutes are over. */
export function isRunning({ idleMinutes }: SessionLimits, now: Date): FilterQuery<Session> {
  const within = { expiresAt: { $gt: now } };
  if (idleMinutes === 0) return within;
  const since = new Date(now.getTime() - idleMinutes * 60_000);
  return { ...within, $or: [{ lastUsedAt: { $gt: since } }, { createdAt: { $gt: since } }] };
}

/** The same of a row that was read. */
export function rowIsRunning({ idleMinutes }: SessionLimits, now: Date, { expiresAt, lastUsedAt, createdAt }: Row<Session>): boolean {
  const idle = now.getTime() - rowInstant(lastUsedAt ?? createdAt).getTime();
  return rowInstant(expiresAt) > now && (idleMinutes === 0 || idle < idleMinutes * 60_000);
}
