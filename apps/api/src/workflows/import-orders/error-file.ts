import { tableTexts } from '@ordo/i18n';
import type { RequestContext } from '../../platform/context.js';
import { keepResult } from '../../platform/files/keep-file.js';
import { formatOf, readTable } from '../../platform/tables/read-table.js';
import { csvOf, xlsxOf, type Cell } from '../../platform/tables/write-table.js';
import { importKeyOf } from './rows-to-order.js';
import type { ReadingPlan } from './read-orders.js';

interface ErrorFile {
  plan: ReadingPlan;
  /** What is wrong, by row. */
  problems: ReadonlyMap<number, string>;
  jobId: string;
  permission: string;
}

/**
 * The same file back, with a column that says what is wrong with each row. Rows get the mark by which they are known again, so that
 * somebody may mend this file and bring it whole: what is placed by then is not placed twice.
 */
export async function keepErrorFile(ctx: RequestContext, { plan, problems, jobId, permission }: ErrorFile): Promise<string> {
  const texts = tableTexts[ctx.locale];
  const format = await formatOf(plan.path, plan.name);
  const numbered = plan.mapping.find(({ field }) => field === 'orderNo')?.column;
  const marked = plan.mapping.find(({ field }) => field === 'importKey')?.column;
  const heads = await headsOf(plan);
  // The file of errors may itself be brought again: its own columns are not added twice.
  const keyAt = marked ?? heads.length;
  const known = heads.indexOf(texts.problem);
  const problemAt = known >= 0 ? known : Math.max(heads.length, keyAt + 1);
  const width = Math.max(heads.length, keyAt + 1, problemAt + 1);
  const titled = filled(heads, width);
  titled[keyAt] = heads[keyAt] ?? texts.import.importKey;
  titled[problemAt] = texts.problem;
  async function* rows(): AsyncGenerator<Cell[]> {
    let head = true;
    for await (const { number, cells } of readTable(plan.path, plan.name)) {
      if (!head) {
        const row = filled(cells, width);
        if (!row[keyAt] && !(numbered !== undefined && cells[numbered]?.trim())) row[keyAt] = importKeyOf(plan.sha256, number);
        row[problemAt] = problems.get(number) ?? '';
        yield row;
      }
      head = false;
    }
  }
  const at = ctx.clock.now();
  const table = {
    columns: titled.map((title, index) => ({ key: String(index), title })), rows: rows(), at, author: ctx.principal.name,
    mark: texts.mark.replace('{{name}}', ctx.principal.name).replace('{{at}}', at.toISOString()),
  };
  const stem = plan.name.replace(/\.[^.]*$/, '').replace(new RegExp(`-${texts.files.errors}$`), '');
  const kept = await keepResult(ctx, {
    jobId, ownerId: ctx.principal.id, permission, name: `${stem}-${texts.files.errors}.${format.toLowerCase()}`,
    contentType: format === 'XLSX' ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' : 'text/csv; charset=utf-8',
  }, format === 'XLSX' ? xlsxOf(table) : csvOf({ ...table, mark: null }));
  return kept.id;
}

async function headsOf({ path, name }: ReadingPlan): Promise<string[]> {
  for await (const { cells } of readTable(path, name)) return cells;
  return [];
}

function filled(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, index) => cells[index] ?? '');
}
