import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { readTable } from '../platform/tables/read-table.js';
import type { TableRow } from '../platform/tables/table-row.js';
import { xlsxOf, type Cell } from '../platform/tables/write-table.js';

const folder = await mkdtemp(join(tmpdir(), 'ordo-tables-'));
// Test files share loaded code: the folder is theirs until the last of them is over.
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

let written = 0;

/** A file of these bytes on this machine, until the tests are over. */
export async function fileOf(content: Uint8Array | string): Promise<string> {
  written += 1;
  const path = join(folder, `${written}`);
  await writeFile(path, content);
  return path;
}

/** All rows of a file. */
export async function rowsOf(path: string, name: string): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const row of readTable(path, name)) rows.push(row);
  return rows;
}

/** The cells of a file's rows, whatever their numbers. */
export async function cellsOf(content: Uint8Array | string, name: string): Promise<string[][]> {
  return (await rowsOf(await fileOf(content), name)).map(({ cells }) => cells);
}

/** An XLSX as the product itself writes one. */
export function xlsx(heads: readonly string[], rows: readonly (readonly Cell[])[]): Promise<Buffer> {
  return buffer(xlsxOf({ columns: heads.map((title) => ({ key: title, title })), rows: each(rows), mark: 'test', author: 'test', at: new Date(0) }));
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** An XLSX whose sheet is this XML, as other programs and other people write them. `parts` adds or replaces parts. */
export function xlsxWith(sheet: string | Readable, parts: Record<string, string> = {}): Promise<Buffer> {
  const zip = new ZipFile();
  const all: Record<string, string> = {
    'xl/workbook.xml': `<workbook ${MAIN}><sheets><sheet name="hidden" sheetId="2" state="hidden" r:id="rId2"/><sheet name="one" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId2" Target="worksheets/other.xml"/><Relationship Id="rId1" Target="/xl/worksheets/first.xml"/></Relationships>',
    ...parts,
  };
  for (const [name, content] of Object.entries(all)) zip.addBuffer(Buffer.from(content), name);
  if (typeof sheet === 'string') zip.addBuffer(Buffer.from(sheet.startsWith('<?xml') || sheet.startsWith('<!') ? sheet : `<worksheet ${MAIN}>${sheet}</worksheet>`), 'xl/worksheets/first.xml');
  else zip.addReadStream(sheet, 'xl/worksheets/first.xml');
  zip.end();
  return buffer(zip.outputStream);
}
