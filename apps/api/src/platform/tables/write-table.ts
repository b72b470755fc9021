import { PassThrough, Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import { ZipFile } from 'yazl';
import { defuse } from './defuse.js';

export type Cell = string | number | boolean | null;

export interface TableColumn {
  /** For JSON Lines. */
  key: string;
  /** For people. */
  title: string;
}

export interface OutgoingTable {
  columns: readonly TableColumn[];
  rows: AsyncIterable<readonly Cell[]>;
  /** Who made it and when, in words: the watermark. A CSV that is to be read in again goes without. */
  mark: string | null;
  author: string;
  at: Date;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const FLUSH_AT = 64 * 1024;

/** A CSV that Excel opens as UTF-8, formulas defused, the mark as its last line. */
export function csvOf({ columns, rows, mark }: OutgoingTable): Readable {
  async function* lines(): AsyncGenerator<string> {
    yield `\u{FEFF}${csvLine(columns.map(({ title }) => title))}`;
    for await (const row of rows) yield csvLine(row.map(text));
    if (mark !== null) yield csvLine([`# ${mark}`]);
  }
  return Readable.from(gathered(lines()), { objectMode: false });
}

/** One object a line, texts as they are: for programs. The mark is the last line. */
export function jsonLinesOf({ columns, rows, mark }: OutgoingTable): Readable {
  async function* lines(): AsyncGenerator<string> {
    for await (const row of rows) yield `${JSON.stringify(Object.fromEntries(columns.map(({ key }, index) => [key, row[index] ?? null])))}\n`;
    yield `${JSON.stringify({ _mark: mark })}\n`;
  }
  return Readable.from(gathered(lines()), { objectMode: false });
}

/** An XLSX, written as it is packed. Texts are cells of text, which no spreadsheet runs; the mark stands on a sheet of its own. */
export function xlsxOf(table: OutgoingTable): Readable {
  const zip = new ZipFile();
  const add = (name: string, content: string): void => zip.addBuffer(Buffer.from(XML + content), name, { mtime: table.at });
  const sheet = Readable.from(gathered(sheetOf(table.columns.map(({ title }) => title), table.rows)), { objectMode: false });
  const out = new PassThrough();
  sheet.on('error', (error) => out.destroy(error));
  out.on('close', () => sheet.destroy());
  add('[Content_Types].xml', `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`);
  add('_rels/.rels', `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`);
  add('docProps/core.xml', `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>${escaped(table.author)}</dc:creator><dc:description>${escaped(table.mark ?? '')}</dc:description><dcterms:created xsi:type="dcterms:W3CDTF">${table.at.toISOString()}</dcterms:created></cp:coreProperties>`);
  add('xl/workbook.xml', `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="About" sheetId="2" r:id="rId2"/></sheets></workbook>`);
  add('xl/_rels/workbook.xml.rels', `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/relationships/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${OFFICE}/relationships/styles" Target="styles.xml"/></Relationships>`);
  add('xl/styles.xml', `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>`);
  add('xl/worksheets/sheet2.xml', `<worksheet xmlns="${MAIN}"><sheetData>${rowXml([table.mark], 2)}</sheetData></worksheet>`);
  zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml', { mtime: table.at });
  zip.end();
  zip.outputStream.pipe(out);
  return out;
}

async function* sheetOf(titles: readonly string[], rows: AsyncIterable<readonly Cell[]>): AsyncGenerator<string> {
  yield `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="${Math.max(titles.length, 1)}" width="18" style="2" customWidth="1"/></cols><sheetData>${rowXml(titles, 1)}`;
  for await (const row of rows) yield rowXml(row, 2);
  yield '</sheetData></worksheet>';
}

function rowXml(cells: readonly Cell[], style: number): string {
  return `<row>${cells.map((cell) => (typeof cell === 'number' ? `<c><v>${cell}</v></c>` : `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text(cell))}</t></is></c>`)).join('')}</row>`;
}

const MARKUP: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(plain: string): string {
  // XML knows no other control characters than these three, and a half of a pair is no character.
  return plain.toWellFormed().replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, '').replace(/[&<>"]/g, (sign) => MARKUP[sign] ?? sign).slice(0, 200_000);
}

function text(cell: Cell): string {
  return cell === null ? '' : String(cell);
}

function csvLine(cells: readonly string[]): string {
  return stringify([cells.map(defuse)], { record_delimiter: 'windows' });
}

/** Small pieces as larger ones: a stream costs by the piece. */
async function* gathered(pieces: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let held = '';
  for await (const piece of pieces) {
    held += piece;
    if (held.length < FLUSH_AT) continue;
    yield Buffer.from(held);
    held = '';
  }
  if (held !== '') yield Buffer.from(held);
}
