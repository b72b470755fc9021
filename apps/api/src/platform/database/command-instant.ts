import type { EntityManager } from '@mikro-orm/core';

const instants = new WeakMap<object, Date>();

/** Says when the command of this unit of work happens. */
export function setCommandInstant(em: object, now: Date): void {
  instants.set(em, now);
}

/** The instant of the command that writes through this entity manager; undefined outside of commands. */
export function commandInstant(em: EntityManager): Date | undefined {
  return instants.get(em);
}
