import type { FilterQuery } from '@mikro-orm/core';
import { tableTexts } from '@ordo/i18n';
import { chinaDay } from '@ordo/kernel';
import { answering, command, perform, type Answer, type Command } from '../../../platform/command/command.js';
import { ref, type Ref } from '../../../platform/command/tx.js';
import { createContext, type RequestContext } from '../../../platform/context.js';
import { countCapped, readMany } from '../../../platform/database/reads.js';
import type { Row } from '../../../platform/database/row.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { keepResult } from '../../../platform/files/keep-file.js';
import { rowInstant } from '../../../platform/graphql/scalars.js';
import { newId } from '../../../platform/ids.js';
import { Job } from '../../../platform/jobs/job.entity.js';
import type { JobHandle } from '../../../platform/jobs/job-queue.js';
import { openedPart, sealedPart } from '../../../platform/jobs/sealed-payload.js';
import type { Locale } from '../../../platform/messages.js';
import { mayDo } from '../../../platform/principal.js';
import { csvOf, jsonLinesOf, xlsxOf, type Cell, type OutgoingTable } from '../../../platform/tables/write-table.js';
import { actingFor, actorOf, type Permission, type StoredActor } from '../../access/index.js';
import { Shop } from '../../shops/index.js';
import { ExportFormat, type ExportOrdersInput } from '../export-orders.inputs.js';
import { ORDER_COLUMNS, type OrderColumn } from '../order-columns.js';
import { OrderLine } from '../order-line.entity.js';
import { queueWhere } from '../order-queues.js';
import { Order } from '../order.entity.js';
import { assertMaySee, mapConditions, orderWhere } from '../order-where.js';
import type { OrderFilter } from '../order.filter.js';

export const EXPORT_ORDERS_JOB = 'orders.export';

const NEEDED: Permission = 'order:export';
const REVEAL: Permission = 'personal-data:reveal';
const BATCH = 500;
const MOST_LINES = 100_000;
/** Rows of one sheet; Excel ends a little above. */
const XLSX_AT_MOST = 1_000_000;
const COUNTED_AT_MOST = 10_000_000;
const NEWEST_FIRST = { placedAt: 'desc', id: 'desc' } as const;

