import type { EntityClass, EntityMetadata, FilterQuery } from '@mikro-orm/core';
import DataLoader from 'dataloader';
import type { RequestContext } from '../context.js';
import { notFound } from '../errors.js';
import type { Row } from './row.js';

/**
 * The one place where rows are read for display: lean rows (no entity is hydrated), only the asked-for columns,
 * always within the caller's data scope.
 */
type Plain = Record<string, unknown>;
type Where<T> = FilterQuery<T>;
interface Select<T> {
  /** Property names; all stored scalars when left out. */
  columns?: readonly string[];
  where?: Where<T>;
}

/** Names of the stored scalar properties of an entity. */
export function storedColumns<T>(ctx: RequestContext, entity: EntityClass<T>): string[] {
  return metadata(ctx, entity)
    .props.filter((prop) => prop.kind === 'scalar' && prop.persist !== false)
    .map((prop) => prop.name);
}

export function metadata<T>(ctx: RequestContext, entity: EntityClass<T>): EntityMetadata<T> {
  return ctx.em.getMetadata().get(entity);
}

/** A scoped query over an entity; every read starts here. */
export async function scopedQuery<T extends object>(ctx: RequestContext, entity: EntityClass<T>, select: Select<T> = {}) {
  const columns = select.columns ?? storedColumns(ctx, entity);
  const query = ctx.em.createQueryBuilder(entity, 'e').select(columns.map((column) => `e.${column}`) as never);
  if (select.where) query.where(select.where as never);
  await query.applyFilters();
  return query;
}

/** All rows that match, in key order unless `orderBy` says otherwise. For short lists only: `limit` is a must. */
export async function readMany<T extends object>(
  ctx: RequestContext,
  entity: EntityClass<T>,
  select: Select<T> & { orderBy?: Record<string, 'asc' | 'desc'>; limit: number; offset?: number },
): Promise<Row<T>[]> {
  const query = await scopedQuery(ctx, entity, select);
  query.orderBy((select.orderBy ?? { id: 'asc' }) as never).limit(select.limit, select.offset);
  return tag(entity, await query.execute('all'));
}

/** The first row that matches, or undefined. */
export async function readOne<T extends object>(
  ctx: RequestContext,
  entity: EntityClass<T>,
  select: Select<T> & { orderBy?: Record<string, 'asc' | 'desc'> },
): Promise<Row<T> | undefined> {
  const query = await scopedQuery(ctx, entity, select);
  if (select.orderBy) query.orderBy(select.orderBy as never);
  const rows = await query.limit(1).execute('all');
  return tag<T>(entity, rows)[0];
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

/** Whether more rows match than `cap`; counts no further than that. */
export async function countCapped<T extends object>(
  ctx: RequestContext,
  entity: EntityClass<T>,
  where: Where<T>,
  cap: number,
): Promise<number> {
  const query = await scopedQuery(ctx, entity, { columns: ['id'], where });
  const rows = await query.limit(cap).execute('all');
  return rows.length;
}

/** The parent's row by its key, batched over the request: `loadOne(ctx, Customer, order.customerId)`. */
export async function loadOne<T extends object>(
  ctx: RequestContext,
  entity: EntityClass<T>,
  id: string | null | undefined,
): Promise<Row<T> | null> {
  if (id === null || id === undefined) return null;
  const loader = loaderFor(ctx, entity, 'one', async (ids) => {
    const rows = await readMany(ctx, entity, { where: { id: { $in: [...ids] } } as unknown as Where<T>, limit: ids.length });
    const byId = new Map(rows.map((row) => [(row as Plain)['id'], row]));
    return ids.map((key) => byId.get(key) ?? null);
  });
  return (await loader.load(id)) as Row<T> | null;
}

/** The children of a parent by a key column, batched over the request: `loadByKey(ctx, OrderLine, 'orderId', order.id)`. */
export async function loadByKey<T extends object>(
  ctx: RequestContext,
  entity: EntityClass<T>,
  key: keyof T & string,
  value: string,
  orderBy: Record<string, 'asc' | 'desc'> = { id: 'asc' },
): Promise<Row<T>[]> {
  const loader = loaderFor(ctx, entity, `${key}:${JSON.stringify(orderBy)}`, async (values) => {
    const rows = await readMany(ctx, entity, { where: { [key]: { $in: [...values] } } as Where<T>, orderBy, limit: 10_000 });
    const groups = new Map<unknown, Row<T>[]>(values.map((each) => [each, []]));
    for (const row of rows) groups.get((row as Plain)[key])?.push(row);
    return values.map((each) => groups.get(each) ?? []);
  });
  return (await loader.load(value)) as Row<T>[];
}

type Batch = (keys: readonly string[]) => Promise<unknown[]>;

function loaderFor(ctx: RequestContext, entity: EntityClass<unknown>, edge: string, batch: Batch): DataLoader<string, unknown> {
  const name = `${entity.name}/${edge}`;
  const known = ctx.loaders.get(name);
  if (known) return known;
  const loader = new DataLoader<string, unknown>(batch);
  ctx.loaders.set(name, loader);
  return loader;
}

/** Marks rows with their GraphQL type, so that interfaces and `node(id)` can resolve them. */
function tag<T>(entity: EntityClass<T>, rows: unknown[]): Row<T>[] {
  for (const row of rows as Plain[]) row['__typename'] = entity.name;
  return rows as Row<T>[];
}
