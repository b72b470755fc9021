import { ConnectorError } from '../transport/connector-error.js';
import type { TopClient } from './create-top-client.js';
import type { Page, PageQuery, Unreadable } from './page.js';
import type { TopRefund } from './refund.js';
import type { TopTrade } from './trade.js';

export interface TimeWindow {
  from: Date;
  to: Date;
}

export interface PullOptions extends TimeWindow {
  /** 100 at most, 40–50 advised. */
  pageSize: number;
}

/** How a pull ended. Only after a complete one may the water mark move to the window's end. */
export interface PullResult {
  complete: boolean;
  /** Distinct rows handed over. */
  count: number;
  /** Rows that the platform sent but nobody could read: to be shown to an operator. */
  unreadable: Unreadable[];
  /** Why it is incomplete; absent when rows came in while it was read. */
  error?: ConnectorError;
}

/**
 * Hands over every trade modified in the window, oldest page first, each page's rows again if they moved meanwhile:
 * the receiver keeps them by `tid`. What `onTrade` throws goes through.
 */
export function pullWindow(client: Pick<TopClient, 'tradesSoldIncrement'>, options: PullOptions, onTrade: (trade: TopTrade) => Promise<void>): Promise<PullResult> {
  return pullPages((query) => client.tradesSoldIncrement(query), options, { idOf: (trade) => trade.tid, take: onTrade });
}

/** The same for refunds, kept by `refundId`. */
export function pullRefundWindow(client: Pick<TopClient, 'refundsReceive'>, options: PullOptions, onRefund: (refund: TopRefund) => Promise<void>): Promise<PullResult> {
  return pullPages((query) => client.refundsReceive(query), options, { idOf: (refund) => refund.refundId, take: onRefund });
}

/** Neighbouring windows of at most `maxMs` that cover a span; none when it is empty. */
export function splitWindows(from: Date, to: Date, maxMs: number): TimeWindow[] {
  if (maxMs <= 0) throw new RangeError('a window takes some time');
  const windows: TimeWindow[] = [];
  for (let start = from.getTime(); start < to.getTime(); start += maxMs) {
    windows.push({ from: new Date(start), to: new Date(Math.min(start + maxMs, to.getTime())) });
  }
  return windows;
}

/**
 * Reads from the last page to the first: the newest stand first, so a row that is modified while we read leaves the
 * window and the others move towards pages still to be read. A total that grows means that one may have slipped past.
 */
async function pullPages<Row>(
  readPage: (query: PageQuery) => Promise<Page<Row>>,
  { from, to, pageSize }: PullOptions,
  rows: { idOf(row: Row): string; take(row: Row): Promise<void> },
): Promise<PullResult> {
  const seen = new Set<string>();
  const unreadable = new Map<string, Unreadable>();
  const result = (complete: boolean, error?: ConnectorError): PullResult => ({ complete, count: seen.size, unreadable: [...unreadable.values()], error });
  const query = { startModified: from, endModified: to, pageSize };
  let grew = false;
  let total = 0;
  try {
    total = totalOf(await readPage({ ...query, pageNo: 1 }));
    for (let pageNo = Math.ceil(total / pageSize); pageNo >= 1; pageNo -= 1) {
      const page = await readPage({ ...query, pageNo });
      const now = totalOf(page);
      grew ||= now > total;
      total = now;
      for (const bad of page.unreadable) unreadable.set(bad.id, bad);
      for (const row of page.rows) {
        await rows.take(row);
        seen.add(rows.idOf(row));
      }
    }
  } catch (error) {
    if (error instanceof ConnectorError) return result(false, error);
    throw error;
  }
  return result(!grew && seen.size + unreadable.size >= total);
}

function totalOf(page: Page<unknown>): number {
  if (page.total === undefined) throw new ConnectorError('transient', 'unexpected answer: total_results is missing', { code: 'UNEXPECTED_ANSWER' });
  return page.total;
}
