import { z } from 'zod';
import type { StatusEnum, StatusValue } from '../ui/statusTone.js';

export interface DateRange {
  from?: string;
  to?: string;
}

interface FieldOf<Kind extends string, Value> {
  kind: Kind;
  /** Reads the field's text in the URL; what does not fit is dropped. */
  schema: z.ZodType<Value, string>;
  format: (value: Value) => string;
}
export type ChoiceField = FieldOf<'choice', string[]> & { of: StatusEnum; values: readonly string[] };
export type FlagField = FieldOf<'flag', boolean>;
export type DatesField = FieldOf<'dates', DateRange>;
export type TextField = FieldOf<'text', string>;
export type ManyField = FieldOf<'many', string[]>;
export type FilterField = ChoiceField | FlagField | DatesField | TextField | ManyField;

/** One or more values of an enum. */
export function choice<E extends StatusEnum>(of: E, values: readonly StatusValue<E>[]): FieldOf<'choice', StatusValue<E>[]> & { of: E; values: readonly StatusValue<E>[] } {
  const schema = z.string().transform((text) => values.filter((value) => text.split(',').includes(value))).refine((chosen) => chosen.length > 0);
  return { kind: 'choice', of, values, schema, format: (chosen) => chosen.join(',') };
}

/** Yes or no. */
export const flag = (): FlagField => ({ kind: 'flag', schema: z.enum(['true', 'false']).transform((text) => text === 'true') as z.ZodType<boolean, string>, format: String });

const RANGE = /^(\d{4}-\d\d-\d\d)?\.\.(\d{4}-\d\d-\d\d)?$/;

/** From one day to another, both included, either end open. */
export const dates = (): DatesField => ({
  kind: 'dates',
  schema: z.string().regex(RANGE).transform((text): DateRange => {
    const [from, to] = text.split('..');
    return { ...(from && { from }), ...(to && { to }) };
  }).refine((range) => range.from !== undefined || range.to !== undefined),
  format: ({ from = '', to = '' }) => `${from}..${to}`,
});

/** A short text. */
export const text = (max: number): TextField => ({ kind: 'text', schema: z.string().trim().min(1).max(max), format: (value) => value });

/** Many numbers pasted one a line, or parted by commas. */
export const many = (max = 100): ManyField => ({
  kind: 'many',
  schema: z.string().transform((value) => splitMany(value).slice(0, max)).refine((values) => values.length > 0),
  format: (values) => values.join(','),
});

/** The numbers in a pasted text, each once. */
export function splitMany(value: string): string[] {
  return [...new Set(value.split(/[\s,，;；、]+/).map((each) => each.trim()).filter(Boolean))];
}

export type FilterFields = Record<string, FilterField>;
export type FilterOf<Fields> = { [Key in keyof Fields]?: Fields[Key] extends { schema: z.ZodType<infer Value, string> } ? Value : never };

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
    const parsed = raw === null ? undefined : (field.schema as z.ZodType).safeParse(raw);
    if (parsed?.success) found[key] = parsed.data;
  }
  return found as FilterOf<Fields>;
}

/** Writes a filter into a URL's parameters, replacing what was there. */
export function writeFilter<Fields>(fields: Fields, filter: FilterOf<Fields>, params: URLSearchParams): void {
  for (const [key, field] of Object.entries(fields as FilterFields)) {
    const value: unknown = filter[key as keyof Fields];
    if (value === undefined) params.delete(PREFIX + key);
    // Each field formats what its own schema gave.
    else params.set(PREFIX + key, (field.format as (value: unknown) => string)(value));
  }
}
