import { readTable } from '../../platform/tables/read-table.js';
import type { TableRow } from '../../platform/tables/table-row.js';
import { tableRefused } from '../../platform/tables/table-limits.js';
import type { ColumnMapping, OrderImportField } from '../../modules/orders/index.js';
import { MAX_LINES, rowsToOrder, type ImportedDraft, type ReadRow } from './rows-to-order.js';

export interface ReadingPlan {
  path: string;
  name: string;
  sha256: string;
  shopId: string;
  mapping: readonly ColumnMapping[];
}

/** The head of a file: what its columns are called. Refuses a file that is no table. */
export async function readHeads(path: string, name: string): Promise<string[]> {
  for await (const { cells } of readTable(path, name)) return cells.map((cell) => cell.trim().slice(0, 100));
  throw tableRefused('importNoRows');
}

/** The orders of a file, one after the other: rows beside each other with the same number are one. */
export async function* readOrders(plan: ReadingPlan): AsyncGenerator<ImportedDraft> {
  const seen = new Set<string>();
  let group: ReadRow[] = [];
  let number = '';
  const finish = (): ImportedDraft => {
    const split = number !== '' && seen.has(number);
    if (number !== '') seen.add(number);
    return rowsToOrder(group, { ...plan, number, split });
  };
  for await (const row of dataRows(plan)) {
    const next = row.cells.orderNo ?? '';
    if (group.length > 0 && (next === '' || next !== number)) {
      yield finish();
      group = [];
    }
    number = next;
    // Past what an order may have, only how many there are is kept.
    group.push(group.length > MAX_LINES ? { number: row.number, cells: {} } : row);
  }
  if (group.length === 0) throw tableRefused('importNoRows');
  yield finish();
}

async function* dataRows({ path, name, mapping }: ReadingPlan): AsyncGenerator<ReadRow> {
  let head = true;
  for await (const row of readTable(path, name)) {
    if (!head) {
      const cells = mapped(row, mapping);
      if (Object.values(cells).some((cell) => cell !== '')) yield { number: row.number, cells };
    }
    head = false;
  }
}

function mapped({ cells }: TableRow, mapping: readonly ColumnMapping[]): Partial<Record<OrderImportField, string>> {
  return Object.fromEntries(mapping.map(({ field, column }) => [field, plain(cells[column] ?? '')]));
}

/** What a spreadsheet was kept from running by a quote before it is the text without the quote. */
function plain(cell: string): string {
  return cell.trim().replace(/^'(?=[=+\-@])/, '');
}
