import type { EntityMetadata } from '@mikro-orm/core';
import type { AbstractSqlPlatform } from '@mikro-orm/sql';

/**
 * SELECTs for lean reads, written straight from the entities' metadata: the ORM's query builder takes several times as
 * long for the same text. Names come from the metadata alone, values are always parameters.
 */
export interface Selection {
  columns: readonly string[];
  /** Conditions in MikroORM's form, all of which must hold. */
  where: readonly unknown[];
  orderBy: Readonly<Record<string, 'asc' | 'desc'>>;
  limit: number;
  offset?: number | undefined;
  /** One row of each group. */
  groupBy?: readonly string[];
  /** Only rows that one of these names. */
  runs?: readonly RunSelection[];
}

/**
 * Rows that stand in an index in the order that is asked for, whose `key` holds the id of a row to select. The first of each run are
 * taken off its index, whatever stands behind them; a row that several name is selected once.
 */
export interface RunSelection {
  meta: EntityMetadata;
  key: string;
  where: readonly unknown[];
  /** `key` last, so that rows of one run that name the same stand together. */
  orderBy: Readonly<Record<string, 'asc' | 'desc'>>;
  limit: number;
}

/** Values of a column of another entity, to be asked for `$in` or `$nin`: a subquery, so that no list of ids is fetched first. */
export class Among {
  constructor(readonly meta: EntityMetadata, readonly platform: AbstractSqlPlatform, readonly column: string, readonly where: readonly unknown[]) {}
}

/**
 * Rows that have at least one related row of another entity, whose `column` holds their id: the condition `$some`. Asked of
 * each row as the list goes by, for what many have; `related` decides between this and `$in`.
 */
export class Some {
  constructor(readonly meta: EntityMetadata, readonly platform: AbstractSqlPlatform, readonly column: string, readonly where: readonly unknown[]) {}
}

export interface Sql {
  text: string;
  params: unknown[];
}

const COMPARISONS: Readonly<Record<string, string>> = { $eq: '=', $ne: '<>', $gt: '>', $gte: '>=', $lt: '<', $lte: '<=' };

export function selectSql(meta: EntityMetadata, platform: AbstractSqlPlatform, selection: Selection): Sql {
  const names = namesOf(meta, platform);
  const params: unknown[] = [];
  const text = [
    names.selectFrom(selection.columns),
    runsSql(names, platform, selection.runs, params),
    whereSql(names, selection.where, params),
    groupSql(names, selection.groupBy ?? []),
    orderSql(names, selection.orderBy),
    `limit ${Number(selection.limit)}${selection.offset ? ` offset ${Number(selection.offset)}` : ''}`,
  ].filter((part) => part !== '').join(' ');
  return { text, params };
}

function groupSql(names: Names, columns: readonly string[]): string {
  return columns.length > 0 ? `group by ${columns.map((column) => names.column(column)).join(', ')}` : '';
}

function runsSql(names: Names, platform: AbstractSqlPlatform, runs: readonly RunSelection[] | undefined, params: unknown[]): string {
  if (!runs) return '';
  if (runs.length === 0) throw new RangeError('no run would be every row');
  const each = runs.map((run) => runSql(platform, run, params));
  // SQLite sorts and limits a part of a union only as a table of its own.
  const found = each.length === 1 ? each[0] : each.map((text, index) => `select found from (${text}) as run_${index}`).join(' union ');
  return `join (${found}) as runs on ${names.table}.${names.column('id')} = runs.found`;
}

function runSql(platform: AbstractSqlPlatform, { meta, key, where, orderBy, limit }: RunSelection, params: unknown[]): string {
  const names = namesOf(meta, platform);
  // GROUP BY, not DISTINCT, for which MariaDB writes down every row of the run.
  const once = groupSql(names, key === 'id' ? [] : Object.keys(orderBy));
  return [`select ${names.column(key)} as found from ${names.table}`, whereSql(names, where, params), once, orderSql(names, orderBy), `limit ${Number(limit)}`].filter((part) => part !== '').join(' ');
}

/** The WHERE of conditions that must all hold; empty text when none limits. Adds their values to `params`. */
export function whereSql(names: Names, conditions: readonly unknown[], params: unknown[]): string {
  const parts = conditions.map((condition) => conditionSql(names, condition, params)).filter((text) => text !== '');
  return parts.length > 0 ? `where ${parts.join(' and ')}` : '';
}

function orderSql(names: Names, orderBy: Selection['orderBy']): string {
  const keys = Object.entries(orderBy).map(([column, direction]) => `${names.column(column)} ${direction === 'desc' ? 'desc' : 'asc'}`);
  return keys.length > 0 ? `order by ${keys.join(', ')}` : '';
}

