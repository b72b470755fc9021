import type { Readable } from 'node:stream';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { TABLE_LIMITS, tableRefused } from './table-limits.js';

/** An XLSX as what it is: a zip of XML parts. Nothing is unpacked that has not been weighed before. */
export class XlsxPackage {
  private constructor(private readonly zip: ZipFile, private readonly entries: ReadonlyMap<string, Entry>) {}

  static async open(path: string): Promise<XlsxPackage> {
    try {
      const zip = await openPromise(path, { lazyEntries: true, autoClose: false, strictFileNames: false });
      const entries = new Map<string, Entry>();
      let unpacked = 0;
      if (zip.entryCount > TABLE_LIMITS.entries) throw tableRefused('tableTooManyParts', { max: TABLE_LIMITS.entries });
      for await (const entry of zip.eachEntry()) {
        unpacked += entry.uncompressedSize;
        const bomb = entry.uncompressedSize > TABLE_LIMITS.ratioFrom && entry.uncompressedSize > entry.compressedSize * TABLE_LIMITS.ratio;
        if (bomb || unpacked > TABLE_LIMITS.unpacked) throw tableRefused('tableTooLarge');
        entries.set(entry.fileName.toLowerCase(), entry);
      }
      return new XlsxPackage(zip, entries);
    } catch (error) {
      throw asRefusal(error);
    }
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** Runs through a part, element by element; `yielded` says whether to hand on what the handlers gathered. */
  async *events<T>(name: string, parser: PartReader<T>): AsyncGenerator<T> {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) throw tableRefused('fileBroken');
    const sax = new SaxesParser<{ xmlns: false }>({ xmlns: false });
    const failures: Error[] = [];
    sax.on('doctype', () => { failures.push(tableRefused('tableDoctype')); });
    sax.on('error', () => { failures.push(tableRefused('fileBroken')); });
    sax.on('opentag', (tag) => parser.open(tag));
    sax.on('text', (text) => parser.text(text));
    sax.on('cdata', (text) => parser.text(text));
    sax.on('closetag', (tag) => parser.close(tag.name));
    const stream: Readable = await this.zip.openReadStreamPromise(entry);
    stream.setEncoding('utf8');
    try {
      for await (const chunk of stream) {
        try {
          sax.write(chunk as string);
        } catch (error) {
          failures.push(error as Error);
        }
        if (failures[0]) throw failures[0];
        yield* parser.take();
      }
      sax.close();
      if (failures[0]) throw failures[0];
      yield* parser.take();
    } catch (error) {
      throw asRefusal(error);
    } finally {
      stream.destroy();
    }
  }

  close(): void {
    this.zip.close();
  }
}

/** Gathers what it wants of a part, and hands it on when asked. */
export interface PartReader<T> {
  open(tag: SaxesTagPlain): void;
  text(text: string): void;
  close(name: string): void;
  take(): T[];
}

/** An element's name without its prefix: writers other than Excel have one. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** What yauzl and zlib say of a broken file is no bug of ours. */
function asRefusal(error: unknown): unknown {
  if (!(error instanceof Error) || error.name === 'Refusal' || 'details' in error) return error;
  const system = (error as NodeJS.ErrnoException).code;
  if (system === 'ENOENT' || system === 'EACCES' || system === 'EIO') return error;
  return tableRefused('fileBroken');
}
