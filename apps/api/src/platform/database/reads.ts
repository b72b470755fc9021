import type { EntityClass, EntityMetadata, FilterQuery } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext, Tx } from '../runtime.js';
import { notFound } from '../errors.js';
import { askedOfOne, type Asked } from '../graphql/asked-columns.js';
import type { Row } from './row.js';
import { Among, selectSql, type RunSelection, type Selection } from './select-sql.js';
import { storedColumns } from './stored-columns.js';

/**
 * The one place where rows are read for display: lean rows (no entity is hydrated), only the asked-for columns,
 * always within the caller's data scope.
 */
const OLDEST_FIRST: Record<string, 'asc' | 'desc'> = { id: 'asc' };

const MOST_LOOKED_AT = 10_000;

const NOBODY = Promise.resolve(null);

type Plain = Record<string, unknown>;
type Where<T> = FilterQuery<T>;
interface Select<T> {
  /** Property names; all stored scalars when left out. */
  columns?: readonly string[];
  where?: Where<T>;
  /** Whatever the caller's data scope: for what a row that he may see stands on, as an order in parts for the warehouse of one of them. */
  everywhere?: boolean;
  /** Only rows that one of these names, within the caller's scope. */
  runs?: readonly RunOf[];
}

/** Rows of an entity that has the columns of `orderBy` beside what it is limited by; see `RunSelection`. */
export interface RunOf extends Omit<RunSelection, 'meta' | 'where'> {
  entity: EntityClass<object>;
  where: unknown;
}

/** A query builder within the caller's data scope, for what a plain SELECT cannot say: sums, groups. */
export async function scopedQuery<T extends object>(ctx: RequestContext, entity: EntityClass<T>, select: Select<T> = {}) {
  const columns = select.columns ?? storedColumns(ctx, entity);
  const query = ctx.em.createQueryBuilder(entity, 'e').select(columns.map((column) => `e.${column}`) as never);
  if (select.where) query.where(select.where as never);
  await query.applyFilters();
  return query;
}

/** Runs a SELECT within the caller's data scope unless told otherwise; every read starts here. */
async function scopedRows<T extends object>(ctx: RequestContext, entity: EntityClass<T>, { everywhere, runs, ...selection }: Omit<Selection, 'where' | 'columns' | 'runs'> & Select<T>): Promise<Row<T>[]> {
  const meta = ctx.em.getMetadata().get(entity);
  const { text, params } = selectSql(meta, ctx.em.getPlatform(), {
    ...selection,
    columns: selection.columns ?? storedColumns(ctx, entity),
    where: everywhere ? [selection.where ?? {}] : [selection.where ?? {}, scopeOf(ctx, meta)],
    ...(runs && { runs: runs.map((run) => runOf(ctx, run)) }),
  });
  const rows: unknown[] = await ctx.em.getConnection().execute(text, params, 'all');
  return tag(entity, rows);
}

function runOf(ctx: RequestContext, { entity, where, ...run }: RunOf): RunSelection {
  const meta = ctx.em.getMetadata().get(entity);
  return { ...run, meta, where: [where, scopeOf(ctx, meta)] };
}

/**
 * Rows to look at inside a command, within its transaction and its caller's scope, without making entities of them: for
 * what is read and not changed. They are as committed, or as this transaction has flushed.
 */
export async function lookAt<T extends object>(
  tx: Pick<Tx, 'em'>,
  entity: EntityClass<T>,
  select: { columns: readonly (keyof T & string)[]; where: Where<T>; orderBy?: Record<string, 'asc' | 'desc'>; limit?: number; everywhere?: boolean },
): Promise<Row<T>[]> {
  const meta = tx.em.getMetadata().get(entity);
  const { text, params } = selectSql(meta, tx.em.getPlatform(), {
    columns: select.columns, orderBy: select.orderBy ?? {}, limit: select.limit ?? MOST_LOOKED_AT,
    where: select.everywhere ? [select.where] : [select.where, scopeOf(tx, meta)],
  });
  return (await tx.em.execute(text, params)) as unknown as Row<T>[];
}

/** The scope's condition on an entity, from the very filter that guards writing. An entity manager without a scope reads nothing that is scoped. */
export function scopeOf(ctx: { em: EntityManager }, meta: EntityMetadata): unknown {
  const filter = meta.filters['scope'];
  if (!filter) return {};
  const params = ctx.em.getFilterParams('scope');
  if (!params || typeof filter.cond !== 'function') throw new Error(`${meta.className} is scoped and cannot be read without a caller`);
  return filter.cond(params, 'read', ctx.em);
}

/** All rows that match, in key order unless `orderBy` says otherwise. For short lists only: `limit` is a must. */
export async function readMany<T extends object>(
  ctx: RequestContext,
  entity: EntityClass<T>,
  select: Select<T> & { orderBy?: Record<string, 'asc' | 'desc'>; groupBy?: readonly string[]; limit: number; offset?: number },
): Promise<Row<T>[]> {
  return scopedRows(ctx, entity, { ...select, orderBy: select.orderBy ?? OLDEST_FIRST });
}

