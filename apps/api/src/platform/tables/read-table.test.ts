import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../errors.js';
import { readTable } from './read-table.js';
import { cellsOf, fileOf, rowsOf, xlsx, xlsxWith } from '../../testing/tables.js';

const GBK = Buffer.from('b6a9b5a5bac52ccad5bbf5c8cb0a312cc0eecad70a', 'hex');
/** With room for what waits for the collector. The bomb alone has 600 MiB. */
const BOUNDED = 256 * 1024 * 1024;
const utf16 = (text: string, mark = true): Buffer => Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');

async function refusal(content: Uint8Array | string, name: string): Promise<string> {
  const path = await fileOf(content);
  const error = await drained(path, name).then(() => undefined, (thrown: unknown) => thrown);
  if (!(error instanceof Refusal)) throw new Error(`not refused: ${String(error)}`);
  return error.details[0]?.messageKey ?? '';
}

/** Reads and keeps nothing, so that what is measured is the reader. */
async function drained(path: string, name: string): Promise<void> {
  for await (const row of readTable(path, name)) void row;
}

describe('reading a CSV', () => {
  it.each([
    ['UTF-8', Buffer.from('订单号,收货人\n1,李雷\n')],
    ['UTF-8 with its mark', Buffer.from('\uFEFF订单号,收货人\n1,李雷\n')],
    ['UTF-16', utf16('订单号,收货人\n1,李雷\n')],
    ['UTF-16, the other way round', utf16('订单号,收货人\n1,李雷\n').swap16()],
    ['UTF-16 without its mark', utf16('订单号,收货人\n1,李雷\n', false)],
  ])('understands %s', async (_name, bytes) => expect(await cellsOf(bytes, 'a.csv')).toEqual([['订单号', '收货人'], ['1', '李雷']]));

  it('understands GBK without being told', async () => {
    expect(await cellsOf(GBK, 'a.csv')).toEqual([['订单号', '收货人'], ['1', '李首']]);
  });

  it.each([',', ';', '\t', '|'])('finds out that %j stands between the cells, and keeps line breaks in quotes', async (between) => {
    expect(await cellsOf(`a${between}"b, ; c"\r\n"1\n2"${between}"say ""hi"""\r\n`, 'a.csv')).toEqual([['a', 'b, ; c'], ['1\n2', 'say "hi"']]);
  });

  it.each([
    ['bytes that are no text', Buffer.from([0x61, 0x00, 0x00, 0x00, 0x62]), 'a.csv', 'fileNotText'],
    ['bytes of no encoding', Buffer.from([0x61, 0x2c, 0xff, 0xff, 0x0a]), 'a.csv', 'fileEncoding'],
    ['half a file', 'a,b\n1,"2', 'a.csv', 'tableBroken'],
    ['nothing', '', 'a.csv', 'fileEmpty'],
    ['an endless row', `a\n"${'x'.repeat(300_000)}"`, 'a.csv', 'tableRowTooLong'],
    ['too many columns', ','.repeat(300), 'a.csv', 'tableTooManyColumns'],
    ['text that is called a workbook', 'a,b\n1,2', 'a.xlsx', 'fileOtherType'],
    ['a program', 'MZ\u0090', 'a.exe', 'fileOtherType'],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'a.xls', 'fileOldExcel'],
  ])('refuses %s', async (_what, content, name, key) => expect(await refusal(content, name)).toBe(key));
});