const FORMATS: Record<ExportFormat, { write: (table: OutgoingTable) => ReturnType<typeof csvOf>; contentType: string }> = {
  XLSX: { write: xlsxOf, contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  CSV: { write: csvOf, contentType: 'text/csv; charset=utf-8' },
  JSONL: { write: jsonLinesOf, contentType: 'application/jsonl; charset=utf-8' },
};

type Asked = Pick<ExportOrdersInput, 'filter' | 'queue' | 'columns' | 'format'>;

/**
 * Writes orders into a file in the background, masked unless a reason is given to whoever may see more. That somebody did is
 * recorded. They are counted before the transaction: a condition may look things up, which would wait for the transaction's end.
 */
export function exportOrders(ctx: RequestContext, input: ExportOrdersInput): Promise<Answer<{ job: Ref }>> {
  return answering(ctx, async () => {
    if (input.revealReason) assertMaySee(ctx, REVEAL);
    const total = await countCapped(ctx, Order, await whereOf(ctx, input), COUNTED_AT_MOST);
    if (input.format === ExportFormat.XLSX && total > XLSX_AT_MOST) throw refuse(UserErrorCode.INVALID_INPUT, 'exportTooManyRows', { params: { max: XLSX_AT_MOST }, field: ['format'] });
    return perform(ctx, queueExport(total), input);
  });
}

/** The count is no part of the input: the same intent, sent again a moment later, may find one order more. */
const queueExport = (total: number): Command<ExportOrdersInput, { job: Ref }> => command('exportOrders', async (tx, { filter, queue, columns, format, revealReason }) => {
  const id = newId();
  const asked = { queue: queue ?? null, columns, format };
  await tx.enqueue({ id, name: EXPORT_ORDERS_JOB, total: Math.max(total, 1), maxAttempts: 3, payload: { ...asked, sealedFilter: sealedPart(tx.ctx.runtime, filter ?? null), plain: Boolean(revealReason), locale: tx.ctx.locale, actor: actorOf(tx.actor) } });
  await tx.emit({
    type: revealReason ? 'OrdersExportedPlain' : 'OrdersExported', subject: { type: 'Job', id },
    data: { orders: total, ...(revealReason && { reason: revealReason }) }, audit: { ...asked, filter: withoutPersonal(filter) },
  });
  return { job: ref(Job, id) };
});

/** Makes the file as whoever asked for it, with his rights and his rows of now. Begun again after a crash, it begins the file anew. */
export async function exportOrdersJob(system: RequestContext, payload: Record<string, unknown>, job: JobHandle): Promise<void> {
  const { actor, locale, plain, sealedFilter, ...rest } = payload as unknown as Omit<Asked, 'filter'> & { actor: StoredActor; locale: Locale; plain: boolean; sealedFilter: string };
  const asked: Asked = { ...rest, filter: openedPart<OrderFilter | null>(system.runtime, sealedFilter) };
  const principal = await actingFor(system, actor, NEEDED);
  const ctx = createContext(system.runtime, principal, { locale });
  const texts = tableTexts[locale];
  const at = ctx.clock.now();
  const table: OutgoingTable = {
    columns: asked.columns.map((code) => ({ key: code, title: texts.orders[code] })),
    rows: exportedRows(ctx, asked, { job, plain: plain && mayDo(principal, REVEAL) }),
    mark: texts.mark.replace('{{name}}', principal.name).replace('{{at}}', at.toISOString()), author: principal.name, at,
  };
  const { write, contentType } = FORMATS[asked.format];
  const name = `${texts.files.orders}-${chinaDay(at)}.${asked.format.toLowerCase()}`;
  await keepResult(ctx, { jobId: job.id, ownerId: principal.id, permission: NEEDED, name, contentType }, write(table));
}

/** Page by page: as much memory for a million orders as for a thousand. */
async function* exportedRows(ctx: RequestContext, asked: Asked, { job, plain }: { job: JobHandle; plain: boolean }): AsyncGenerator<Cell[]> {
  const where = await whereOf(ctx, asked);
  const columns = asked.columns.map((code) => ORDER_COLUMNS[code]);
  const byLine = columns.some((column) => column.ofLine);
  const needs = [...new Set(['id', 'placedAt', 'shopId', ...columns.flatMap((column) => column.needs)])];
  const shops = new Map<string, string>();
  let rows = 0;
  let done = 0;
  for (let last: Row<Order> | undefined, more = true; more;) {
    const page: Row<Order>[] = await readMany(ctx, Order, { columns: needs, where: last ? { $and: [where, beyond(last)] } : where, orderBy: NEWEST_FIRST, limit: BATCH });
    const lines = byLine ? await linesOf(ctx, page) : undefined;
    await nameShops(ctx, shops, asked.columns, page);
    for (const order of page) {
      for (const line of lines ? (lines.get(order.id) ?? [null]) : [null]) {
        rows += 1;
        if (asked.format === ExportFormat.XLSX && rows > XLSX_AT_MOST) throw refuse(UserErrorCode.INVALID_INPUT, 'exportTooManyRows', { params: { max: XLSX_AT_MOST } });
        yield columns.map((column) => column.cell({ order, line, shopName: shops.get(order.shopId) ?? '', locale: ctx.locale, plain, forPrograms: asked.format === ExportFormat.JSONL }));
      }
    }
    done += page.length;
    last = page.at(-1);
    more = page.length === BATCH;
    await job.progress(done);
  }
}

function beyond(last: Row<Order>): FilterQuery<Order> {
  const placedAt = rowInstant(last.placedAt);
  return { $and: [{ placedAt: { $lte: placedAt } }, { $or: [{ placedAt: { $lt: placedAt } }, { id: { $lt: last.id } }] }] };
}

async function linesOf(ctx: RequestContext, orders: readonly Row<Order>[]): Promise<Map<string, Row<OrderLine>[]>> {
  const lines = await readMany(ctx, OrderLine, { where: { orderId: { $in: orders.map((order) => order.id) } }, orderBy: { orderId: 'asc', id: 'asc' }, limit: MOST_LINES });
  return Map.groupBy(lines, (line) => line.orderId);
}

async function nameShops(ctx: RequestContext, names: Map<string, string>, columns: readonly OrderColumn[], orders: readonly Row<Order>[]): Promise<void> {
  const unknown = [...new Set(orders.map((order) => order.shopId))].filter((id) => !names.has(id));
  if (!columns.some((code) => code === 'SHOP') || unknown.length === 0) return;
  for (const shop of await readMany(ctx, Shop, { columns: ['id', 'name'], where: { id: { $in: unknown } }, limit: unknown.length })) names.set(shop.id, shop.name);
}

async function whereOf(ctx: RequestContext, { filter, queue }: Pick<ExportOrdersInput, 'filter' | 'queue'>): Promise<FilterQuery<Order>> {
  const filtered = await orderWhere(ctx, filter && mapConditions(filter, instantOf));
  return queue ? { $and: [filtered, queueWhere(ctx, queue)] } : filtered;
}

/** Instants come as texts out of a job's payload. */
function instantOf(name: string, value: unknown): unknown {
  return typeof value === 'string' && /(From|To)$/.test(name) ? new Date(value) : value;
}

/** What was searched for, without whose name or phone it was. */
function withoutPersonal(filter: OrderFilter | null | undefined): OrderFilter {
  return mapConditions(filter ?? {}, (name, value) => (name.startsWith('receiver') ? '***' : value));
}
