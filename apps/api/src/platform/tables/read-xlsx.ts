import type { SaxesTagPlain } from 'saxes';
import type { TableRow } from './table-row.js';
import { TABLE_LIMITS, tableRefused } from './table-limits.js';
import { localName, XlsxPackage, type PartReader } from './xlsx-package.js';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const SHARED = 'xl/sharedStrings.xml';
// What a number of Excel's keeps exactly.
const EXACT_DIGITS = 15;

/** The rows of the first sheet of an XLSX. Formulas give the value that was last computed; merged cells are refused. */
export async function* readXlsx(path: string): AsyncGenerator<TableRow> {
  const book = await XlsxPackage.open(path);
  try {
    const sheet = await firstSheet(book);
    const texts = await sharedTexts(book);
    for await (const row of book.events(sheet, new SheetReader(texts))) if (row.cells.some((cell) => cell.trim() !== '')) yield row;
  } finally {
    book.close();
  }
}

async function firstSheet(book: XlsxPackage): Promise<string> {
  const sheets: Record<string, string>[] = await gather(book, WORKBOOK, 'sheet');
  const relations = await gather(book, RELATIONS, 'Relationship');
  const shown = sheets.find((each) => each['state'] === undefined || each['state'] === 'visible');
  const target = relations.find((each) => each['Id'] === shown?.['r:id'])?.['Target'];
  if (!target) throw tableRefused('fileBroken');
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

async function gather(book: XlsxPackage, part: string, name: string): Promise<Record<string, string>[]> {
  const found: Record<string, string>[] = [];
  const reader: PartReader<never> = {
    open: (tag) => { if (localName(tag.name) === name) found.push({ ...tag.attributes }); },
    text: () => undefined, close: () => undefined, take: () => [],
  };
  for await (const each of book.events(part, reader)) void each;
  return found;
}

async function sharedTexts(book: XlsxPackage): Promise<string[]> {
  if (!book.has(SHARED)) return [];
  const texts: string[] = [];
  let characters = 0;
  const text = new TextOf('si');
  const reader: PartReader<never> = {
    open: (tag) => text.open(tag.name),
    text: (piece) => text.add(piece),
    close: (name) => {
      const whole = text.close(name);
      if (whole === undefined) return;
      characters += whole.length;
      if (texts.push(whole) > TABLE_LIMITS.sharedTexts || characters > TABLE_LIMITS.sharedCharacters) throw tableRefused('tableTooLarge');
    },
    take: () => [],
  };
  for await (const each of book.events(SHARED, reader)) void each;
  return texts;
}

/** The text of a `container`: its runs together, without the readings that stand above Chinese and Japanese ones. */
class TextOf {
  private whole: string | undefined;
  private inText = false;
  private inReading = false;

  constructor(private readonly container: string) {}

  open(name: string): void {
    const local = localName(name);
    if (local === this.container) this.whole = '';
    else if (local === 'rPh') this.inReading = true;
    else if (local === 't') this.inText = true;
  }

  add(piece: string): void {
    if (!this.inText || this.inReading || this.whole === undefined) return;
    this.whole += piece;
    if (this.whole.length > TABLE_LIMITS.cell) throw tableRefused('tableCellTooLong');
  }

  close(name: string): string | undefined {
    const local = localName(name);
    if (local === 't') this.inText = false;
    if (local === 'rPh') this.inReading = false;
    if (local !== this.container) return undefined;
    const { whole } = this;
    this.whole = undefined;
    return whole;
  }
}

class SheetReader implements PartReader<TableRow> {
  private done: TableRow[] = [];
  private number = 0;
  private cells: string[] = [];
  private column = 0;
  private kind = 'n';
  private value: string | undefined;
  private inValue = false;
  private readonly inline = new TextOf('is');

  constructor(private readonly shared: readonly string[]) {}

  open(tag: SaxesTagPlain): void {
    const name = localName(tag.name);
    const { attributes } = tag as { attributes: Record<string, string> };
    if (name === 'row') {
      this.number = Number(attributes['r'] ?? this.number + 1);
      this.cells = [];
      this.column = 0;
    } else if (name === 'c') {
      this.column = attributes['r'] ? columnOf(attributes['r']) : this.column + 1;
      if (this.column > TABLE_LIMITS.columns) throw tableRefused('tableTooManyColumns', { max: TABLE_LIMITS.columns });
      this.kind = attributes['t'] ?? 'n';
      this.value = undefined;
    } else if (name === 'v') {
      this.inValue = true;
      this.value = '';
    } else if (name === 'mergeCell') throw tableRefused('tableMerged', { cells: attributes['ref'] ?? '' });
    this.inline.open(tag.name);
  }

  text(piece: string): void {
    if (this.inValue) this.value = `${this.value ?? ''}${piece}`;
    this.inline.add(piece);
  }

  close(name: string): void {
    const inline = this.inline.close(name);
    if (inline !== undefined) this.value = inline;
    const local = localName(name);
    if (local === 'v') this.inValue = false;
    else if (local === 'c') this.cells[this.column - 1] = this.cell();
    else if (local === 'row') this.done.push({ number: this.number, cells: Array.from(this.cells, (each) => each ?? '') });
  }

  take(): TableRow[] {
    const { done } = this;
    this.done = [];
    return done;
  }

  private cell(): string {
    const value = this.value ?? '';
    if (value.length > TABLE_LIMITS.cell) throw tableRefused('tableCellTooLong');
    if (this.kind === 's') return this.shared[Number(value)] ?? '';
    if (this.kind === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    return this.kind === 'n' ? this.plainNumber(value) : value;
  }

  /** 13812341000 may be written as 1.3812341E10. A number with more digits than Excel keeps has lost some. */
  private plainNumber(value: string): string {
    const number = Number(value);
    if (value === '' || !Number.isFinite(number)) return value;
    if (Number.isInteger(number) && Math.abs(number) >= 10 ** EXACT_DIGITS) throw tableRefused('tableNumberTooLong', { row: this.number, digits: EXACT_DIGITS });
    return String(Number(number.toPrecision(EXACT_DIGITS)));
  }
}

/** 1 for A, 27 for AA. */
function columnOf(place: string): number {
  let column = 0;
  for (const letter of place.toUpperCase().replace(/[^A-Z]/g, '').slice(0, 4)) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
