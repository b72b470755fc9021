/** A row as reads give it: the entity's data, without the entity's machinery. Only asked-for columns are there. */
export type Row<T> = { readonly [K in keyof T as T[K] extends (...args: never[]) => unknown ? never : K]: T[K] };
