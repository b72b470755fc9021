import type { StatusEnum, StatusValue } from '../ui/statusTone.js';

export interface DateRange {
  from?: string;
  to?: string;
}

/** Yuan, as decimal texts. */
export interface AmountRange {
  from?: string;
  to?: string;
}

interface FieldOf<Kind extends string, Value> {
  kind: Kind;
  /** Reads the field's text in the URL; undefined for what does not fit, which is dropped. */
  parse: (text: string) => Value | undefined;
  format: (value: Value) => string;
}
export type ChoiceField = FieldOf<'choice', string[]> & { of: StatusEnum; values: readonly string[] };
export type FlagField = FieldOf<'flag', boolean>;
export type DatesField = FieldOf<'dates', DateRange>;
export type AmountsField = FieldOf<'amounts', AmountRange>;
export type TextField = FieldOf<'text', string>;
export type ManyField = FieldOf<'many', string[]>;
/** One of what the page offers, in words: see `PickOption`. */
export type PickField = FieldOf<'pick', string>;
export type FilterField = ChoiceField | FlagField | DatesField | AmountsField | TextField | ManyField | PickField;

/** What a field of kind `pick` offers: known to the page only, since the API names it. */
export interface PickOption {
  value: string;
  label: string;
}

/** One or more values of an enum. */
export function choice<E extends StatusEnum>(of: E, values: readonly StatusValue<E>[]): FieldOf<'choice', StatusValue<E>[]> & { of: E; values: readonly StatusValue<E>[] } {
  return { kind: 'choice', of, values, parse: (text) => someOf(values.filter((value) => text.split(',').includes(value))), format: (chosen) => chosen.join(',') };
}

/** Yes or no. */
export const flag = (): FlagField => ({ kind: 'flag', parse: (text) => ({ true: true, false: false })[text], format: String });

const RANGE = /^(\d{4}-\d\d-\d\d)?\.\.(\d{4}-\d\d-\d\d)?$/;

/** From one day to another, both included, either end open. */
export const dates = (): DatesField => ({
  kind: 'dates',
  parse: (text) => {
    const [, from, to] = RANGE.exec(text) ?? [];
    return from || to ? { ...(from && { from }), ...(to && { to }) } : undefined;
  },
  format: ({ from = '', to = '' }) => `${from}..${to}`,
});

const AMOUNTS = /^(\d{1,9}(?:\.\d{1,2})?)?\.\.(\d{1,9}(?:\.\d{1,2})?)?$/;

/** From one amount to another, both included, either end open. */
export const amounts = (): AmountsField => ({
  kind: 'amounts',
  parse: (text) => {
    const [, from, to] = AMOUNTS.exec(text) ?? [];
    return from || to ? { ...(from && { from }), ...(to && { to }) } : undefined;
  },
  format: ({ from = '', to = '' }) => `${from}..${to}`,
});

const short = (max: number) => (value: string): string | undefined => (value.trim() && value.trim().length <= max ? value.trim() : undefined);

/** A short text. */
export const text = (max: number): TextField => ({ kind: 'text', parse: short(max), format: (value) => value });

/** One of what the page offers, by its code or id. */
export const pick = (max: number): PickField => ({ kind: 'pick', parse: short(max), format: (value) => value });

/** Many numbers pasted one a line, or parted by commas. */
export const many = (max = 500): ManyField => ({
  kind: 'many',
  parse: (value) => someOf(splitMany(value).slice(0, max)),
  format: (values) => values.join(','),
});

function someOf<Value>(values: Value[]): Value[] | undefined {
  return values.length > 0 ? values : undefined;
}

/** The numbers in a pasted text, each once. */
export function splitMany(value: string): string[] {
  return [...new Set(value.split(/[\s,，;；、]+/).map((each) => each.trim()).filter(Boolean))];
}

export type FilterFields = Record<string, FilterField>;
export type FilterOf<Fields> = { [Key in keyof Fields]?: Fields[Key] extends { format: (value: infer Value) => string } ? Value : never };

export interface ListModel<Fields, Sort extends string> {
  /** Names what is remembered of this list: columns, views. */
  name: string;
  fields: Fields;
  /** Sort of the API by column, in both directions. */
  sorts: Partial<Record<Sort, { field: string; direction: 'asc' | 'desc' }>>;
  defaultSort: Sort;
}

const PREFIX = 'f.';

/** The filter that a URL asks for. */
export function readFilter<Fields>(fields: Fields, params: URLSearchParams): FilterOf<Fields> {
  const found: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(fields as FilterFields)) {
    const raw = params.get(PREFIX + key);
    const value = raw === null ? undefined : field.parse(raw);
    if (value !== undefined) found[key] = value;
  }
  return found as FilterOf<Fields>;
}

/** Writes a filter into a URL's parameters, replacing what was there. */
export function writeFilter<Fields>(fields: Fields, filter: FilterOf<Fields>, params: URLSearchParams): void {
  for (const [key, field] of Object.entries(fields as FilterFields)) {
    const value: unknown = filter[key as keyof Fields];
    if (value === undefined) params.delete(PREFIX + key);
    // Each field formats what it parsed itself.
    else params.set(PREFIX + key, (field.format as (value: unknown) => string)(value));
  }
}

/** Conditions beside the filter: at least one of the groups must hold, and none of the exceptions. */
export interface FilterGroups<Fields> {
  any: readonly FilterOf<Fields>[];
  except?: FilterOf<Fields> | undefined;
}

const ANY = 'any';
const EXCEPT = 'except';

/** The groups that a URL asks for: each is a filter of its own, written as one is. */
export function readGroups<Fields>(fields: Fields, params: URLSearchParams): FilterGroups<Fields> {
  const except = params.get(EXCEPT);
  return {
    any: params.getAll(ANY).map((text) => readFilter(fields, new URLSearchParams(text))),
    ...(except !== null && { except: readFilter(fields, new URLSearchParams(except)) }),
  };
}

/** Writes groups into a URL's parameters, replacing what was there. */
export function writeGroups<Fields>(fields: Fields, { any, except }: FilterGroups<Fields>, params: URLSearchParams): void {
  const textOf = (filter: FilterOf<Fields>): string => {
    const own = new URLSearchParams();
    writeFilter(fields, filter, own);
    return own.toString();
  };
  params.delete(ANY);
  params.delete(EXCEPT);
  for (const group of any) params.append(ANY, textOf(group));
  if (except) params.set(EXCEPT, textOf(except));
}

/** A filter that asks for nothing. */
export const isEmptyFilter = (filter: object): boolean => Object.values(filter).every((value) => value === undefined);
