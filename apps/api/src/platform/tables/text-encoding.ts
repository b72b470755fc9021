import { open } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { tableRefused } from './table-limits.js';

const SAMPLE = 4_096;

/** The encoding of a text file: by its mark, else the one in which all of it makes sense. Refuses what is no text. */
export async function encodingOf(path: string): Promise<string> {
  const head = await headOf(path, SAMPLE);
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const zeros = [0, 1].map((parity) => head.filter((byte, index) => byte === 0 && index % 2 === parity).length);
  // Text of two bytes a character without its mark: digits and separators have a zero on one side only.
  if (zeros[1] && !zeros[0]) return 'utf-16le';
  if (zeros[0] && !zeros[1]) return 'utf-16be';
  if (zeros[0]) throw tableRefused('fileNotText');
  for (const encoding of ['utf-8', 'gb18030']) if (await makesSense(path, encoding)) return encoding;
  throw tableRefused('fileEncoding');
}

/** The first bytes of a file. */
export async function headOf(path: string, bytes: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** A text file, piece by piece. Refuses bytes that make no character. */
export async function* textOf(path: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) yield decoder.decode(chunk as Buffer, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw tableRefused('fileEncoding');
    throw error;
  }
}

async function makesSense(path: string, encoding: string): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const bytes = createReadStream(path);
  try {
    for await (const chunk of bytes) decoder.decode(chunk as Buffer, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  } finally {
    bytes.destroy();
  }
}
