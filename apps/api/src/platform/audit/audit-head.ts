import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Config } from '../config.js';
import type { ChainPoint } from './audit-chain.js';

/** The file beside the database in which this machine remembers the end of the chain; one for each database. */
export function headFile(config: Pick<Config, 'DATA_DIR' | 'DATABASE_URL'>): string {
  const database = createHash('sha256').update(config.DATABASE_URL ?? 'embedded').digest('hex').slice(0, 12);
  return resolve(config.DATA_DIR, `audit-head-${database}.json`);
}

/** What was remembered last; undefined when nothing was, or nothing that can be read. */
export async function readHead(file: string): Promise<ChainPoint | undefined> {
  try {
    const { seq, hash } = JSON.parse(await readFile(file, 'utf8')) as ChainPoint;
    return Number.isSafeInteger(seq) && typeof hash === 'string' ? { seq, hash } : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a point further on; an earlier one, as of a restored database, never overwrites a later one. */
export async function keepHead(file: string, head: ChainPoint): Promise<void> {
  const known = await readHead(file);
  if (known && known.seq >= head.seq) return;
  await mkdir(resolve(file, '..'), { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify({ seq: head.seq, hash: head.hash }), { mode: 0o600 });
  await rename(`${file}.new`, file);
}
