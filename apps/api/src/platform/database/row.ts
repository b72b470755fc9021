/** A row as reads give it: the entity's data, without the entity's machinery. Only asked-for columns are there. */
export type Row<T> = { readonly [K in keyof T as T[K] extends (...args: never[]) => unknown ? never : K]: T[K] };

/** A JSON column of a lean row: text on SQLite, parsed already on MySQL. */
export function rowJson<T>(value: unknown): T {
  return (typeof value === 'string' ? JSON.parse(value) : value) as T;
}
