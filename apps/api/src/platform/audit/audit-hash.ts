import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import type { Config } from '../config.js';
import type { Runtime } from '../runtime.js';
import { secretKey } from '../secrets.js';
import { sorted } from '../text/sorted.js';
import type { AuditEntry } from './audit-entry.entity.js';

// By the entity manager, which is one in a process; the demo's seed has runtimes with clocks of their own.
const keys = new WeakMap<object, KeyObject>();

/** Derives the log's key from the installation's secret, so that who can write to the database alone cannot make a hash. */
export function keepAuditKey(runtime: Runtime, config: Config): void {
  keys.set(runtime.em, createSecretKey(Buffer.from(hkdfSync('sha256', secretKey(config), '', 'ordo audit log', 32))));
}

/** A keyed hash (HMAC-SHA256, hex) of a text. */
export function auditHash(runtime: Runtime, text: string): string {
  const key = keys.get(runtime.em);
  if (!key) throw new Error('the audit log has no key yet');
  return createHmac('sha256', key).update(text).digest('hex');
}

/** Hash of everything that an entry says. */
export function entryHash(runtime: Runtime, entry: Omit<AuditEntry, 'hash'>): string {
  return auditHash(runtime, JSON.stringify([
    entry.id, entry.actorKind, entry.actorId, entry.actorName, entry.action, entry.subjectType, entry.subjectId, entry.requestId,
    entry.ip ?? null, entry.userAgent ?? null, entry.at.getTime(), sorted(entry.data), sorted(entry.changes ?? null),
  ]));
}

/** Hash of an entry from before there were hashes, as it stood when the chain began. */
export function adoptedHash(runtime: Runtime, entry: Omit<AuditEntry, 'hash'>): string {
  return auditHash(runtime, `adopted ${entryHash(runtime, entry)}`);
}
