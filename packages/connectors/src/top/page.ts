import { formatChinaTime } from '@ordo/kernel';
import { ConnectorError } from '../transport/connector-error.js';
import { list, optionalInteger, optionalText, record, type Fields } from '../transport/read-answer.js';

/** A page of what was modified from one instant to another: at most a day apart, at most 100 rows a page. */
export interface PageQuery {
  startModified: Date;
  endModified: Date;
  /** Counted from 1; the newest stand on the first page. */
  pageNo: number;
  pageSize: number;
  /** Much faster, but tells no total: only whether there is more. */
  useHasNext?: boolean;
}

/** A row that could not be read, kept apart so that it does not stop the rest of its page. */
export interface Unreadable {
  id: string;
  problem: string;
}

export interface Page<Row> {
  rows: Row[];
  unreadable: Unreadable[];
  /** Absent when `useHasNext` was asked for. */
  total?: number;
  hasNext?: boolean;
}

export function pageParams(query: PageQuery): Record<string, string | undefined> {
  return {
    start_modified: formatChinaTime(query.startModified),
    end_modified: formatChinaTime(query.endModified),
    page_no: String(query.pageNo),
    page_size: String(query.pageSize),
    use_has_next: query.useHasNext ? 'true' : undefined,
  };
}

export function readPage<Row>(answer: Fields, names: readonly [wrapper: string, item: string], rowOf: { id(row: Fields): string; read(row: Fields): Row }): Page<Row> {
  const page: Page<Row> = { rows: [], unreadable: [], total: optionalInteger(answer, 'total_results'), hasNext: hasNextOf(answer) };
  for (const fields of wrapped(answer, names)) {
    try {
      page.rows.push(rowOf.read(fields));
    } catch (error) {
      if (!(error instanceof ConnectorError)) throw error;
      page.unreadable.push({ id: rowOf.id(fields), problem: error.message });
    }
  }
  return page;
}

/** The items of a list that the platform wraps twice, as in `trades.trade[]`; none when it is left out. */
export function wrapped(answer: Fields, [wrapper, item]: readonly [wrapper: string, item: string]): Fields[] {
  return answer[wrapper] === undefined || answer[wrapper] === null ? [] : list(record(answer, wrapper), item);
}

function hasNextOf(answer: Fields): boolean | undefined {
  const value = optionalText(answer, 'has_next');
  return value === undefined ? undefined : value === 'true';
}
