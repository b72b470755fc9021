import { headOf } from './text-encoding.js';
import { readCsv } from './read-csv.js';
import { readXlsx } from './read-xlsx.js';
import { TABLE_LIMITS, tableRefused } from './table-limits.js';
import type { TableRow } from './table-row.js';

export type TableFormat = 'XLSX' | 'CSV';

const ZIP = 'PK';
const OLD_OFFICE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** What a file is, by its bytes. Refuses one whose name says something else. */
export async function formatOf(path: string, name: string): Promise<TableFormat> {
  const head = await headOf(path, 8);
  if (head.length === 0) throw tableRefused('fileEmpty');
  if (head.subarray(0, 4).equals(OLD_OFFICE)) throw tableRefused('fileOldExcel');
  const zip = head.subarray(0, 2).toString('latin1') === ZIP;
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (zip !== (ending === 'xlsx') || (!zip && !['csv', 'txt', 'tsv'].includes(ending))) throw tableRefused('fileOtherType', { ending });
  return zip ? 'XLSX' : 'CSV';
}

/** The rows of a table in a file on this machine, one after the other, in bounded memory. */
export async function* readTable(path: string, name: string): AsyncGenerator<TableRow> {
  const format = await formatOf(path, name);
  let rows = 0;
  for await (const row of format === 'XLSX' ? readXlsx(path) : readCsv(path)) {
    rows += 1;
    if (rows > TABLE_LIMITS.rows + 1) throw tableRefused('tableTooManyRows', { max: TABLE_LIMITS.rows });
    if (row.cells.length > TABLE_LIMITS.columns) throw tableRefused('tableTooManyColumns', { max: TABLE_LIMITS.columns });
    yield row;
  }
}
