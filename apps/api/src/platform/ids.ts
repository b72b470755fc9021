import { webcrypto } from 'node:crypto';
import { monotonicFactory } from 'ulidx';
import { badInput } from './errors.js';

// One system call for many ids: asking for random bytes one by one costs a list more than its ids are worth.
const pool = new Uint32Array(1_024);
let used = pool.length;

function random(): number {
  if (used === pool.length) {
    webcrypto.getRandomValues(pool);
    used = 0;
  }
  const drawn = pool[used] ?? 0;
  used += 1;
  return drawn / 2 ** 32;
}

const nextUlid = monotonicFactory(random);
const ULID = /^[0-9A-HJKMNP-TV-Z]{26}$/;

/** A new row id: a ULID, so that keys sort by time and no counter is shared between processes. */
export function newId(): string {
  return nextUlid();
}

/** The opaque id that the API shows: base64url of `Type:ULID`. */
export function encodeNodeId(type: string, id: string): string {
  // Letters, digits and a colon never make a + or a /: plain base64 without its padding is base64url, at a third of the time.
  const text = btoa(`${type}:${id}`);
  const padding = text.indexOf('=');
  return padding < 0 ? text : text.slice(0, padding);
}

/** Splits an opaque id into type and row id; undefined when it is not one of ours. */
export function parseNodeId(nodeId: string): { type: string; id: string } | undefined {
  const [type, id, ...rest] = Buffer.from(nodeId.slice(0, 120), 'base64url').toString().split(':');
  return type && id && rest.length === 0 && ULID.test(id) ? { type, id } : undefined;
}

/** Row id of an opaque id that must be of `type`. Throws BAD_USER_INPUT naming `field`. */
export function decodeNodeId(type: string, nodeId: string, field: string[]): string {
  const parsed = parseNodeId(nodeId);
  if (parsed?.type !== type) throw badInput([{ field, messageKey: 'invalidId', params: { type } }]);
  return parsed.id;
}
