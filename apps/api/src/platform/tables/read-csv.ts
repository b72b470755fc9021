import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { TABLE_LIMITS, tableRefused } from './table-limits.js';
import { encodingOf, textOf } from './text-encoding.js';
import type { TableRow } from './table-row.js';

const DELIMITERS = [',', '\t', ';', '|'] as const;

/** The rows of a CSV, whatever its encoding and delimiter; line breaks may stand inside quotes. */
export async function* readCsv(path: string): AsyncGenerator<TableRow> {
  const encoding = await encodingOf(path);
  const delimiter = await delimiterOf(path, encoding);
  const parser = Readable.from(textOf(path, encoding)).on('error', (error) => parser.destroy(error)).pipe(
    parse({ delimiter, bom: true, relax_column_count: true, skip_empty_lines: true, max_record_size: TABLE_LIMITS.row, info: true }),
  );
  let number = 0;
  try {
    for await (const { record } of parser as AsyncIterable<{ record: string[] }>) {
      number += 1;
      yield { number, cells: record };
    }
  } catch (error) {
    if (error instanceof CsvError) throw tableRefused(error.code === 'CSV_MAX_RECORD_SIZE' ? 'tableRowTooLong' : 'tableBroken', { row: number + 1 });
    throw error;
  }
}

async function delimiterOf(path: string, encoding: string): Promise<string> {
  let first = '';
  for await (const text of textOf(path, encoding)) {
    first += text;
    if (first.includes('\n') || first.length > TABLE_LIMITS.row) break;
  }
  const line = (first.split(/\r?\n/)[0] ?? '').replace(/"[^"]*"/g, '');
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, count: line.split(delimiter).length }));
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).delimiter;
}