/** The first row that matches, or undefined. */
export async function readOne<T extends object>(
  ctx: RequestContext,
  entity: EntityClass<T>,
  select: Select<T> & { orderBy?: Record<string, 'asc' | 'desc'> },
): Promise<Row<T> | undefined> {
  const [row] = await scopedRows(ctx, entity, { ...select, orderBy: select.orderBy ?? OLDEST_FIRST, limit: 1 });
  return row;
}

/** One row by id. Throws NOT_FOUND also when the row exists outside the caller's scope. */
export async function readById<T extends object>(
  ctx: RequestContext,
  entity: EntityClass<T>,
  id: string,
  columns?: readonly string[],
): Promise<Row<T>> {
  const row = await readOne(ctx, entity, { where: { id } as Where<T>, ...(columns && { columns }) });
  if (!row) throw notFound(entity.name);
  return row;
}

/**
 * The values of a column of the rows that match, within the caller's data scope, as an operand of `$in` or `$nin`:
 * `{ id: { $in: among(ctx, UserRole, 'userId', { roleId }) } }`. The column must not be nullable for `$nin`.
 */
export function among<T extends object>(ctx: RequestContext, entity: EntityClass<T>, column: keyof T & string, where: Where<T>): Among {
  const meta = ctx.em.getMetadata().get(entity);
  return new Among(meta, ctx.em.getPlatform(), column, [where, scopeOf(ctx, meta)]);
}

/** Whether more rows match than `cap`; counts no further than that. */
export async function countCapped<T extends object>(
  ctx: RequestContext,
  entity: EntityClass<T>,
  where: Where<T>,
  cap: number,
  { runs }: { runs?: readonly RunOf[] } = {},
): Promise<number> {
  const rows = await scopedRows(ctx, entity, { columns: ['id'], where, orderBy: {}, limit: cap, ...(runs && { runs }) });
  return rows.length;
}

/**
 * The parent's row by its key, batched over the request: `loadOne(ctx, Customer, order.customerId, info)`.
 * With `info` only the columns that are asked for are read.
 */
export function loadOne<T extends object>(
  ctx: RequestContext,
  entity: EntityClass<T>,
  id: string | null | undefined,
  info?: GraphQLResolveInfo,
  { everywhere = false }: Pick<Select<T>, 'everywhere'> = {},
): Promise<Row<T> | null> {
  if (id === null || id === undefined) return NOBODY;
  const asked = info && askedOfOne(ctx, entity, info);
  const loader = loaderFor(ctx, entity, everywhere ? 'one, everywhere' : 'one', asked, async (ids) => {
    const rows = await readMany(ctx, entity, {
      where: { id: { $in: [...ids] } } as unknown as Where<T>, limit: ids.length, everywhere, ...(asked && { columns: asked.columns }),
    });
    const byId = new Map(rows.map((row) => [(row as Plain)['id'], row]));
    return ids.map((key) => byId.get(key) ?? null);
  });
  return loader.load(id) as Promise<Row<T> | null>;
}

/** The children of a parent by a key column, batched over the request: `loadByKey(ctx, OrderLine, 'orderId', order.id)`. */
export function loadByKey<T extends object>(
  ctx: RequestContext,
  entity: EntityClass<T>,
  key: keyof T & string,
  value: string,
  { orderBy = OLDEST_FIRST, info }: { orderBy?: Record<string, 'asc' | 'desc'>; info?: GraphQLResolveInfo } = {},
): Promise<Row<T>[]> {
  const asked = info && askedOfOne(ctx, entity, info, key);
  const direction = orderBy === OLDEST_FIRST ? '' : JSON.stringify(orderBy);
  const loader = loaderFor(ctx, entity, `${key}:${direction}`, asked, async (values) => {
    const rows = await readMany(ctx, entity, {
      // By key first: the index on (key, id) gives that order for nothing, and it is the same within each group.
      where: { [key]: { $in: [...values] } } as Where<T>, orderBy: { [key]: 'asc', ...orderBy }, limit: 10_000,
      ...(asked && { columns: asked.columns }),
    });
    const groups = new Map<unknown, Row<T>[]>(values.map((each) => [each, []]));
    for (const row of rows) groups.get((row as Plain)[key])?.push(row);
    return values.map((each) => groups.get(each) ?? []);
  });
  return loader.load(value) as Promise<Row<T>[]>;
}

type Batch = (keys: readonly string[]) => Promise<unknown[]>;

/** One loader per edge and, where columns are chosen, per place in the question that chose them. */
function loaderFor(ctx: RequestContext, entity: EntityClass<unknown>, edge: string, asked: Asked | undefined, batch: Batch): DataLoader<string, unknown> {
  const place: unknown = asked ?? entity;
  const edges = ctx.loaders.get(place) ?? new Map<string, DataLoader<string, unknown>>();
  const known = edges.get(edge);
  if (known) return known;
  const loader = new DataLoader<string, unknown>(batch);
  ctx.loaders.set(place, edges.set(edge, loader));
  return loader;
}

/** Marks rows with their GraphQL type, so that interfaces and `node(id)` can resolve them. */
function tag<T>(entity: EntityClass<T>, rows: unknown[]): Row<T>[] {
  for (const row of rows as Plain[]) row['__typename'] = entity.name;
  return rows as Row<T>[];
}
