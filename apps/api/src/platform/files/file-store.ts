import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Config } from '../config.js';
import { refuse, UserErrorCode } from '../errors.js';
import type { Runtime } from '../runtime.js';

export interface WrittenFile {
  /** Bytes. */
  size: number;
  sha256: string;
}

/** The port: where the bytes of files are. Nothing is ever held in memory whole. */
export interface FileStore {
  /** Keeps what the stream gives, all or nothing. Refuses with `fileTooLarge` past `limit` bytes. */
  write(id: string, source: Readable, limit: number): Promise<WrittenFile>;
  read(id: string): Readable;
  /** Its place on this machine, for readers that jump about in it. */
  path(id: string): string;
  remove(id: string): Promise<void>;
  /** Removes what was begun and never finished before `before`. */
  sweep(before: Date): Promise<void>;
}

const MEGABYTE = 1024 * 1024;
const PART = '.part';
// By the entity manager, which is one in a process; the demo's seed has runtimes with clocks of their own.
const stores = new WeakMap<object, FileStore>();

/** Gives a process its file store: the folder `files` of DATA_DIR, which all processes of an installation share. */
export function keepFileStore(runtime: Runtime, config: Config): void {
  stores.set(runtime.em, new DiskFiles(resolve(config.DATA_DIR, 'files')));
}

export function fileStore(runtime: Runtime): FileStore {
  const store = stores.get(runtime.em);
  if (!store) throw new Error('this process has no file store');
  return store;
}

/** Files on disk. Their names are ids of the house, never what somebody called them. */
class DiskFiles implements FileStore {
  constructor(private readonly folder: string) {}

  async write(id: string, source: Readable, limit: number): Promise<WrittenFile> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const part = `${this.path(id)}${PART}`;
    const hash = createHash('sha256');
    let size = 0;
    const counted = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        size += chunk.length;
        if (size > limit) return done(refuse(UserErrorCode.INVALID_INPUT, 'fileTooLarge', { params: { max: Math.floor(limit / MEGABYTE) }, field: ['file'] }));
        hash.update(chunk);
        return done(null, chunk);
      },
    });
    try {
      await pipeline(source, counted, createWriteStream(part, { mode: 0o600, flush: true }));
      await rename(part, this.path(id));
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
    return { size, sha256: hash.digest('hex') };
  }

  read(id: string): Readable {
    return createReadStream(this.path(id));
  }

  path(id: string): string {
    if (!/^[0-9A-Z]{26}$/.test(id)) throw new Error('not the id of a file');
    return join(this.folder, id);
  }

  async remove(id: string): Promise<void> {
    await rm(this.path(id), { force: true });
  }

  async sweep(before: Date): Promise<void> {
    const names = await readdir(this.folder).catch(() => []);
    for (const name of names.filter((each) => each.endsWith(PART))) {
      const found = await stat(join(this.folder, name)).catch(() => undefined);
      if (found && found.mtime < before) await rm(join(this.folder, name), { force: true });
    }
  }
}
