/** Colour schemes, by the browser's names for them, as the API calls them. */
export const COLOUR_SCHEMES = { light: 'LIGHT', dark: 'DARK', system: 'SYSTEM' } as const;
/** How tall rows are, by the browser's names, as the API calls them. */
export const DENSITIES = { comfortable: 'COMFORTABLE', standard: 'STANDARD', compact: 'COMPACT' } as const;

/** The keys of a table that is written out. */
export const keysOf = <T extends object>(table: T): readonly (keyof T & string)[] => Object.keys(table) as (keyof T & string)[];

/** The browser's name for what the API calls so. */
export const nameOf = <T extends Record<string, string>>(table: T, value: T[keyof T]): (keyof T & string) | undefined => keysOf(table).find((key) => table[key] === value);
