import { resolve } from 'node:path';

/** The repository's top folder. */
export const ROOT = resolve(import.meta.dirname, '../../..');
