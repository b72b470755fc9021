import { hkdfSync } from 'node:crypto';
import type { Config } from '../config.js';
import type { Runtime } from '../runtime.js';
import { open, seal, secretKey } from '../secrets.js';

// By the entity manager, which is one in a process; the demo's seed has runtimes with clocks of their own.
const keys = new WeakMap<object, Buffer>();

/** Gives a process the key of what jobs carry that nobody may read in their rows: whom somebody searched for. */
export function keepPayloadKey(runtime: Runtime, config: Config): void {
  keys.set(runtime.em, Buffer.from(hkdfSync('sha256', secretKey(config), '', 'ordo job payload', 32)));
}

/** A part of a payload that is unreadable in the database. */
export function sealedPart(runtime: Runtime, value: unknown): string {
  return seal(keyOf(runtime), JSON.stringify(value));
}

/** What `sealedPart` has sealed, as JSON has it. */
export function openedPart<T>(runtime: Runtime, sealed: string): T {
  return JSON.parse(open(keyOf(runtime), sealed)) as T;
}

function keyOf(runtime: Runtime): Buffer {
  const key = keys.get(runtime.em);
  if (!key) throw new Error('jobs have no key yet');
  return key;
}