export interface Names {
  table: string;
  column(property: string): string;
  /** SELECT … FROM: each column under its property's name. The text is kept as long as the list of columns. */
  selectFrom(columns: readonly string[]): string;
}

const known = new WeakMap<EntityMetadata, Names>();

/** Quoted names of an entity's table and columns. */
export function namesOf(meta: EntityMetadata, platform: AbstractSqlPlatform): Names {
  const found = known.get(meta);
  if (found) return found;
  const columns = new Map(meta.props.flatMap((prop) => (prop.fieldNames?.[0] ? [[prop.name, platform.quoteIdentifier(prop.fieldNames[0])] as const] : [])));
  const texts = new WeakMap<readonly string[], string>();
  const names: Names = {
    table: platform.quoteIdentifier(meta.tableName),
    column: (property) => {
      const column = columns.get(property);
      if (!column) throw new RangeError(`${meta.className} has no stored column ${property}`);
      return column;
    },
    selectFrom: (properties) => {
      const text = texts.get(properties) ?? `select ${properties.map((each) => `${names.column(each)} as ${platform.quoteIdentifier(each)}`).join(', ')} from ${names.table}`;
      texts.set(properties, text);
      return text;
    },
  };
  known.set(meta, names);
  return names;
}

/** One condition; empty text when it does not limit. Throws RangeError on what reads do not know: nothing is ignored. */
function conditionSql(names: Names, condition: unknown, params: unknown[]): string {
  if (typeof condition !== 'object' || condition === null) throw new RangeError('a condition must be an object');
  const parts = Object.entries(condition).map(([key, value]) => {
    if (key === '$and' || key === '$or') return junctionSql(names, key, value, params);
    if (key === '$not') return notSql(names, value, params);
    if (value instanceof Some) return someSql(names, value, params);
    return propertySql(names.column(key), value, params);
  });
  return parts.filter((part) => part !== '').join(' and ');
}

function junctionSql(names: Names, key: '$and' | '$or', conditions: unknown, params: unknown[]): string {
  const parts = (conditions as unknown[]).map((each) => conditionSql(names, each, params));
  if (key === '$or' && (parts.length === 0 || parts.includes(''))) return parts.length === 0 ? '1 = 0' : '';
  const present = parts.filter((part) => part !== '');
  return present.length === 0 ? '' : `(${present.map((part) => `(${part})`).join(key === '$or' ? ' or ' : ' and ')})`;
}

/** Rows for which the condition does not hold, those among them for which it cannot be told (a column is null). */
function notSql(names: Names, condition: unknown, params: unknown[]): string {
  const text = conditionSql(names, condition, params);
  return text === '' ? '1 = 0' : `(${text}) is not true`;
}

function propertySql(column: string, value: unknown, params: unknown[]): string {
  if (value === null) return `${column} is null`;
  if (typeof value !== 'object' || value instanceof Date) {
    params.push(value);
    return `${column} = ?`;
  }
  return Object.entries(value).map(([operator, operand]) => operatorSql(column, operator, operand, params)).join(' and ');
}

function operatorSql(column: string, operator: string, operand: unknown, params: unknown[]): string {
  if (operator === '$in' || operator === '$nin') {
    if (operand instanceof Among) return `${column} ${operator === '$in' ? 'in' : 'not in'} (${amongSql(operand, params)})`;
    const values = operand as unknown[];
    if (values.length === 0) return operator === '$in' ? '1 = 0' : '1 = 1';
    params.push(...values);
    return `${column} ${operator === '$in' ? 'in' : 'not in'} (${values.map(() => '?').join(', ')})`;
  }
  if (operand === null && (operator === '$ne' || operator === '$eq')) return `${column} is ${operator === '$ne' ? 'not ' : ''}null`;
  const sign = COMPARISONS[operator];
  if (!sign || operand === undefined || operand === null) throw new RangeError(`reads do not know ${operator} ${String(operand)}`);
  params.push(operand);
  return `${column} ${sign} ?`;
}

// Not EXISTS: MariaDB turns that into a join that first writes down every related row there is.
function someSql(outer: Names, { meta, platform, column, where }: Some, params: unknown[]): string {
  const inner = namesOf(meta, platform);
  const related = `${inner.table}.${inner.column(column)} = ${outer.table}.${outer.column('id')}`;
  const limits = whereSql(inner, where, params).replace(/^where /, '');
  return `(select 1 from ${inner.table} where ${[related, limits].filter((part) => part !== '').join(' and ')} limit 1) = 1`;
}

function amongSql({ meta, platform, column, where }: Among, params: unknown[]): string {
  const names = namesOf(meta, platform);
  return [`select ${names.column(column)} from ${names.table}`, whereSql(names, where, params)].filter((part) => part !== '').join(' ');
}
