import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { dirname } from 'node:path';

const MB = 1024 * 1024;
const IN_MEMORY = '/dev/shm';

/**
 * Complains when the disk under `folder` has less room than `neededMb`.
 * @throws with both figures
 */
export function requireDisk(folder, neededMb, purpose) {
  let existing = folder;
  while (!existsSync(existing)) existing = dirname(existing);
  const free = roomIn(existing);
  if (free < neededMb) throw new Error(`The disk of ${existing} has ${free} MB left; ${purpose} needs about ${neededMb} MB.`);
}

const roomIn = (folder) => {
  const { bavail, bsize } = statfsSync(folder);
  return Math.floor((bavail * bsize) / MB);
};

const freeMemory = () => Math.floor((process.availableMemory?.() ?? freemem()) / MB);

/** A folder for what is thrown away again: in memory where the system has one, and room for it twice over; else on the disk. */
export function passingFolder(neededMb) {
  try {
    accessSync(IN_MEMORY, constants.W_OK);
    return Math.min(roomIn(IN_MEMORY), freeMemory()) > 2 * neededMb ? IN_MEMORY : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** A warning when little memory is left, else undefined. */
export function memoryWarning(neededMb) {
  const free = freeMemory();
  return free < neededMb ? `Only ${free} MB of memory are free; about ${neededMb} MB are wanted. The build may be stopped by the system.` : undefined;
}
