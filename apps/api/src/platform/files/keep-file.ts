import type { Readable } from 'node:stream';
import type { RequestContext } from '../context.js';
import { newId } from '../ids.js';
import { fileStore, type WrittenFile } from './file-store.js';
import { FileKind, StoredFile } from './stored-file.entity.js';

const DAY_MS = 86_400_000;
/** How long an uploaded file is kept. */
export const UPLOAD_KEPT_MS = DAY_MS;
/** How long a file that a job made waits to be fetched. */
export const RESULT_KEPT_MS = DAY_MS;
// A million orders are some hundred megabytes; past this something is wrong, and the column ends.
const LARGEST_RESULT = 2 * 1024 ** 3 - 1;

interface ResultFile {
  jobId: string;
  ownerId: string;
  permission: string;
  name: string;
  contentType: string;
}

/** Keeps a file that a job made for whoever asked for it. A job that begins anew replaces what it made before. */
export async function keepResult(ctx: RequestContext, file: ResultFile, source: Readable): Promise<StoredFile> {
  const id = newId();
  const written = await fileStore(ctx.runtime).write(id, source, LARGEST_RESULT);
  const em = ctx.runtime.em.fork();
  const before = await em.find(StoredFile, { jobId: file.jobId, name: file.name });
  const row = rowOf(ctx, id, { ...file, kind: FileKind.RESULT, keptMs: RESULT_KEPT_MS }, written);
  await em.insert(StoredFile, row);
  for (const old of before) await removeFile(ctx, old.id);
  return row;
}

interface FileFacts {
  ownerId: string;
  permission: string;
  name: string;
  contentType: string;
  kind: FileKind;
  keptMs: number;
  jobId?: string;
}

/** The row of a file whose bytes are in the store. */
export function rowOf(ctx: RequestContext, id: string, { keptMs, ...facts }: FileFacts, written: WrittenFile): StoredFile {
  const now = ctx.clock.now();
  return Object.assign(new StoredFile(), { ...facts, ...written, id, jobId: facts.jobId ?? null, createdAt: now, expiresAt: new Date(now.getTime() + keptMs) });
}

/** Removes a file, its bytes first: a row without bytes is found again by the next sweep. */
export async function removeFile(ctx: RequestContext, id: string): Promise<void> {
  await fileStore(ctx.runtime).remove(id);
  await ctx.runtime.em.fork().nativeDelete(StoredFile, { id });
}