describe('reading an XLSX', () => {
  it('reads what the product writes: texts, numbers, blanks', async () => {
    expect(await cellsOf(await xlsx(['订单号', 'n'], [['0012', 3], ['=1+1', null], ['<&>"', 1.5]]), 'a.xlsx')).toEqual([['订单号', 'n'], ['0012', '3'], ['=1+1', ''], ['<&>"', '1.5']]);
  });

  it('reads the first shown sheet: shared and rich texts, gaps, booleans, phones as numbers, the last value of a formula', async () => {
    const sheet = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="4"><c r="A4"><v>1.3812341E10</v></c><c r="B4" t="b"><v>1</v></c><c r="C4" t="str"><f>HYPERLINK("http://x")</f><v>seen</v></c><c r="D4"><f>1+1</f></c><c r="E4"><v>12.100000000000001</v></c></row></sheetData>';
    const shared = '<sst><si><t>甲</t></si><si><r><t>乙</t></r><r><t>丙</t></r><rPh sb="0" eb="1"><t>yi</t></rPh></si></sst>';
    expect(await rowsOf(await fileOf(await xlsxWith(sheet, { 'xl/sharedStrings.xml': shared })), 'a.xlsx')).toEqual([
      { number: 1, cells: ['甲', '', '乙丙'] }, { number: 4, cells: ['13812341000', 'TRUE', 'seen', '', '12.1'] },
    ]);
  });

  it('refuses merged cells and says which', async () => {
    const content = await xlsxWith('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A2:A5"/></mergeCells>');
    await expect(rowsOf(await fileOf(content), 'a.xlsx')).rejects.toMatchObject({ details: [{ messageKey: 'tableMerged', params: { cells: 'A2:A5' } }] });
  });

  it('refuses a number of which Excel has lost digits, rather than bring in another one', async () => {
    expect(await refusal(await xlsxWith('<sheetData><row r="2"><c r="A2"><v>1.2345678901234501E17</v></c></row></sheetData>'), 'a.xlsx')).toBe('tableNumberTooLong');
  });

  it('asks nobody outside: a part with external entities is refused', async () => {
    const evil = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&f;</t></is></c></row></sheetData></worksheet>';
    expect(await refusal(await xlsxWith(evil), 'a.xlsx')).toBe('tableDoctype');
    expect(await refusal(await xlsxWith('<sheetData/>', { 'xl/workbook.xml': '<!DOCTYPE lolz [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><workbook>&b;</workbook>' }), 'a.xlsx')).toBe('tableDoctype');
  });

  it('refuses half a file, wherever it was cut, and a zip that is no workbook', async () => {
    const whole = await xlsx(['a'], Array.from({ length: 2_000 }, (_, row) => [`cell ${row} ${row * 7_919}`]));
    for (const share of [0.1, 0.5, 0.9, 0.999]) expect(await refusal(whole.subarray(0, Math.floor(whole.length * share)), 'a.xlsx'), String(share)).toBe('fileBroken');
    const broken = Buffer.from(whole);
    broken.fill(0x55, Math.floor(whole.length * 0.7), Math.floor(whole.length * 0.8));
    expect(await refusal(broken, 'a.xlsx')).toBe('fileBroken');
    expect(await refusal(await xlsxWith('<sheetData><row', {}), 'a.xlsx')).toBe('fileBroken');
    expect(await refusal(await xlsxWith('<sheetData/>', { 'xl/_rels/workbook.xml.rels': '<Relationships/>' }), 'a.xlsx')).toBe('fileBroken');
  });

  it('refuses a zip bomb before it is unpacked, and one that gives a small size out', async () => {
    const before = process.memoryUsage().rss;
    const zeros = Readable.from((function* () { for (let at = 0; at < 600; at += 1) yield Buffer.alloc(1024 * 1024, 0x20); })());
    const bomb = await xlsxWith(zeros);
    expect(bomb.length).toBeLessThan(1024 * 1024);
    const began = performance.now();
    expect(await refusal(bomb, 'a.xlsx')).toBe('tableTooLarge');
    expect(performance.now() - began).toBeLessThan(500);
    // The size that the directory gives out, made small: the stream is not let run past it.
    const lying = Buffer.from(bomb);
    for (let at = lying.indexOf('PK\u0001\u0002', 0, 'latin1'); at >= 0; at = lying.indexOf('PK\u0001\u0002', at + 4, 'latin1')) lying.writeUInt32LE(100, at + 24);
    expect(await refusal(lying, 'a.xlsx')).toBe('fileBroken');
    expect(process.memoryUsage().rss - before).toBeLessThan(BOUNDED);
  });

  it('refuses a million rows, in bounded memory', async () => {
    const content = await xlsxWith(Readable.from(millionRows(), { objectMode: false }));
    const csv = Buffer.from('n\n1,2,3\n'.repeat(600_000));
    const before = process.memoryUsage().rss;
    expect(await refusal(content, 'a.xlsx')).toBe('tableTooManyRows');
    expect(await refusal(csv, 'a.csv')).toBe('tableTooManyRows');
    expect(process.memoryUsage().rss - before).toBeLessThan(BOUNDED);
  }, 60_000);
});

function* millionRows(): Generator<string> {
  yield '<worksheet><sheetData>';
  for (let thousand = 0; thousand < 1_000; thousand += 1) {
    yield Array.from({ length: 1_000 }, (_, at) => thousand * 1_000 + at + 1).map((row) => `<row r="${row}"><c r="A${row}"><v>${(row * 7_919) % 1_000_003}</v></c><c r="B${row}"><v>${(row * 104_729) % 999_983}</v></c></row>`).join('');
  }
  yield '</sheetData></worksheet>';
}
