import { existsSync, statfsSync } from 'node:fs';
import { freemem } from 'node:os';
import { dirname } from 'node:path';

const MB = 1024 * 1024;

/**
 * Complains when the disk under `folder` has less room than `neededMb`.
 * @throws with both figures
 */
export function requireDisk(folder, neededMb, purpose) {
  let existing = folder;
  while (!existsSync(existing)) existing = dirname(existing);
  const { bavail, bsize } = statfsSync(existing);
  const free = Math.floor((bavail * bsize) / MB);
  if (free < neededMb) throw new Error(`The disk of ${existing} has ${free} MB left; ${purpose} needs about ${neededMb} MB.`);
}

/** A warning when little memory is left, else undefined. */
export function memoryWarning(neededMb) {
  const free = Math.floor((process.availableMemory?.() ?? freemem()) / MB);
  return free < neededMb ? `Only ${free} MB of memory are free; about ${neededMb} MB are wanted. The build may be stopped by the system.` : undefined;
}
